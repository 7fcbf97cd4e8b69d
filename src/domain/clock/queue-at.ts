import { type Instant, instantAt, millisecondsOf } from '../time/instant.ts';
import type { ClockReading } from './clock-reading.ts';

/**
 * Where a request stands in the queue: the earliest due time of what support owes, passed or not; else ten years after
 * it was opened, so that lists can page by it.
 */
export function queueAt(readings: readonly ClockReading[], openedAt: Instant): Instant {
  let earliest: Instant | null = null;
  for (const { state, dueAt } of readings)
    if ((state === 'running' || state === 'late') && dueAt !== null && (earliest === null || dueAt < earliest))
      earliest = dueAt;
  return earliest ?? tenYearsAfter(openedAt);
}

function tenYearsAfter(instant: Instant): Instant {
  const date = new Date(millisecondsOf(instant));
  return instantAt(date.setUTCFullYear(date.getUTCFullYear() + 10));
}
