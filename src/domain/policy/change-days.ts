import type { EditionCalendar, OpenInterval } from '../calendar/calendar.ts';
import { dayNumber } from '../calendar/day-number.ts';

export type DayChange = {
  date: string;
  what: 'added' | 'changed' | 'removed' | 'same';
  kind: 'holiday' | 'make-up' | 'special' | null;
  /** Null: as its weekday says. */
  before: OpenInterval[] | null;
  after: OpenInterval[] | null;
  name: string | null;
};

/** What a date is to become: hours of its own (`[]` is a holiday), and its name where there is one. */
export type DayWish = { open: OpenInterval[]; name: string | null };

/** The hours that most of a calendar's weekdays have: what a make-up day is worked in unless somebody says otherwise. */
export function usualHours({ weekly }: Pick<EditionCalendar, 'weekly'>): OpenInterval[] {
  const counts = new Map<string, { open: OpenInterval[]; days: number }>();
  for (const open of Object.values(weekly)) {
    if (open.length === 0) continue;
    const same = counts.get(JSON.stringify(open)) ?? { open, days: 0 };
    counts.set(JSON.stringify(open), { open, days: same.days + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.days - a.days)[0]?.open ?? [];
}

/** What the weekday of a date says by itself. */
export const weekdayHours = ({ weekly }: Pick<EditionCalendar, 'weekly'>, date: string): OpenInterval[] =>
  weekly[String(((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as '1'] ?? [];

/**
 * The calendar with these days in it, and what that changes. `replacedYears`: exceptions of those years that no wish names go.
 * `coverTo`: a later last day of the coverage.
 */
export function changeDays(
  calendar: EditionCalendar,
  wishes: ReadonlyMap<string, DayWish>,
  replacedYears: ReadonlySet<string>,
  coverTo: string | null,
): { calendar: EditionCalendar; changes: DayChange[] } {
  const exceptions = { ...calendar.exceptions };
  const names = { ...calendar.names };
  const changes: DayChange[] = [];
  for (const date of Object.keys(calendar.exceptions).filter((one) => replacedYears.has(one.slice(0, 4))))
    if (!wishes.has(date)) {
      changes.push({ date, what: 'removed', kind: null, before: exceptions[date] ?? null, after: null, name: null });
      delete exceptions[date];
      delete names[date];
    }
  for (const [date, { open, name }] of wishes) {
    const before = calendar.exceptions[date] ?? null;
    const isNamedSo = name === null || JSON.stringify(calendar.names?.[date]) === JSON.stringify(name);
    const isSame = JSON.stringify(before) === JSON.stringify(open) && isNamedSo;
    changes.push({
      date,
      what: isSame ? 'same' : before === null ? 'added' : 'changed',
      kind: open.length === 0 ? 'holiday' : weekdayHours(calendar, date).length === 0 ? 'make-up' : 'special',
      before,
      after: open,
      name,
    });
    exceptions[date] = open;
    if (name !== null) names[date] = name;
  }
  const { coverage } = calendar;
  return {
    calendar: {
      ...calendar,
      exceptions,
      ...(Object.keys(names).length === 0 ? {} : { names }),
      coverage: coverTo !== null && coverTo > coverage.to ? { ...coverage, to: coverTo } : coverage,
    },
    changes: changes.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
