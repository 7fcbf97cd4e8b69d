import type { ClockTarget } from './clock.ts';
import { type ClockLife, dueAfterPause, isLive, isPastDue, usedAt } from './clock-life.ts';
import type { StepData } from './clock-step.ts';
import { addOpen, type ClockTime, clockTime, dueOf, openBetween, type PolicyOf } from './clock-time.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { msOf } from './ms-of.ts';

/**
 * Gives a clock another target. Past its due time a clock stays as it is. `anew`: the target counts from the step, and
 * the due time is the earlier of that and the one that stood. `carried`: of minutes, the open time used so far is used,
 * on whichever calendar; business days are counted from the start, shifted by its pauses. Never due before the step.
 */
export function retargetClock(
  life: ClockLife,
  event: LedgerEvent,
  data: StepData<'clock.retargeted'>,
  policyOf: PolicyOf,
): void {
  const at = msOf(event.at);
  if (!isLive(life) || isPastDue(life, at)) return;
  const used = usedAt(life, at);
  const standing = life.paused ? dueAfterPause(life, at) : life.due;
  const time = clockTime(policyOf, data);
  const { target } = data;
  const next =
    data.counting === 'anew'
      ? countAnew(time, target, at, standing, life.usedBefore + used)
      : target.unit === 'minutes'
        ? carryMinutes(time, target.amount, at, life.usedBefore + used)
        : carryDays(time, target, at, life);
  Object.assign(life, next);
  life.time = time;
  life.target = target;
  life.promise = data.promise;
  life.pausesForCustomer = data.pausesForCustomer ?? true;
  life.since = at;
  life.dueWritten = data.dueAt;
  life.plans.push(event);
  life.decided = event;
}

type Count = Pick<ClockLife, 'used' | 'usedBefore' | 'span' | 'due'>;

function countAnew(time: ClockTime, target: ClockTarget, at: number, standing: number, usedBefore: number): Count {
  const fresh = dueOf(time, target, at);
  // `standing` may be unknown, then it caps nothing.
  const due = standing < fresh || Number.isNaN(fresh) ? standing : fresh;
  const span = target.unit === 'minutes' && !(due < fresh) ? target.amount * 60_000 : openBetween(time, at, due);
  return { used: 0, usedBefore, span, due };
}

function carryMinutes(time: ClockTime, minutes: number, at: number, used: number): Count {
  const left = Math.max(0, minutes * 60_000 - used);
  return { used, usedBefore: 0, span: used + left, due: addOpen(time, at, left) };
}

function carryDays(time: ClockTime, target: ClockTarget, at: number, life: ClockLife): Count {
  let due = dueOf(time, target, life.from);
  let lost = 0;
  for (const { from, to } of life.halts) {
    const end = Number.isNaN(to) ? at : to;
    if (from < due) due = Math.max(due, addOpen(time, end, openBetween(time, from, due)));
    lost += openBetween(time, from, end);
  }
  due = Math.max(due, at);
  const used = openBetween(time, life.from, at) - lost;
  return { used, usedBefore: 0, span: used + openBetween(time, at, due), due };
}
