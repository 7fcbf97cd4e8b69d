import { addOpenMilliseconds, instantAfter } from './add-open-minutes.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';
import { laterOpenWindow, openBefore, pieceAt, windowAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';

/** Time that does not count, [from, to) in epoch milliseconds. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/**
 * As `addOpenMinutes`, but time inside any pause does not count. Pauses come in any order and may overlap, lie outside
 * hours or precede the start. Instants in epoch milliseconds.
 */
export function addOpenMinutesPaused(
  calendar: CompiledCalendar,
  start: number,
  minutes: number,
  pauses: readonly Pause[],
): number | CalendarRefusal {
  const amount = Math.round(minutes * 60_000);
  if (amount === 0 || pauses.length === 0) return addOpenMilliseconds(calendar, start, amount);
  let window = windowAt(calendar, start);
  if (isRefusal(window)) return window;

  // Everything is told in open time since the window began: a pause puts the target off by the open time in it.
  const piece = pieceAt(window, start);
  let target = openBefore(window, start, piece) + amount;
  let reached = start;
  for (const { from, to } of inOrder(pauses)) {
    if (to <= reached || to <= from) continue;
    while (to > window.to && openBefore(window, from, piece) < target) {
      const later = laterOpenWindow(calendar, window, start);
      if (isRefusal(later)) return later;
      window = later;
    }
    const began = openBefore(window, Math.max(from, reached), piece);
    if (began >= target) break;
    target += openBefore(window, to, piece) - began;
    reached = to;
  }
  return instantAfter(calendar, window, start, target, piece);
}

function inOrder(pauses: readonly Pause[]): readonly Pause[] {
  for (let index = 1; index < pauses.length; index++)
    if (pauses[index]!.from < pauses[index - 1]!.from) return [...pauses].sort((a, b) => a.from - b.from);
  return pauses;
}
