import type { ClockReading, ClockState } from './clock-reading.ts';

/**
 * The clock that stands for its request in a list: of those that are owed the one due first, else one that is paused,
 * else the last that started. Null: there is none.
 */
export function leadingClock(readings: readonly ClockReading[]): ClockReading | null {
  let leading: ClockReading | null = null;
  for (const reading of readings) if (leading === null || leads(reading, leading)) leading = reading;
  return leading;
}

const rank: Record<ClockState, number> = { late: 0, running: 0, paused: 1, met: 2, missed: 2, cancelled: 2 };

/** `reading` started after `other`. */
function leads(reading: ClockReading, other: ClockReading): boolean {
  if (rank[reading.state] !== rank[other.state]) return rank[reading.state] < rank[other.state];
  if (rank[reading.state] > 0) return true;
  return reading.dueAt !== null && (other.dueAt === null || reading.dueAt < other.dueAt);
}
