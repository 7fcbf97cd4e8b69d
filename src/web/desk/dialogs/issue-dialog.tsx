import { useState } from 'react';
import { linkServiceIssue } from '../../../contract/desk.ts';
import { listIssues } from '../../../contract/health.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { say } from '../../kit/over/toast.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { TaskDialog } from './task-dialog.tsx';

const none = 'none';

/** Says that a request is part of a service issue, or takes that back. */
export function IssueDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const before = request.serviceIssue?.id ?? none;
  const [chosen, choose] = useState(before);
  const issues = useApi(listIssues, { query: { edition: request.edition } });
  const change = useRequestChange(linkServiceIssue, request, ({ serviceIssue }) => {
    onClose();
    say(serviceIssue ? t('desk:issue.linked', { number: serviceIssue.number }) : t('desk:issue.unlinked'));
  });
  const submit = () =>
    chosen === before
      ? onClose()
      : void change.send({ params: { id: request.id }, body: { issue: chosen === none ? null : chosen } });
  return (
    <TaskDialog
      title={t('desk:action.issue')}
      send={t(chosen === none && before !== none ? 'desk:issue.unlink' : 'desk:issue.link')}
      // Nothing can have been chosen before the issues have come: a press then would only close.
      isSending={change.isSending || issues.isLoading}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Loaded
        of={issues}
        empty={{ when: (read) => read.items.length === 0, show: <EmptyState title={t('desk:health.none')} /> }}
      >
        {({ items }) => (
          <RadioGroup
            label={t('desk:issue.label')}
            hint={t('desk:issue.hint')}
            value={chosen}
            onChange={choose}
            choices={[
              { id: none, name: t('desk:issue.none') },
              ...items.map((issue) => ({
                id: issue.id,
                name: `${issue.number} ${issue.title}`,
                description: `${issue.status.name} – ${issue.services.map(({ name }) => name).join(t('desk:list.between'))}`,
              })),
            ]}
          />
        )}
      </Loaded>
    </TaskDialog>
  );
}
