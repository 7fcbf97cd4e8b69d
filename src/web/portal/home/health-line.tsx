import type { ReactNode } from 'react';
import { readHealth } from '../../../contract/health.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useMay } from '../../kit/api/use-me.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { toneInk } from '../../kit/show/badge.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { FollowButton, type Issue } from '../health/follow-button.tsx';
import { healthLook } from '../health/health-tone.ts';

const mostShown = 3;

/** How the services of this organisation are, in one line; more than one current issue stand below it. */
export function HealthLine() {
  const { t } = useWords();
  const { data } = useApi(readHealth, { query: { past: 7 } }, { every: 60_000, keepsLast: true });
  if (data === undefined)
    return <div className="mb-6 min-h-12 rounded-box border border-line bg-surface" aria-hidden="true" />;
  const { icon, tone } = healthLook[data.state];
  const [only, ...others] = data.current;
  const all = (
    <TextLink href="/support/health" look="plain" className="text-13 whitespace-nowrap">
      {t('portal:home.healthAll')}
    </TextLink>
  );
  return (
    <section aria-label={t('portal:home.healthCard')} className="mb-6 rounded-box border border-line bg-surface">
      {only !== undefined && others.length === 0 ? (
        <div className="flex items-start gap-2.5 px-4 py-2.5">
          <Icon name={icon} className={`mt-[0.25em] ${toneInk[tone]}`} />
          <IssueRow issue={only}>{all}</IssueRow>
        </div>
      ) : (
        <div className="flex min-h-12 flex-wrap items-center gap-x-2.5 gap-y-1 px-4 py-2">
          <Icon name={icon} className={toneInk[tone]} />
          <p className="min-w-0 flex-1 font-medium">{data.line}</p>
          {all}
        </div>
      )}
      {others.length > 0 && (
        <ul className="divide-y divide-line border-t border-line">
          {data.current.slice(0, mostShown).map((issue) => (
            <li key={issue.id} className="px-4 py-2.5">
              <IssueRow issue={issue} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function IssueRow({ issue, children }: { issue: Issue; children?: ReactNode }) {
  const mayFollow = useMay('health.view');
  const meta = [issue.number, issue.status.name, ...issue.services.map(({ name }) => name)];
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1.5">
      <div className="min-w-0 flex-1 basis-60">
        <TextLink href={`/support/health#${issue.number}`} look="ink" className="font-medium">
          {issue.title}
        </TextLink>
        <p className="text-13 text-ink-2">{meta.join(' · ')}</p>
      </div>
      {children}
      {mayFollow && <FollowButton issue={issue} />}
    </div>
  );
}
