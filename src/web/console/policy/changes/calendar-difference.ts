import { plusDays } from '../day/dates.ts';
import {
  type CalendarDocument,
  changedDates,
  type DayName,
  type Hours,
  isSame,
  type Weekday,
  weekdays,
} from '../draft/calendar-document.ts';

/** One change of days that lie side by side and change alike. Hours null: as the weekday says. */
export type DaysChange = {
  from: string;
  to: string;
  before: { open: Hours | null; name: DayName | null };
  after: { open: Hours | null; name: DayName | null };
};
export type WeekdayChange = { weekday: Weekday; before: Hours; after: Hours };

export function daysChanges(before: CalendarDocument, after: CalendarDocument): DaysChange[] {
  const changes: DaysChange[] = [];
  for (const date of changedDates(before, after)) {
    const change = { from: date, to: date, before: said(before, date), after: said(after, date) };
    const last = changes.at(-1);
    const goesOn =
      last !== undefined &&
      plusDays(last.to, 1) === date &&
      isSame([last.before, last.after], [change.before, change.after]);
    if (goesOn) last.to = date;
    else changes.push(change);
  }
  return changes;
}

export const weekdayChanges = (before: CalendarDocument, after: CalendarDocument): WeekdayChange[] =>
  weekdays
    .map((weekday) => ({ weekday, before: before.weekly[weekday] ?? [], after: after.weekly[weekday] ?? [] }))
    .filter((change) => !isSame(change.before, change.after));

export const countChanges = (before: CalendarDocument, after: CalendarDocument) => ({
  days: changedDates(before, after).length,
  weekdays: weekdayChanges(before, after).length,
  coverages: isSame(before.coverage, after.coverage) ? 0 : 1,
  names: isSame(before.name, after.name) ? 0 : 1,
  zones: before.zone === after.zone ? 0 : 1,
});

const said = (calendar: CalendarDocument, date: string) => ({
  open: calendar.exceptions[date] ?? null,
  name: calendar.names?.[date] ?? null,
});
