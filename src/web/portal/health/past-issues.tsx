import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Issue } from './follow-button.tsx';
import { IssueCard } from './issue-card.tsx';

export type PastDays = 7 | 30;
const periods: PastDays[] = [7, 30];

/** What was wrong in the last days, over now. */
export function PastIssues({
  issues,
  days,
  onDays,
}: {
  issues: readonly Issue[];
  days: PastDays;
  onDays: (days: PastDays) => void;
}) {
  const { t } = useWords();
  return (
    <section aria-labelledby="past">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 id="past" className="text-16 font-bold">
          {t('portal:health.past')}
        </h2>
        <RadioGroup
          label={t('portal:health.period')}
          isLabelHidden
          look="row"
          value={String(days)}
          onChange={(id) => onDays(id === '30' ? 30 : 7)}
          choices={periods.map((period) => ({
            id: String(period),
            name: <span className="font-normal">{t(`portal:health.days${period}`)}</span>,
          }))}
        />
      </div>
      {issues.length === 0 ? (
        <p className="rounded-box border border-line bg-surface px-4 py-6 text-center text-ink-2">
          {t('portal:health.noPast')}
        </p>
      ) : (
        <div className="flex flex-col gap-3">
          {issues.map((issue) => (
            <IssueCard key={issue.id} issue={issue} />
          ))}
        </div>
      )}
    </section>
  );
}
