import { type Instant, instantAt } from '../time/instant.ts';
import { type ClockLife, isLive, isPastDue, usedAt } from './clock-life.ts';
import type { Because, ClockReading, ClockState } from './clock-reading.ts';
import type { ClockPlan, StepData } from './clock-step.ts';
import { msOf } from './ms-of.ts';
import { onTheWay } from './on-the-way.ts';

/** How a replayed clock stands at `now` (epoch milliseconds); one that is over stands as it ended. */
export function readClock(life: ClockLife, now: number): ClockReading {
  const at = life.met?.at ?? life.cancelled?.at ?? now;
  const used = usedAt(life, at);
  const left = life.span - used;
  return {
    clock: life.clock,
    cycle: life.cycle,
    audience: life.audience,
    promise: life.promise,
    state: stateAt(life, at),
    dueAt: dueAtOf(life),
    startedAt: life.startedAt,
    consumedMinutes: orNull(used / 60_000),
    remainingMinutes: orNull(left / 60_000),
    targetMinutes: life.target.unit === 'minutes' ? life.target.amount : null,
    percent: orNull(life.span > 0 ? (used / life.span) * 100 : life.span === 0 ? 100 : Number.NaN),
    metAt: life.met?.written ?? null,
    because: becauseOf(life, at),
    flaggedPastCoverage: Number.isNaN(life.due),
    calendarEndsOn: Number.isNaN(life.due) ? (life.time.counted.coverage?.to ?? null) : null,
  };
}

function stateAt(life: ClockLife, at: number): ClockState {
  const late = isPastDue(life, at);
  if (isLive(life)) return life.paused ? 'paused' : late ? 'late' : 'running';
  if (late) return 'missed';
  return life.met ? 'met' : 'cancelled';
}

/** The due time as text; null while paused and where it is unknown. */
export function dueAtOf({ due, dueWritten, paused }: ClockLife): Instant | null {
  if (paused || Number.isNaN(due)) return null;
  return dueWritten !== null && msOf(dueWritten) === due ? dueWritten : instantAt(due);
}

function becauseOf(life: ClockLife, at: number): Because {
  const { hours, dates, policyVersion } = life.plans.at(-1)!.data as ClockPlan;
  const until = life.paused || Number.isNaN(life.due) ? at : life.due;
  return {
    decidedBy: (life.decided.data as StepData<'clock.started' | 'clock.resumed'>).because,
    decidedAt: life.decided.at,
    target: life.target,
    hours,
    dates,
    zone: life.time.hours.zone,
    policyVersion,
    pauses: life.halts.length,
    pausesForCustomer: life.pausesForCustomer,
    ...onTheWay(life.time.counted, life.from, until),
    cancelledBecause: life.cancelled?.because ?? null,
  };
}

const orNull = (amount: number): number | null => (Number.isNaN(amount) ? null : amount);
