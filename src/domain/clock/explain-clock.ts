import { type Instant } from '../time/instant.ts';
import type { ClockKind } from './clock.ts';
import type { ClockLife, Halt } from './clock-life.ts';
import type { ClockReading } from './clock-reading.ts';
import type { ClockPlan, ResumeReason, StartReason, StepData } from './clock-step.ts';
import { clockTime, openBetween, type PolicyOf } from './clock-time.ts';
import { type ExplainedStretch, explainStretches } from './explain-stretches.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { msOf } from './ms-of.ts';
import { readClock } from './read-clock.ts';
import { replayLives } from './replay-clocks.ts';

export type Who = Pick<LedgerEvent, 'seq' | 'at' | 'actorKind' | 'actorId'>;

/** What the clock aimed at from `who.at` on. */
export type ExplainedPlan = ClockPlan & {
  who: Who;
  because: StartReason;
  /** `from-start`: as the clock started; see `clock.retargeted` for the others. */
  counting: 'from-start' | 'carried' | 'anew';
  dueAt: Instant | null;
};

/** Time that did not count, with the open minutes that fell into it so far; null where the calendar does not know. */
export type ExplainedPause = {
  from: Who;
  to: Who | null;
  because: 'waiting-for-customer';
  /** Null while it lasts. */
  endedBecause: ResumeReason | null;
  openMinutes: number | null;
};

export type ClockExplanation = {
  reading: ClockReading;
  plans: ExplainedPlan[];
  pauses: ExplainedPause[];
  stretches: ExplainedStretch[];
};

/**
 * Why a clock is due when it is: all that decided it, as data, as it stood at `asOf`. The stretches
 * used and over add up to the reading's consumed minutes, those ahead to its remaining ones. Null: no such clock had started.
 */
export function explainClock(
  history: readonly LedgerEvent[],
  clock: ClockKind,
  cycle: number,
  policyOf: PolicyOf,
  asOf: Instant,
): ClockExplanation | null {
  const life = replayLives(history, policyOf, asOf).find((one) => one.clock === clock && one.cycle === cycle);
  if (!life) return null;
  const until = life.met?.at ?? life.cancelled?.at ?? msOf(asOf);
  return {
    reading: readClock(life, msOf(asOf)),
    plans: life.plans.map(explainPlan),
    pauses: life.halts.map((halt) => explainPause(life, halt, until, policyOf)),
    stretches: explainStretches(life, until, policyOf),
  };
}

function explainPlan(event: LedgerEvent): ExplainedPlan {
  const data = event.data as StepData<'clock.started'> | StepData<'clock.retargeted'>;
  const { promise, target, hours, dates, zone, policyVersion, pausesForCustomer, dueAt, because } = data;
  const counting = 'counting' in data ? data.counting : 'from-start';
  return {
    who: whoOf(event),
    because,
    counting,
    promise,
    target,
    hours,
    dates,
    zone,
    policyVersion,
    ...(pausesForCustomer === false && { pausesForCustomer }),
    dueAt,
  };
}

function explainPause(
  life: ClockLife,
  { from, to, begun, ended }: Halt,
  until: number,
  policyOf: PolicyOf,
): ExplainedPause {
  const plan = life.plans.findLast(({ seq }) => seq < begun.seq) ?? life.plans[0]!;
  const time = clockTime(policyOf, plan.data as ClockPlan);
  const open = openBetween(time, from, Number.isNaN(to) ? until : to);
  return {
    from: whoOf(begun),
    to: ended && whoOf(ended),
    because: (begun.data as StepData<'clock.paused'>).because,
    endedBecause: ended && (ended.data as StepData<'clock.resumed'>).because,
    openMinutes: Number.isNaN(open) ? null : open / 60_000,
  };
}

const whoOf = ({ seq, at, actorKind, actorId }: LedgerEvent): Who => ({ seq, at, actorKind, actorId });
