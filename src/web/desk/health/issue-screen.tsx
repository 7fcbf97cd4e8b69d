import { useParams } from '@tanstack/react-router';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { PlainText } from '../../kit/show/plain-text.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { ForKinds } from '../frame/staff-only.tsx';
import { IssueMark } from './issue-mark.tsx';
import { UpdateForm } from './update-form.tsx';
import { type Issue, useIssues } from './use-issues.ts';

/** One service issue with its updates, the latest first; the communicator posts the next one here. */
export function IssueScreen() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const { me, edition } = useDesk();
  const issues = useIssues(edition.key);
  const issue = issues.data?.items.find((one) => one.id === id);
  return (
    <ForKinds kinds={['communicator', 'agent', 'supervisor']}>
      <DeskPage title={issue?.number ?? t('desk:place.health')} back="/desk/health" isBackAlways width="reading">
        <Loaded of={issues}>
          {({ statuses }) =>
            issue === undefined ? (
              <EmptyState
                icon="search"
                title={t('desk:health.notFound')}
                action={<LinkButton href="/desk/health">{t('desk:place.health')}</LinkButton>}
              >
                {t('desk:health.notFoundText')}
              </EmptyState>
            ) : (
              <div className="flex flex-col gap-5">
                <Head issue={issue} />
                {me.staff.kind === 'communicator' && issue.endedAt === null && (
                  <UpdateForm key={issue.id} issue={issue} statuses={statuses} />
                )}
                <Posts issue={issue} />
              </div>
            )
          }
        </Loaded>
      </DeskPage>
    </ForKinds>
  );
}

function Head({ issue }: { issue: Issue }) {
  const { t } = useWords();
  return (
    <div>
      <p className="mb-1 flex flex-wrap items-center gap-2 text-13">
        <IssueMark issue={issue} />
        {issue.status.name}
      </p>
      <h2 className="mb-2 text-16 font-bold break-words">{issue.title}</h2>
      <PlainText text={issue.impact} className="mb-4 text-ink-2" />
      <Facts
        facts={[
          {
            name: t('desk:health.services'),
            value: issue.services.map(({ name }) => name).join(t('desk:list.between')),
          },
          { name: t('desk:health.started'), value: <Instant at={issue.startedAt} look="both" /> },
          { name: t('desk:health.ended'), value: issue.endedAt && <Instant at={issue.endedAt} look="both" /> },
        ]}
      />
    </div>
  );
}

function Posts({ issue }: { issue: Issue }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className="mb-1 text-13 font-bold">{t('desk:health.updates')}</h2>
      <ol className="divide-y divide-line">
        {issue.posts
          .toSorted((one, other) => other.seq - one.seq)
          .map((post) => (
            <li key={post.seq} className="py-3">
              <p className="text-13 text-ink-2">
                <span className="font-medium text-ink">{post.status.name}</span> · <Instant at={post.at} look="both" />
              </p>
              <PlainText text={post.body} className="mt-1" />
            </li>
          ))}
      </ol>
    </section>
  );
}
