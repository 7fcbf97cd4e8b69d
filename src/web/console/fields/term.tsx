import type { Tone } from '../../kit/show/badge.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { localeOf } from '../../kit/time/format-instant.ts';
import { useNow } from '../../kit/time/now.ts';
import { useWords } from '../../kit/words/words.ts';

/** A term as its days, and a mark where it has not begun, or is over. */
export function Term({ startedOn, endsOn }: { startedOn: string; endsOn: string | null }) {
  const { t } = useWords();
  const day = useDay();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const state: [string, Tone] | null =
    endsOn !== null && endsOn < today ? ['over', 'neutral'] : startedOn > today ? ['notYet', 'accent'] : null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 tabular-nums">
      {endsOn === null
        ? t('console:term.since', { from: day(startedOn) })
        : t('console:term.fromTo', { from: day(startedOn), to: day(endsOn) })}
      {state && <Badge tone={state[1]}>{t(`console:term.${state[0]}`)}</Badge>}
    </span>
  );
}

/** Writes a calendar date, which belongs to no zone, in the language of the page. */
export function useDay(): (date: string) => string {
  const { language } = useWords();
  const format = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}
