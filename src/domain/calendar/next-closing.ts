import type { CompiledCalendar } from './compiled-calendar.ts';
import { findOpening } from './next-opening.ts';
import { laterWindow, pieceAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { horizonMs, isRefusal, tooFar } from './refusal.ts';

/**
 * When the open time that holds at `instant`, or else the next one, ends (epoch milliseconds); null where it never
 * ends because the calendar is open round the clock.
 */
export function nextClosing(calendar: CompiledCalendar, instant: number): number | null | CalendarRefusal {
  const opening = findOpening(calendar, instant);
  if (isRefusal(opening)) return opening;
  if (calendar.alwaysOpen) return null;
  let { window } = opening;
  for (;;) {
    let piece = pieceAt(window, opening.at);
    while (window.starts[piece + 1] === window.ends[piece]) piece++;
    const closing = window.ends[piece]!;
    if (closing - instant > horizonMs) return tooFar(calendar);
    // An end at the window's edge may be the edge only.
    if (closing < window.to) return closing;
    const later = laterWindow(calendar, window, instant);
    if (isRefusal(later)) return later;
    window = later;
  }
}
