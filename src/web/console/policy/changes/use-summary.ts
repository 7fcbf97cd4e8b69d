import { useWords } from '../../../kit/words/words.ts';
import { changedPlaces } from '../draft/drafted-places.ts';
import { changedCalendars, changedTimes, type Draft } from '../draft/policy-draft.ts';
import { countChanges } from './calendar-difference.ts';
import { timeDifferences } from './time-difference.ts';

/** What a draft changes, in a line: `3 days changed, hours changed`; null where nothing differs. */
export function useSummary(draft: Draft): string | null {
  const { t } = useWords();
  const calendars = changedCalendars(draft);
  const totals = calendars.flatMap(({ before, after }) => (before && after ? [countChanges(before, after)] : []));
  const sum = (of: keyof ReturnType<typeof countChanges>) => totals.reduce((all, one) => all + one[of], 0);
  const times = changedTimes(draft);
  const parts = [
    ['added', calendars.filter(({ before }) => before === null).length],
    ['removed', calendars.filter(({ after }) => after === null).length],
    ['names', sum('names')],
    ['zones', sum('zones')],
    ['days', sum('days')],
    ['weekdays', sum('weekdays')],
    ['coverages', sum('coverages')],
    ['times', times === null ? 0 : timeDifferences(times.before, times.after, times.axes).length],
    ['places', changedPlaces(draft).length],
  ] as const;
  const said = parts.flatMap(([what, count]) => (count > 0 ? [t(`console-policy:summary.${what}`, { count })] : []));
  return said.length === 0 ? null : said.join(t('console:between'));
}
