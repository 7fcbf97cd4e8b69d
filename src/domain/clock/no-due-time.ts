import type { Edition } from '../edition/edition.ts';
import type { Words } from '../language/language.ts';
import type { ClockReading } from './clock-reading.ts';

/**
 * Why a clock that runs has no due time: the calendar that ends before it, by its name in the edition, and the last date
 * that it knows. Null: there is one, or no calendar's end is the reason.
 */
export function noDueTime(
  { state, dueAt, calendarEndsOn, because }: ClockReading,
  { calendars }: Edition,
): { calendar: Words | string; endsOn: string } | null {
  if (state !== 'running' || dueAt !== null || calendarEndsOn === null) return null;
  const involved = calendars.filter(({ id }) => id === because.dates || id === because.hours);
  const ending = involved.find(({ coverage }) => coverage.to === calendarEndsOn) ?? involved[0];
  return { calendar: ending?.name ?? because.dates ?? because.hours ?? '', endsOn: calendarEndsOn };
}
