import { useEffect, useRef } from 'react';
import { useMay } from '../../kit/api/use-me.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { PlainText } from '../../kit/show/plain-text.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../frame/fold.tsx';
import { FollowButton, type Issue } from './follow-button.tsx';
import { healthLook } from './health-tone.ts';

/** One service issue: kind, status, what it does to people, and its updates, the latest open to read. */
export function IssueCard({
  issue,
  isCurrent = false,
  customer = null,
}: {
  issue: Issue;
  isCurrent?: boolean;
  customer?: string | null;
}) {
  const { t } = useWords();
  const mayFollow = useMay('health.view');
  const mayAsk = useMay('requests.manage', customer ?? undefined);
  const card = useRef<HTMLElement>(null);
  const { tone, icon } = healthLook[issue.kind];
  const posts = issue.posts.toSorted((a, b) => b.seq - a.seq);
  const [latest, ...earlier] = posts;
  useEffect(() => {
    if (decodeURIComponent(location.hash) === `#${issue.number}`) card.current?.scrollIntoView({ block: 'start' });
  }, [issue.number]);
  return (
    <article ref={card} id={issue.number} className="scroll-mt-4 rounded-box border border-line bg-surface p-4">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <p className="mb-1 flex flex-wrap items-center gap-2 text-13 text-ink-2">
            <Badge tone={isCurrent ? tone : 'neutral'} icon={icon}>
              {t(`portal:health.state.${issue.kind}`)}
            </Badge>
            <span>{issue.status.name}</span>
            <span className="tabular-nums">{issue.number}</span>
          </p>
          <h3 className="text-16 font-medium">{issue.title}</h3>
          <PlainText text={issue.impact} className="mt-1 text-ink-2" />
        </div>
        {isCurrent && mayFollow && <FollowButton issue={issue} />}
      </header>
      {isCurrent && issue.followed && <p className="mt-2 text-13 text-ink-2">{t('portal:health.followed')}</p>}
      <div className="mt-3">
        <Facts
          facts={[
            {
              name: t('portal:health.affects'),
              value: issue.services.map(({ name }) => name).join(t('portal:list.between')),
            },
            { name: t('portal:health.started'), value: <Instant at={issue.startedAt} look="both" /> },
            { name: t('portal:health.ended'), value: issue.endedAt && <Instant at={issue.endedAt} look="both" /> },
          ]}
        />
      </div>
      {latest && (
        <div className="mt-3 border-t border-line pt-3">
          <Post post={latest} />
          {earlier.length > 0 && (
            <Fold summary={`${t('portal:health.updates')} (${earlier.length})`} className="mt-2">
              <div className="flex flex-col gap-4">
                {earlier.map((post) => (
                  <Post key={post.seq} post={post} />
                ))}
              </div>
            </Fold>
          )}
        </div>
      )}
      {isCurrent && mayAsk && (
        <p className="mt-3 text-13">
          <TextLink href={`/support/new?issue=${issue.id}${customer === null ? '' : `&customer=${customer}`}`}>
            {t('portal:health.ask')}
          </TextLink>
        </p>
      )}
    </article>
  );
}

const Post = ({ post }: { post: Issue['posts'][number] }) => (
  <div>
    <p className="text-13 text-ink-2">
      <span className="font-medium text-ink">{post.status.name}</span> · <Instant at={post.at} look="both" />
    </p>
    <PlainText text={post.body} className="mt-1" />
  </div>
);
