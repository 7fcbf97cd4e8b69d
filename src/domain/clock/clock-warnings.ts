import { type Instant, instantAt } from '../time/instant.ts';
import type { ClockKind } from './clock.ts';
import { type ClockLife, isLive } from './clock-life.ts';
import { addOpen, type PolicyOf } from './clock-time.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { dueAtOf } from './read-clock.ts';
import { replayLives } from './replay-clocks.ts';

/** A share of a clock's open time is used up at `at`. Each clock, cycle, due time and percentage is one warning. */
export type ClockWarning = {
  clock: ClockKind;
  cycle: number;
  audience: 'all' | 'support';
  dueAt: Instant;
  percent: number;
  at: Instant;
};

/**
 * The warnings of the clocks that run or are late at `now`, past and ahead, in order of time; `percentages` of open
 * time, 100 is the due time itself. None for a clock whose due time is unknown.
 */
export function clockWarnings(
  history: readonly LedgerEvent[],
  policyOf: PolicyOf,
  percentages: readonly number[],
  now: Instant,
): ClockWarning[] {
  return replayLives(history, policyOf, now)
    .flatMap((life) => warningsOf(life, percentages))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The warnings of one replayed clock. */
export function warningsOf(life: ClockLife, percentages: readonly number[]): ClockWarning[] {
  const dueAt = dueAtOf(life);
  if (!isLive(life) || dueAt === null) return [];
  const { clock, cycle, audience } = life;
  return percentages
    .map((percent) => ({ percent, at: percent === 100 ? life.due : usedUpAt(life, percent) }))
    .filter(({ at }) => !Number.isNaN(at))
    .map(({ percent, at }) => ({ clock, cycle, audience, dueAt, percent, at: instantAt(at) }));
}

function usedUpAt(life: ClockLife, percent: number): number {
  const left = Math.ceil((life.span * percent) / 100 - life.used);
  return left <= 0 ? life.since : addOpen(life.time, life.since, left);
}
