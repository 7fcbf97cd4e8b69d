import { type Instant, instantAt } from '../time/instant.ts';
import { isLive } from './clock-life.ts';
import type { ClockReading } from './clock-reading.ts';
import type { PolicyOf } from './clock-time.ts';
import { warningsOf } from './clock-warnings.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { dueAtOf } from './read-clock.ts';
import { replayLives } from './replay-clocks.ts';

/**
 * When a sweeper must next look at a clock: at its next warning (`percentages` of open time), or at the first instant
 * after a due time whose miss is not recorded, which may lie in the past. Null: there is nothing to look for.
 */
export function nextCheckAt(
  reading: Pick<ClockReading, 'clock' | 'cycle' | 'state'>,
  history: readonly LedgerEvent[],
  policyOf: PolicyOf,
  percentages: readonly number[],
  now: Instant,
): Instant | null {
  if (reading.state !== 'running' && reading.state !== 'late') return null;
  const life = replayLives(history, policyOf, now).find(
    ({ clock, cycle }) => clock === reading.clock && cycle === reading.cycle,
  );
  if (!life || !isLive(life) || dueAtOf(life) === null) return null;
  const checks = warningsOf(life, percentages)
    .map(({ at }) => at)
    .filter((at) => at > now);
  // At the due instant itself an answer is in time.
  if (!life.missRecorded) checks.push(instantAt(life.due + 1));
  return checks.sort()[0] ?? null;
}
