import { useState } from 'react';
import { readOrganisationCard } from '../../../contract/desk.ts';
import { changeTopic } from '../../../contract/desk-changes.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Select } from '../../kit/input/select.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { cardFreshMs, cardInput } from '../organisation/card-input.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { TaskDialog } from './task-dialog.tsx';

type Draft = { topic: string | null; category: string | null; reason: string };
const empty: Draft = { topic: null, category: null, reason: '' };

/** Puts a request under another topic or category, with the reason: its clocks then aim at what that topic promises. */
export function TopicDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const [draft, setDraft, clear] = useDraft(`topic.${request.id}`, empty);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const card = useApi(readOrganisationCard, cardInput(request.organisation.id), { fresh: cardFreshMs }).data;
  const topic = draft.topic ?? request.topic.key;
  const category = draft.category ?? (topic === request.topic.key ? request.category.key : null);
  const choice = ({ key, name }: { key: string; name: string }) => ({ id: key, name });
  const change = useRequestChange(changeTopic, request, () => {
    clear();
    onClose();
    say(t('desk:topic.done'));
  });
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
        onChange={(key) => setDraft((last) => ({ ...last, topic: key, category: null }))}
      />
      <Select
        name="category"
        label={t('desk:caller.category')}
        items={(card?.topics.find(({ key }) => key === topic)?.categories ?? [request.category]).map(choice)}
        value={category}
        onChange={(key) => setDraft((last) => ({ ...last, category: key }))}
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
    </TaskDialog>
  );
}
