import { Temporal } from 'temporal-polyfill';
import type { Shifts } from '../edition/shifts.ts';
import { type Instant, instantAt, millisecondsOf } from '../time/instant.ts';

/** Exceptions may leave dates without a change; after so many days the weekly ones have come back. */
const mostDays = 400;

/**
 * The first change of shift after an instant. A wall time that the clocks skip is read as the first one after the gap, one
 * that comes twice as the earlier. Null: exceptions take every change away.
 */
export function shiftChangeAfter(shifts: Shifts, instant: Instant): Instant | null {
  const from = millisecondsOf(instant);
  let date = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(shifts.zone).toPlainDate();
  for (let days = 0; days < mostDays; days++, date = date.add({ days: 1 })) {
    const weekday = String(date.dayOfWeek) as keyof Shifts['weekly'];
    for (const time of shifts.exceptions?.[date.toString()] ?? shifts.weekly[weekday]) {
      const at = startOf(date, time, shifts.zone);
      if (at > from) return instantAt(at);
    }
  }
  return null;
}

const startOf = (date: Temporal.PlainDate, plainTime: string, timeZone: string): number =>
  date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
