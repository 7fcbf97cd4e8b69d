import { useState } from 'react';
import { readOrganisationCard } from '../../../contract/desk.ts';
import { markDuplicate } from '../../../contract/desk-changes.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { cardFreshMs, cardInput } from '../organisation/card-input.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { TaskDialog } from './task-dialog.tsx';

const shown = 5;

/** Says that a request repeats another one of its organisation: that one goes on, this one ends, the customer is told. */
export function DuplicateDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const [number, setNumber, clear] = useDraft(`duplicate.${request.id}`, '');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const card = useApi(readOrganisationCard, cardInput(request.organisation.id), { fresh: cardFreshMs }).data;
  const others = (card?.requests ?? [])
    .filter(({ id, state }) => id !== request.id && state !== 'resolved' && state !== 'closed')
    .slice(0, shown);
  const change = useRequestChange(markDuplicate, request, ({ duplicateOf }) => {
    clear();
    onClose();
    say(t('desk:duplicate.done', { number: duplicateOf?.number ?? '' }));
  });
  const submit = () => {
    const found = number.trim() === '' ? [{ path: 'number', message: t('desk:duplicate.needsNumber') }] : [];
    setFaults(found);
    if (found.length === 0) void change.send({ params: { id: request.id }, body: { number } });
  };
  return (
    <TaskDialog
      title={t('desk:action.duplicate')}
      send={t('desk:duplicate.send')}
      isSending={change.isSending}
      problem={change.problem}
      faults={faults}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-13 text-ink-2">{t('desk:duplicate.hint')}</p>
      {others.length > 0 && (
        <RadioGroup
          label={t('desk:duplicate.open')}
          value={others.some((one) => one.number === number) ? number : null}
          onChange={setNumber}
          choices={others.map((one) => ({ id: one.number, name: one.title, description: one.number }))}
        />
      )}
      <TextField
        name="number"
        label={t('desk:duplicate.number')}
        maxLength={40}
        width={16}
        value={number}
        onChange={setNumber}
        isRequired
      />
    </TaskDialog>
  );
}
