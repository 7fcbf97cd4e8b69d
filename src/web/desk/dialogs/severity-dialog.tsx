import { setSeverity } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { useWords } from '../../kit/words/words.ts';
import { ReasonField } from './reason-field.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { useReasonedTask } from './use-reasoned-task.ts';

type Draft = { severity: string | null; why: 'corrected' | 'changed' | null; reason: string };
const empty: Draft = { severity: null, why: null, reason: '' };

/**
 * Confirms the severity, corrects it at triage, or follows a changed impact. What the contract does not allow says why
 * and cannot be chosen. A promise to the customer hangs on it, so nothing is shown before the server has agreed.
 */
export function SeverityDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const { draft, set, faults, setFaults, card, change } = useReasonedTask(setSeverity, {
    request,
    key: 'severity',
    empty,
    done: (sent) =>
      t(`desk:severity.${(sent.severity ?? request.severity.key) === request.severity.key ? 'confirmed' : 'changed'}`),
    onClose,
  });
  const offers = card?.severities[request.topic.key] ?? [];
  const isProposed = request.severity.standing === 'proposed';
  const severity = draft.severity ?? request.severity.key;
  const isSame = severity === request.severity.key;
  const order = request.severities.map(({ key }) => key);
  const isHigher = order.indexOf(severity) < order.indexOf(request.severity.key);
  const why = draft.why ?? (isProposed ? 'corrected' : 'changed');
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
        onChange={(key) => set({ severity: key })}
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
            onChange={(next) => set({ why: next })}
            choices={[
              { id: 'corrected', name: t('desk:severity.corrected'), description: t('desk:severity.correctedHint') },
              {
                id: 'changed',
                name: t(isHigher ? 'desk:severity.raised' : 'desk:severity.lowered'),
                description: t(isHigher ? 'desk:severity.raisedHint' : 'desk:severity.loweredHint'),
              },
            ]}
          />
          <ReasonField value={draft.reason} onChange={(reason) => set({ reason })} />
        </>
      )}
    </TaskDialog>
  );
}
