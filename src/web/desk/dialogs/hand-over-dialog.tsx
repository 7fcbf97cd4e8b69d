import { useState } from 'react';
import { handOverRequest, listColleagues } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { TaskDialog } from './task-dialog.tsx';

type Draft = { where: 'colleague' | 'queue'; to: string | null; note: string; done?: string; next?: string };
const empty: Draft = { where: 'colleague', to: null, note: '' };

/**
 * Gives the request to a colleague or back to the queue, always with what they need to know. Where somebody must own it
 * at every hour, what was done and what comes next are written apart.
 */
export function HandOverDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const { me } = useDesk();
  const [draft, setDraft, clear] = useDraft(`hand-over.${request.id}`, empty);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const colleagues =
    useApi(listColleagues, { query: { edition: request.edition } }, { fresh: 300_000 }).data?.items ?? [];
  const others = colleagues.filter(({ id }) => id !== me.id && id !== request.owner?.id);
  // At a shift's end whoever owns it may stay on, and writes that down like any hand-over.
  const mayStay = request.care?.lack?.startsWith('handover-') && request.owner?.id === me.id;
  const whom = mayStay ? [...others, { id: me.id, name: t('desk:handOver.myself') }] : others;
  const isToQueue = draft.where === 'queue';
  const isWritten = Boolean(request.care);
  const { note, done = '', next = '' } = draft;
  const change = useRequestChange(handOverRequest, request, ({ owner }) => {
    clear();
    onClose();
    if (owner === null) say(t('desk:handOver.returned'));
    else say(owner.id === me.id ? t('desk:handOver.stays') : t('desk:handOver.done', { name: owner.name }));
  });
  const submit = () => {
    const found: Fault[] = [
      ...(!isToQueue && draft.to === null ? [{ path: 'to', message: t('desk:handOver.chooseWho') }] : []),
      ...(!isWritten && note.trim() === '' ? [{ path: 'note', message: t('desk:handOver.needsNote') }] : []),
      ...(isWritten && done.trim() === '' ? [{ path: 'done', message: t('desk:handOver.needsDone') }] : []),
      ...(isWritten && next.trim() === '' ? [{ path: 'next', message: t('desk:handOver.needsNext') }] : []),
    ];
    setFaults(found);
    if (found.length === 0)
      void change.send({
        params: { id: request.id },
        body: { to: isToQueue ? null : draft.to, note, ...(isWritten ? { done, next } : {}) },
      });
  };
  return (
    <TaskDialog
      title={t('desk:handOver.title')}
      send={t(isToQueue ? 'desk:handOver.sendQueue' : 'desk:handOver.send')}
      isSending={change.isSending}
      problem={change.problem}
      faults={faults}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup<Draft['where']>
        label={t('desk:handOver.where')}
        look="row"
        value={draft.where}
        onChange={(where) => setDraft((last) => ({ ...last, where }))}
        choices={[
          { id: 'colleague', name: t('desk:handOver.colleague') },
          { id: 'queue', name: t('desk:handOver.queue'), isDisabled: request.owner === null },
        ]}
      />
      {!isToQueue && (
        <ComboBox
          name="to"
          label={t('desk:handOver.who')}
          items={whom}
          value={draft.to}
          onChange={(to) => setDraft((last) => ({ ...last, to }))}
          isRequired
        />
      )}
      {isWritten && (
        <>
          <TextArea
            name="done"
            label={t('desk:handOver.whatDone')}
            rows={3}
            maxLength={5_000}
            isRequired
            value={done}
            onChange={(text) => setDraft((last) => ({ ...last, done: text }))}
          />
          <TextArea
            name="next"
            label={t('desk:handOver.whatNext')}
            rows={3}
            maxLength={5_000}
            isRequired
            value={next}
            onChange={(text) => setDraft((last) => ({ ...last, next: text }))}
          />
        </>
      )}
      <TextArea
        name="note"
        label={t('desk:handOver.note')}
        hint={isWritten ? undefined : t('desk:handOver.noteHint')}
        rows={isWritten ? 2 : 4}
        maxLength={5_000}
        isRequired={!isWritten}
        value={note}
        onChange={(text) => setDraft((last) => ({ ...last, note: text }))}
      />
    </TaskDialog>
  );
}
