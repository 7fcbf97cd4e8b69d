import type { CompiledCalendar, OpenWindow } from './compiled-calendar.ts';
import { instantOfOpen, laterOpenWindow, openBefore, pieceAt, windowAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { horizonMs, isRefusal, neverOpen, outsideCoverage, tooFar } from './refusal.ts';

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
  const window = windowAt(calendar, start);
  if (isRefusal(window)) return window;
  if (amount === 0) return start;
  const piece = pieceAt(window, start);
  return instantAfter(calendar, window, start, openBefore(window, start, piece) + amount, piece);
}

/**
 * The earliest instant after `start` with `target` open milliseconds of the window before it, the window stretched
 * where it has less; `hint` is a piece known not to lie after it.
 */
export function instantAfter(
  calendar: CompiledCalendar,
  window: OpenWindow,
  start: number,
  target: number,
  hint: number,
): number | CalendarRefusal {
  for (let wide = window; ; ) {
    const due = instantOfOpen(wide, target, hint);
    if (due !== null) return due - start > horizonMs ? tooFar(calendar) : due;
    const later = laterOpenWindow(calendar, wide, start);
    if (isRefusal(later)) return later;
    wide = later;
  }
}

function addOnTheClock(calendar: CompiledCalendar, start: number, amount: number): number | CalendarRefusal {
  const due = start + amount;
  const { coverage } = calendar;
  if (coverage !== null && (start < coverage.begins || start >= coverage.ends || due > coverage.ends))
    return outsideCoverage(calendar);
  return due;
}
