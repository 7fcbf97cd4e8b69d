import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayMs } from '../calendar/day-number.ts';
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
  // The day before in UTC is today somewhere.
  const first = Math.floor(from / dayMs) - 1;
  for (let day = first; day < first + mostDays; day++)
    for (const at of changesOn(shifts, day)) if (at > from) return instantAt(at);
  return null;
}

// Asked of every request that a new policy moves, about the same few days.
const kept = new WeakMap<Shifts, Map<number, number[]>>();

/** The changes of a day of the shifts' zone (days since 1970), in order, as epoch milliseconds. */
function changesOn(shifts: Shifts, day: number): number[] {
  const days = kept.get(shifts) ?? new Map<number, number[]>();
  kept.set(shifts, days);
  let changes = days.get(day);
  if (changes === undefined) {
    const date = Temporal.PlainDate.from(dateOfDay(day));
    const weekday = String(date.dayOfWeek) as keyof Shifts['weekly'];
    changes = (shifts.exceptions?.[date.toString()] ?? shifts.weekly[weekday]).map(
      (plainTime) => date.toZonedDateTime({ timeZone: shifts.zone, plainTime }).epochMilliseconds,
    );
    days.set(day, changes);
  }
  return changes;
}
