import { changeTopic } from '../../../contract/desk-changes.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Select } from '../../kit/input/select.tsx';
import { useWords } from '../../kit/words/words.ts';
import { ReasonField } from './reason-field.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { useReasonedTask } from './use-reasoned-task.ts';

type Draft = { topic: string | null; category: string | null; reason: string };
const empty: Draft = { topic: null, category: null, reason: '' };

/** Puts a request under another topic or category, with the reason: its clocks then aim at what that topic promises. */
export function TopicDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const { draft, set, faults, setFaults, card, change } = useReasonedTask(changeTopic, {
    request,
    key: 'topic',
    empty,
    done: () => t('desk:topic.done'),
    onClose,
  });
  const topic = draft.topic ?? request.topic.key;
  const category = draft.category ?? (topic === request.topic.key ? request.category.key : null);
  const choice = ({ key, name }: { key: string; name: string }) => ({ id: key, name });
  const submit = () => {
    const isSame = topic === request.topic.key && category === request.category.key;
    const found: Fault[] = [
      ...(category === null ? [{ path: 'category', message: t('desk:caller.fault.category') }] : []),
      ...(isSame ? [{ path: 'topic', message: t('desk:topic.same') }] : []),
      ...(draft.reason.trim() === '' ? [{ path: 'reason', message: t('desk:severity.needsReason') }] : []),
    ];
    setFaults(found);
    if (found.length === 0 && category !== null)
      void change.send({ params: { id: request.id }, body: { topic, category, reason: draft.reason } });
  };
  return (
    <TaskDialog
      title={t('desk:action.topic')}
      send={t('desk:topic.send')}
      isSending={change.isSending}
      problem={change.problem}
      faults={faults}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        name="topic"
        label={t('desk:caller.topic')}
        hint={t('desk:topic.hint')}
        items={(card?.topics ?? [request.topic]).map(choice)}
        value={topic}
        onChange={(key) => set({ topic: key, category: null })}
      />
      <Select
        name="category"
        label={t('desk:caller.category')}
        items={(card?.topics.find(({ key }) => key === topic)?.categories ?? [request.category]).map(choice)}
        value={category}
        onChange={(key) => set({ category: key })}
      />
      <ReasonField value={draft.reason} onChange={(reason) => set({ reason })} />
    </TaskDialog>
  );
}
