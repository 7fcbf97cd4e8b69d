import type { CompiledCalendar, OpenWindow } from './compiled-calendar.ts';
import { laterOpenWindow, pieceAt, windowAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { horizonMs, isRefusal, tooFar } from './refusal.ts';

/** The instant itself where it is open, else the next opening after it; epoch milliseconds. */
export function nextOpening(calendar: CompiledCalendar, instant: number): number | CalendarRefusal {
  const opening = findOpening(calendar, instant);
  return isRefusal(opening) ? opening : opening.at;
}

/** The same with the day that owns the opening: the date before, for the small hours of a night shift. */
export function findOpening(
  calendar: CompiledCalendar,
  instant: number,
): { at: number; owner: number; window: OpenWindow } | CalendarRefusal {
  let window = windowAt(calendar, instant);
  while (!isRefusal(window)) {
    const piece = pieceAt(window, instant);
    if (piece < window.ends.length) {
      const at = Math.max(instant, window.starts[piece]!);
      return at - instant > horizonMs ? tooFar(calendar) : { at, owner: window.owners[piece]!, window };
    }
    window = laterOpenWindow(calendar, window, instant);
  }
  return window;
}
