import { type Instant, instantAt } from '../time/instant.ts';
import { type ClockLife, isLive } from './clock-life.ts';
import type { PolicyOf } from './clock-time.ts';
import { warningsOf } from './clock-warnings.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { dueAtOf } from './read-clock.ts';
import { replayLives } from './replay-clocks.ts';

/**
 * When a sweeper must next look at a request: at its next warning (`percentages` of open time), or at the first instant
 * after a due time whose miss is not recorded; that may lie in the past. Null: there is nothing to look for.
 */
export function nextCheckAt(
  history: readonly LedgerEvent[],
  policyOf: PolicyOf,
  percentages: readonly number[],
  now: Instant,
): Instant | null {
  let next: Instant | null = null;
  for (const life of replayLives(history, policyOf, now))
    for (const at of checksOf(life, percentages, now)) if (next === null || at < next) next = at;
  return next;
}

function checksOf(life: ClockLife, percentages: readonly number[], now: Instant): Instant[] {
  if (!isLive(life) || dueAtOf(life) === null) return [];
  const warnings = warningsOf(life, percentages)
    .map(({ at }) => at)
    .filter((at) => at > now);
  // At the due instant itself an answer is in time.
  return life.missRecorded ? warnings : [...warnings, instantAt(life.due + 1)];
}
