import type { CompiledCalendar, OpenWindow } from './compiled-calendar.ts';
import { laterWindow, openBefore, pieceAt, windowAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { horizonMs, isRefusal, neverOpen, outsideCoverage, tooFar } from './refusal.ts';

/** Open minutes in [from, to), not rounded; 0 where `to` is not after `from`. Instants in epoch milliseconds. */
export function openMinutesBetween(calendar: CompiledCalendar, from: number, to: number): number | CalendarRefusal {
  const milliseconds = openMillisecondsBetween(calendar, from, to);
  return isRefusal(milliseconds) ? milliseconds : milliseconds / 60_000;
}

/** The same in milliseconds. */
export function openMillisecondsBetween(
  calendar: CompiledCalendar,
  from: number,
  to: number,
): number | CalendarRefusal {
  if (calendar.alwaysOpen) return betweenOnTheClock(calendar, from, to);
  const window = windowOver(calendar, from, to);
  if (isRefusal(window)) return window;
  if (to <= from) return 0;
  const piece = pieceAt(window, from);
  return openBefore(window, to, piece) - openBefore(window, from, piece);
}

/** The window that holds the whole of [from, to); or why there is none. */
export function windowOver(calendar: CompiledCalendar, from: number, to: number): OpenWindow | CalendarRefusal {
  if (to - from > horizonMs)
    return calendar.lastOpenDay === Number.NEGATIVE_INFINITY ? neverOpen(calendar) : tooFar(calendar);
  let window = windowAt(calendar, from);
  while (!isRefusal(window) && to > window.to) window = laterWindow(calendar, window, from);
  return window;
}

function betweenOnTheClock(calendar: CompiledCalendar, from: number, to: number): number | CalendarRefusal {
  const { coverage } = calendar;
  if (coverage !== null && (from < coverage.begins || from >= coverage.ends || to > coverage.ends))
    return outsideCoverage(calendar);
  return to - from > horizonMs ? tooFar(calendar) : Math.max(0, to - from);
}
