import { addOpenMilliseconds } from './add-open-minutes.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';
import { openMillisecondsBetween } from './open-minutes-between.ts';
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
  let cursor = start;
  let remaining = Math.round(minutes * 60_000);
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    if (remaining === 0) break;
    if (pause.to <= cursor || pause.to <= pause.from) continue;
    if (pause.from > cursor) {
      // Pauses only put a due time off, so a refusal without this one is a refusal with it.
      const due = addOpenMilliseconds(calendar, cursor, remaining);
      if (isRefusal(due) || due <= pause.from) return due;
      const used = openMillisecondsBetween(calendar, cursor, pause.from);
      if (isRefusal(used)) return used;
      remaining -= used;
    }
    cursor = pause.to;
  }
  return addOpenMilliseconds(calendar, cursor, remaining);
}
