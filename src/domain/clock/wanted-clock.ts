import type { Allowance } from '../edition/allowance.ts';
import type { Edition } from '../edition/edition.ts';
import { findDeskGoal, findNextUpdate } from '../edition/find-pace.ts';
import { findTarget } from '../edition/find-target.ts';
import { pausesForCustomer } from '../edition/pauses-for-customer.ts';
import { topicHours } from '../edition/topic-hours.ts';
import type { Instant } from '../time/instant.ts';
import type { ClockKind, ClockPromise } from './clock.ts';
import type { ClockPlan } from './clock-step.ts';

/** What the targets of a request depend on; `country` (ISO 3166-1 alpha-2) is its organisation's. */
export type ClockCase = { topic: string; severity: string; planFamily: string | null; country: string | null };

/** A clock that the edition asks for. */
export type WantedClock = Pick<ClockPlan, 'promise' | 'target' | 'hours' | 'dates' | 'pausesForCustomer'> & {
  clock: ClockKind;
};

/** For the first answer: what is promised, else the desk's own goal; null where the edition has neither. */
export function wantFirstAnswer(edition: Edition, about: ClockCase): WantedClock | null {
  const target = findTarget(edition, caseOf(about));
  if (target) return { ...wanted('initial-response', target.kind, target.allowance), ...pauseRule(edition, about) };
  const goal = findDeskGoal(edition, caseOf(about));
  return goal && { ...wanted('desk-goal', 'goal', goal.allowance), ...pauseRule(edition, about) };
}

/**
 * For an answer to a later message. Editions promise the first answer only, so it is the desk's goal for that severity,
 * else the pace of its updates.
 */
export function wantNextAnswer(edition: Edition, about: ClockCase): WantedClock | null {
  const goal = findDeskGoal(edition, caseOf(about)) ?? findNextUpdate(edition, caseOf(about));
  return goal && { ...wanted('next-response', 'goal', goal.allowance), ...pauseRule(edition, about) };
}

/** For the next update where an answer stated no time: the time it would have been offered, as a goal. */
export function wantNextUpdate(edition: Edition, about: ClockCase): WantedClock | null {
  const pace = findNextUpdate(edition, caseOf(about));
  return pace && { ...wanted('next-update', 'goal', pace.allowance), ...pauseRule(edition, about) };
}

/** For the time that an answer stated. Its hours are those of the offered pace: they say what a pause takes from it. */
export function wantStatedUpdate(edition: Edition, about: ClockCase, by: Instant): WantedClock {
  const hours =
    findNextUpdate(edition, caseOf(about))?.allowance.hours ?? topicHours(edition, about.topic, about.country).hours;
  return {
    clock: 'next-update',
    promise: 'stated',
    target: { unit: 'instant', by },
    hours,
    dates: null,
    ...pauseRule(edition, about),
  };
}

/** On record only where it departs from the rule that every clock had before. */
const pauseRule = (edition: Edition, { severity }: ClockCase): Pick<ClockPlan, 'pausesForCustomer'> =>
  pausesForCustomer(edition, severity) ? {} : { pausesForCustomer: false };

const caseOf = ({ topic, severity, planFamily, country }: ClockCase) => ({
  topic,
  severity,
  family: planFamily,
  country,
});

function wanted(clock: ClockKind, promise: ClockPromise, allowance: Allowance): WantedClock {
  const { hours, amount } = allowance;
  return allowance.unit === 'minutes'
    ? { clock, promise, target: { unit: 'minutes', amount }, hours, dates: null }
    : {
        clock,
        promise,
        target: { unit: 'business-days', amount, reading: allowance.reading },
        hours,
        dates: allowance.dates,
      };
}
