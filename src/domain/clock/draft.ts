import { type Instant, instantAt } from '../time/instant.ts';
import { type ClockLife, isLive, isPastDue, usedAt } from './clock-life.ts';
import type { CancelReason, ClockStep, ClockStepOf, StartReason } from './clock-step.ts';
import type { PolicyOf } from './clock-time.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { msOf } from './ms-of.ts';
import { dueAtOf } from './read-clock.ts';
import { takeStep } from './take-step.ts';
import type { WantedClock } from './wanted-clock.ts';

/**
 * Steps in the making. Each is taken into the replayed clocks as it is written, by the very function that will replay
 * it later: the due time it records is the due time a replay finds.
 */
export type Draft = {
  lives: ClockLife[];
  steps: ClockStep[];
  policyOf: PolicyOf;
  /** What the request was about while its clocks ran up to now: outcomes are counted under it. */
  about: { topic: string; severity: string };
  /** What new plans refer to. */
  policyVersion: number;
  zone: string;
  now: Instant;
};

export function writeStep(draft: Draft, step: ClockStep): void {
  const { kind, ...data } = step;
  const event: LedgerEvent = { seq: 0, at: draft.now, actorKind: 'system', actorId: null, kind, data };
  takeStep(draft.lives, event, draft.policyOf);
  const life = draft.lives.findLast(({ clock, cycle }) => clock === step.clock && cycle === step.cycle)!;
  draft.steps.push('dueAt' in step ? { ...step, dueAt: dueAtOf(life) } : step);
}

/** What a clock is called in each of its steps. */
export const nameOf = ({ clock, cycle, audience }: ClockLife) => ({ clock, cycle, audience });

export const liveClocks = (draft: Draft): ClockLife[] => draft.lives.filter(isLive);

type Start = Pick<ClockStepOf<'clock.started'>, 'from' | 'notBefore'>;

/** Starts the next cycle of a clock, from now unless `start` says otherwise; nothing where nothing is wanted. */
export function startClock(
  draft: Draft,
  wanted: WantedClock | null,
  because: StartReason,
  start: Start = { from: draft.now, notBefore: null },
): void {
  if (wanted === null) return;
  const cycle = 1 + draft.lives.filter(({ clock }) => clock === wanted.clock).length;
  const { zone, policyVersion } = draft;
  const audience = wanted.promise === 'goal' ? 'support' : 'all';
  writeStep(draft, {
    kind: 'clock.started',
    ...wanted,
    cycle,
    audience,
    zone,
    policyVersion,
    dueAt: null,
    because,
    ...start,
  });
}

/** Ends a clock because what it waited for happened at `at`. */
export function meetClock(draft: Draft, life: ClockLife, at: Instant, by: 'answer' | 'call'): void {
  recordMiss(draft, life, at);
  const inTime = !isPastDue(life, msOf(at));
  writeStep(draft, { kind: 'clock.met', ...nameOf(life), ...outcomeOf(draft, life, msOf(at)), at, by, inTime });
}

/** Ends a clock because nothing is waited for any more. */
export function cancelClock(draft: Draft, life: ClockLife, because: CancelReason): void {
  recordMiss(draft, life, draft.now);
  writeStep(draft, { kind: 'clock.cancelled', ...nameOf(life), because });
}

/** Records, once, that a due time passed; the miss is dated to the due instant itself. */
export function recordMiss(draft: Draft, life: ClockLife, at: Instant): void {
  if (life.missRecorded || !isPastDue(life, msOf(at))) return;
  const missed = outcomeOf(draft, life, life.due);
  writeStep(draft, { kind: 'clock.missed', ...nameOf(life), ...missed, at: instantAt(life.due) });
}

function outcomeOf({ about }: Draft, life: ClockLife, at: number) {
  const used = usedAt(life, at);
  return { promise: life.promise, ...about, usedMinutes: Number.isNaN(used) ? null : used / 60_000 };
}
