import type { Instant } from '../time/instant.ts';
import type { ClockLife } from './clock-life.ts';
import type { ClockReading } from './clock-reading.ts';
import type { PolicyOf } from './clock-time.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { msOf } from './ms-of.ts';
import { readClock } from './read-clock.ts';
import { takeStep } from './take-step.ts';

/**
 * Every clock of a request, in the order of their starts, as it stands at `now`: a function of the request's history
 * (in order of `seq`) and of the editions its steps name. What the history holds after `now` has not happened yet.
 */
export function replayClocks(history: readonly LedgerEvent[], policyOf: PolicyOf, now: Instant): ClockReading[] {
  const at = msOf(now);
  return replayLives(history, policyOf, now).map((life) => readClock(life, at));
}

/** The same before it is read. */
export function replayLives(history: readonly LedgerEvent[], policyOf: PolicyOf, now: Instant): ClockLife[] {
  const lives: ClockLife[] = [];
  for (const event of history) {
    if (event.at > now) break;
    takeStep(lives, event, policyOf);
  }
  return lives;
}
