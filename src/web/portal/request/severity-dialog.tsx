import { useState } from 'react';
import { readIntake } from '../../../contract/intake.ts';
import { changeOwnSeverity, type RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Button } from '../../kit/input/button.tsx';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Form } from '../../kit/input/form.tsx';
import { knownPeople, type Person } from '../../kit/input/known-people.ts';
import { PeopleFields } from '../../kit/input/people-fields.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from './use-request-change.ts';

type Wish = { severity: string | null; reason: string; impactStatement: string; people?: Person[] };
const nothing: Wish = { severity: null, reason: '', impactStatement: '', people: [] };

/** Raises or lowers the severity with a reason. What the contract does not allow says why, and cannot be chosen. */
export function SeverityDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const [wish, setWish, clear] = useDraft<Wish>(`severity.${request.id}`, nothing);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const intake = useApi(readIntake, { query: { organisation: request.organisation.id } }, { fresh: 300_000 }).data;
  const offers = intake?.severities[request.topic.key] ?? [];
  const needs = offers.find(({ key }) => key === wish.severity)?.needs;
  const needsStatement = needs?.impactStatement === true && request.impactStatement === null;
  const needsPeople = needs?.peopleAssigned === true && request.peopleAssigned.length === 0;
  const people = knownPeople(wish.people ?? []);
  const change = useRequestChange(changeOwnSeverity, request, () => {
    clear();
    onClose();
    say(t('portal:request.severity.done'));
  });
  const submit = () => {
    const found: Fault[] = [
      ...(wish.severity === null || wish.severity === request.severity.key
        ? [{ path: 'severity', message: t('portal:request.severity.choose') }]
        : []),
      ...(wish.reason.trim() === '' ? [{ path: 'reason', message: t('portal:request.severity.needReason') }] : []),
      ...(needsStatement && wish.impactStatement.trim() === ''
        ? [{ path: 'impactStatement', message: t('portal:new.fault.impactStatement') }]
        : []),
      ...(needsPeople && people.length === 0
        ? [{ path: 'peopleAssigned', message: t('portal:new.fault.peopleAssigned') }]
        : []),
    ];
    setFaults(found);
    if (found.length > 0 || wish.severity === null) return;
    void change.send({
      params: { id: request.id },
      body: {
        severity: wish.severity,
        reason: wish.reason,
        impactStatement: wish.impactStatement.trim() || request.impactStatement,
        peopleAssigned: people,
      },
    });
  };
  return (
    <Dialog title={t('portal:request.severity.title')} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={change.problem} {...(faults.length > 0 ? { faults } : {})}>
        <RadioGroup
          name="severity"
          label={t('portal:request.severity.label')}
          value={wish.severity ?? request.severity.key}
          onChange={(severity) => setWish((last) => ({ ...last, severity }))}
          choices={request.severities.map(({ key, name, refusal }) => ({
            id: key,
            name,
            isDisabled: refusal !== null && key !== request.severity.key,
            description: refusal ?? offers.find((offer) => offer.key === key)?.definition,
            aside: key === request.severity.key ? <Badge>{t('portal:request.severity.now')}</Badge> : undefined,
          }))}
        />
        <TextArea
          name="reason"
          label={t('portal:request.severity.reason')}
          hint={t('portal:request.severity.reasonHint')}
          rows={3}
          maxLength={2_000}
          value={wish.reason}
          onChange={(reason) => setWish((last) => ({ ...last, reason }))}
          isRequired
        />
        {needsStatement && (
          <TextArea
            name="impactStatement"
            label={t('portal:new.statement')}
            hint={t('portal:new.statementHint')}
            maxLength={5_000}
            value={wish.impactStatement}
            onChange={(impactStatement) => setWish((last) => ({ ...last, impactStatement }))}
            isRequired
          />
        )}
        {needsPeople && (
          <PeopleFields
            people={wish.people ?? []}
            onChange={(next) => setWish((last) => ({ ...last, people: next }))}
          />
        )}
        {intake?.choosesSeverity === false && (
          <p className="text-13 text-ink-2">{t('portal:request.severity.proposed')}</p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('portal:cancel')}</Button>
          <Button type="submit" variant="primary" isPending={change.isSending}>
            {t('portal:request.severity.confirm')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
