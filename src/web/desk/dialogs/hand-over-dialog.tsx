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

type Draft = { where: 'colleague' | 'queue'; to: string | null; note: string };
const empty: Draft = { where: 'colleague', to: null, note: '' };

/** Gives the request to a colleague or back to the queue, always with what they need to know. */
export function HandOverDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const { me } = useDesk();
  const [draft, setDraft, clear] = useDraft(`hand-over.${request.id}`, empty);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const colleagues =
    useApi(listColleagues, { query: { edition: request.edition } }, { fresh: 300_000 }).data?.items ?? [];
  const others = colleagues.filter(({ id }) => id !== me.id && id !== request.owner?.id);
  const isToQueue = draft.where === 'queue';
  const change = useRequestChange(handOverRequest, request, ({ owner }) => {
    clear();
    onClose();
    say(owner === null ? t('desk:handOver.returned') : t('desk:handOver.done', { name: owner.name }));
  });
  const submit = () => {
    const found: Fault[] = [
      ...(!isToQueue && draft.to === null ? [{ path: 'to', message: t('desk:handOver.chooseWho') }] : []),
      ...(draft.note.trim() === '' ? [{ path: 'note', message: t('desk:handOver.needsNote') }] : []),
    ];
    setFaults(found);
    if (found.length === 0)
      void change.send({ params: { id: request.id }, body: { to: isToQueue ? null : draft.to, note: draft.note } });
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
          items={others}
          value={draft.to}
          onChange={(to) => setDraft((last) => ({ ...last, to }))}
          isRequired
        />
      )}
      <TextArea
        name="note"
        label={t('desk:handOver.note')}
        hint={t('desk:handOver.noteHint')}
        maxLength={5_000}
        isRequired
        value={draft.note}
        onChange={(note) => setDraft((last) => ({ ...last, note }))}
      />
    </TaskDialog>
  );
}
