import { useState } from 'react';
import { logCall } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { TaskDialog } from './task-dialog.tsx';

type Draft = { reached: 'yes' | 'no' | null; note: string };
const empty: Draft = { reached: null, note: '' };

/** Puts a call on record. Reached, it is the response; in vain, it is an attempt and no clock hears of it. */
export function CallDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const [draft, setDraft, clear] = useDraft(`call.${request.id}`, empty);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { name, phone } = request.contact;
  const change = useRequestChange(logCall, request, () => {
    clear();
    onClose();
    say(t('desk:call.done'));
  });
  const submit = () => {
    const found = draft.reached === null ? [{ path: 'reached', message: t('desk:call.choose') }] : [];
    setFaults(found);
    if (found.length === 0)
      void change.send({ params: { id: request.id }, body: { reached: draft.reached === 'yes', note: draft.note } });
  };
  return (
    <TaskDialog
      title={t('desk:action.call')}
      send={t('desk:call.send')}
      isSending={change.isSending}
      problem={change.problem}
      faults={faults}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {name}{' '}
        {phone === null ? (
          <span className="text-ink-2">{t('desk:call.noPhone')}</span>
        ) : (
          <TextLink href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="whitespace-nowrap tabular-nums">
            {phone}
          </TextLink>
        )}
      </p>
      <RadioGroup<'yes' | 'no'>
        name="reached"
        label={t('desk:call.label')}
        value={draft.reached}
        onChange={(reached) => setDraft((last) => ({ ...last, reached }))}
        choices={[
          { id: 'yes', name: t('desk:call.reached'), description: t('desk:call.reachedHint') },
          { id: 'no', name: t('desk:call.missed'), description: t('desk:call.missedHint') },
        ]}
      />
      <TextArea
        name="note"
        label={t('desk:call.note')}
        hint={t('desk:call.noteHint')}
        rows={3}
        maxLength={5_000}
        value={draft.note}
        onChange={(note) => setDraft((last) => ({ ...last, note }))}
      />
    </TaskDialog>
  );
}
