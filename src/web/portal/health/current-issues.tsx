import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Issue } from './follow-button.tsx';
import { IssueCard } from './issue-card.tsx';

/** What is wrong now, each with all that was posted. */
export function CurrentIssues({ issues, customer }: { issues: readonly Issue[]; customer: string | null }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="current">
      <h2 id="current" className="mb-2 text-16 font-bold">
        {t('portal:health.current')}
      </h2>
      {issues.length === 0 ? (
        <div className="rounded-box border border-line bg-surface">
          <EmptyState
            icon="circle-check"
            title={t('portal:health.noCurrent')}
            action={<LinkButton href="/support/new">{t('portal:nav.new')}</LinkButton>}
          >
            {t('portal:health.noCurrentText')}
          </EmptyState>
        </div>
      ) : (
        <div className="flex flex-col gap-3">
          {issues.map((issue) => (
            <IssueCard key={issue.id} issue={issue} customer={customer} isCurrent />
          ))}
        </div>
      )}
    </section>
  );
}
