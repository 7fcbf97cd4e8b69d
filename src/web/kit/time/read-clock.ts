import type { ClockView } from '../../../contract/common.ts';

/** What a clock looks like at this moment: the server's reading, and what the passing minutes make of it. */
export type ClockLook = 'running' | 'warned' | 'paused' | 'late' | 'kept' | 'missed' | 'ended' | 'none';

const warnedFromPercent = 75;
const warnedFromMs = 15 * 60_000;

/**
 * The server counts; here only the comparison with the due time goes on between two readings, so that a clock on screen
 * turns late when it is late. `warned`: three quarters of the time used, or a quarter of an hour left.
 */
export function lookOf(reading: ClockView | null, now: number): ClockLook {
  if (reading === null) return 'none';
  if (reading.state === 'met') return 'kept';
  if (reading.state === 'cancelled') return 'ended';
  if (reading.state !== 'running') return reading.state;
  if (reading.dueAt === null) return 'running';
  const leftMs = Date.parse(reading.dueAt) - now;
  if (leftMs < 0) return 'late';
  return leftMs < warnedFromMs || (reading.percent ?? 0) >= warnedFromPercent ? 'warned' : 'running';
}
