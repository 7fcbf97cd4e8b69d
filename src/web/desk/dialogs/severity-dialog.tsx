import { useState } from 'react';
import { readOrganisationCard, setSeverity } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { cardInput, cardFreshMs } from '../organisation/card-input.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { TaskDialog } from './task-dialog.tsx';

type Draft = { severity: string | null; why: 'corrected' | 'changed' | null; reason: string };
const empty: Draft = { severity: null, why: null, reason: '' };

/**
 * Confirms the severity, corrects it at triage, or follows a changed impact. What the contract does not allow says why
 * and cannot be chosen. A promise to the customer hangs on it, so nothing is shown before the server has agreed.
 */
export function SeverityDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const [draft, setDraft, clear] = useDraft(`severity.${request.id}`, empty);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const card = useApi(readOrganisationCard, cardInput(request.organisation.id), { fresh: cardFreshMs }).data;
  const offers = card?.severities[request.topic.key] ?? [];
  const isProposed = request.severity.standing === 'proposed';
  const severity = draft.severity ?? request.severity.key;
  const isSame = severity === request.severity.key;
  const order = request.severities.map(({ key }) => key);
  const isHigher = order.indexOf(severity) < order.indexOf(request.severity.key);
  const why = draft.why ?? (isProposed ? 'corrected' : 'changed');
  const change = useRequestChange(setSeverity, request, () => {
    clear();
    onClose();
    say(t(isSame ? 'desk:severity.confirmed' : 'desk:severity.changed'));
  });
  const submit = () => {
    const found: Fault[] = [
      ...(isSame && !isProposed ? [{ path: 'severity', message: t('desk:severity.chooseAnother') }] : []),
      ...(!isSame && draft.reason.trim() === '' ? [{ path: 'reason', message: t('desk:severity.needsReason') }] : []),
    ];
    setFaults(found);
    if (found.length > 0) return;
    const because = isSame ? 'confirmed' : why === 'corrected' ? 'corrected' : isHigher ? 'raised' : 'lowered';
    void change.send({ params: { id: request.id }, body: { severity, because, reason: isSame ? '' : draft.reason } });
  };
  return (
    <TaskDialog
      title={t(isProposed ? 'desk:action.confirmSeverity' : 'desk:action.severity')}
      send={t(isSame && isProposed ? 'desk:severity.confirm' : 'desk:severity.change')}
      isSending={change.isSending}
      problem={change.problem}
      faults={faults}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        name="severity"
        label={t('desk:severity.label')}
        hint={isProposed ? t('desk:severity.proposedHint') : undefined}
        value={severity}
        onChange={(key) => setDraft((last) => ({ ...last, severity: key }))}
        choices={request.severities.map(({ key, name, refusal }) => ({
          id: key,
          name,
          isDisabled: refusal !== null && key !== request.severity.key,
          description: refusal ?? offers.find((offer) => offer.key === key)?.definition,
          aside:
            key === request.severity.key ? (
              <Badge>{t(isProposed ? 'desk:severity.nowProposed' : 'desk:severity.now')}</Badge>
            ) : undefined,
        }))}
      />
      {!isSame && (
        <>
          <RadioGroup<'corrected' | 'changed'>
            label={t('desk:severity.why')}
            value={why}
            onChange={(next) => setDraft((last) => ({ ...last, why: next }))}
            choices={[
              { id: 'corrected', name: t('desk:severity.corrected'), description: t('desk:severity.correctedHint') },
              {
                id: 'changed',
                name: t(isHigher ? 'desk:severity.raised' : 'desk:severity.lowered'),
                description: t(isHigher ? 'desk:severity.raisedHint' : 'desk:severity.loweredHint'),
              },
            ]}
          />
          <TextArea
            name="reason"
            label={t('desk:severity.reason')}
            hint={t('desk:severity.reasonHint')}
            rows={3}
            maxLength={2_000}
            isRequired
            value={draft.reason}
            onChange={(reason) => setDraft((last) => ({ ...last, reason }))}
          />
        </>
      )}
    </TaskDialog>
  );
}
