import { useState } from 'react';
import { listIssues, updateIssue } from '../../../contract/health.ts';
import type { InputOf } from '../../../contract/route.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Form } from '../../kit/input/form.tsx';
import { Select } from '../../kit/input/select.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Card } from '../../kit/show/card.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { sentOf, untyped } from './part-words.ts';
import type { Issue } from './use-issues.ts';
import { WordsInLanguages } from './words-in-languages.tsx';

type Status = InputOf<typeof updateIssue>['body']['status'];

/** The next update. It is read by customers and sent to those who follow, so nothing is shown before the server has it. */
export function UpdateForm({ issue, statuses }: { issue: Issue; statuses: readonly { key: string; name: string }[] }) {
  const { t } = useWords();
  const [draft, setDraft, clear] = useDraft(`issue.${issue.id}`, { status: issue.status.key, body: untyped });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const post = useChange(updateIssue, {
    rereads: [listIssues],
    onDone: (updated) => {
      clear();
      setDraft({ status: updated.status.key, body: untyped });
      say(t(updated.endedAt === null ? 'desk:health.posted' : 'desk:health.postedEnd'));
    },
  });
  const submit = () => {
    const found = draft.body.en.trim() === '' ? [{ path: 'body.en', message: t('desk:health.fault.body') }] : [];
    setFaults(found);
    if (found.length === 0)
      void post.send({
        params: { id: issue.id },
        body: { status: draft.status as Status, body: sentOf(draft.body) },
      });
  };
  return (
    <Card title={t('desk:health.post')}>
      <Form
        label={t('desk:health.post')}
        onSubmit={submit}
        problem={post.problem}
        {...(faults.length > 0 ? { faults } : {})}
      >
        <Select
          name="status"
          label={t('desk:health.status')}
          hint={t('desk:health.statusHint')}
          items={statuses.map(({ key, name }) => ({ id: key, name }))}
          value={draft.status}
          onChange={(status) => setDraft((last) => ({ ...last, status }))}
        />
        <WordsInLanguages
          fields={[{ name: 'body', label: t('desk:health.body'), hint: t('desk:health.bodyHint'), value: draft.body }]}
          onChange={(_, body) => setDraft((last) => ({ ...last, body }))}
        />
        <Button type="submit" variant="primary" isPending={post.isSending} className="self-start">
          {t('desk:health.sendPost')}
        </Button>
      </Form>
    </Card>
  );
}
