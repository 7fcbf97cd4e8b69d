import { TextLink } from '../../kit/input/text-link.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { IssueMark } from './issue-mark.tsx';
import type { Issue } from './use-issues.ts';

/** Issues one below the other, each leading to its page. */
export function IssueRows({ issues, label }: { issues: readonly Issue[]; label: string }) {
  const { t } = useWords();
  return (
    <ul aria-label={label} className="divide-y divide-line overflow-hidden rounded-box border border-line bg-surface">
      {issues.map((issue) => (
        <li key={issue.id}>
          <TextLink
            href={`/desk/health/${issue.id}`}
            look="ink"
            className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 text-13 no-underline! hover:bg-hover"
          >
            <IssueMark issue={issue} />
            <span className="min-w-0 flex-1 basis-60">
              <span className="block font-medium break-words">{issue.title}</span>
              <span className="block text-12 text-ink-2">
                {issue.number} · {issue.services.map(({ name }) => name).join(t('desk:list.between'))}
              </span>
            </span>
            <span className="text-ink-2">{issue.status.name}</span>
            <Instant at={issue.endedAt ?? issue.updatedAt} className="text-12 text-ink-2" />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
