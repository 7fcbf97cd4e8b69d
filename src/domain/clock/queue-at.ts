import { type Instant, instantAt, later, millisecondsOf } from '../time/instant.ts';
import type { ClockReading } from './clock-reading.ts';

/**
 * Where a request stands in the queue: the earliest due time of what support owes, passed or not; else ten years after
 * it was opened, so that lists can page by it.
 */
export function queueAt(readings: readonly ClockReading[], openedAt: Instant): Instant {
  let earliest: Instant | null = null;
  for (const reading of readings) {
    if (reading.state !== 'running' && reading.state !== 'late') continue;
    const place = reading.dueAt ?? asIfAlwaysOpen(reading);
    if (earliest === null || place < earliest) earliest = place;
  }
  return earliest ?? tenYearsAfter(openedAt);
}

/** The place of a clock whose due time no calendar knows, so that it does not starve: an order, shown to nobody. */
function asIfAlwaysOpen({ startedAt, because: { target } }: ClockReading): Instant {
  if (target.unit === 'instant') return target.by;
  return later(startedAt, target.amount * (target.unit === 'minutes' ? 60_000 : 86_400_000));
}

function tenYearsAfter(instant: Instant): Instant {
  const date = new Date(millisecondsOf(instant));
  return instantAt(date.setUTCFullYear(date.getUTCFullYear() + 10));
}
