import type { CompiledCalendar } from './compiled-calendar.ts';
import { laterOpenWindow, openBefore, windowAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { horizonMs, isRefusal, neverOpen, outsideCoverage, tooFar } from './refusal.ts';
import { firstAtLeast } from './search.ts';

/**
 * When a target of open minutes is used up: the earliest instant T ≥ `start` with that much open time in [start, T).
 * A target that ends at closing is due at closing; 0 minutes are due at `start`. Instants in epoch milliseconds.
 */
export const addOpenMinutes = (calendar: CompiledCalendar, start: number, minutes: number): number | CalendarRefusal =>
  addOpenMilliseconds(calendar, start, Math.round(minutes * 60_000));

/** The same in whole milliseconds, for what remains of a target in the middle of a minute. */
export function addOpenMilliseconds(
  calendar: CompiledCalendar,
  start: number,
  amount: number,
): number | CalendarRefusal {
  if (amount < 0) throw new RangeError(`expected an amount of open time of 0 or more, came ${amount} ms`);
  if (amount > horizonMs)
    return calendar.lastOpenDay === Number.NEGATIVE_INFINITY ? neverOpen(calendar) : tooFar(calendar);
  if (calendar.alwaysOpen) return addOnTheClock(calendar, start, amount);
  let window = windowAt(calendar, start);
  if (isRefusal(window)) return window;
  if (amount === 0) return start;
  for (;;) {
    const target = openBefore(window, start) + amount;
    // `before[p + 1]` is the open time up to the end of piece p.
    const piece = firstAtLeast(window.before, target, 1) - 1;
    if (piece < window.starts.length) {
      const due = window.starts[piece]! + (target - window.before[piece]!);
      return due - start > horizonMs ? tooFar(calendar) : due;
    }
    const later = laterOpenWindow(calendar, window, start);
    if (isRefusal(later)) return later;
    window = later;
  }
}

function addOnTheClock(calendar: CompiledCalendar, start: number, amount: number): number | CalendarRefusal {
  const due = start + amount;
  const { coverage } = calendar;
  if (coverage !== null && (start < coverage.begins || start >= coverage.ends || due > coverage.ends))
    return outsideCoverage(calendar);
  return due;
}
