import { type ClockLife, dueAfterPause, isLive, usedAt } from './clock-life.ts';
import type { StepData } from './clock-step.ts';
import { clockTime, dueOf, openBetween, type PolicyOf } from './clock-time.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { msOf } from './ms-of.ts';
import { retargetClock } from './retarget-clock.ts';

/**
 * Takes one line of the history into the clocks; a line that is no step changes nothing. Steps are trusted to have the
 * shape of `clockStepSchema`, which their writer gave them. A step of a clock that never started throws.
 */
export function takeStep(lives: ClockLife[], event: LedgerEvent, policyOf: PolicyOf): void {
  switch (event.kind) {
    case 'clock.started':
      lives.push(start(event, event.data as StepData<'clock.started'>, policyOf));
      break;
    case 'clock.paused':
      pause(lifeOf(lives, event), event);
      break;
    case 'clock.resumed':
      resume(lifeOf(lives, event), event, event.data as StepData<'clock.resumed'>);
      break;
    case 'clock.retargeted':
      retargetClock(lifeOf(lives, event), event, event.data as StepData<'clock.retargeted'>, policyOf);
      break;
    case 'clock.met': {
      const life = lifeOf(lives, event);
      const { at } = event.data as StepData<'clock.met'>;
      if (isLive(life)) life.met = { at: msOf(at), written: at };
      break;
    }
    case 'clock.missed':
      lifeOf(lives, event).missRecorded = true;
      break;
    case 'clock.cancelled': {
      const life = lifeOf(lives, event);
      const { because } = event.data as StepData<'clock.cancelled'>;
      if (isLive(life)) life.cancelled = { at: msOf(event.at), because };
    }
  }
}

function lifeOf(lives: ClockLife[], event: LedgerEvent): ClockLife {
  const { clock, cycle } = event.data as StepData<'clock.missed'>;
  for (let index = lives.length - 1; index >= 0; index--) {
    const life = lives[index]!;
    if (life.clock === clock && life.cycle === cycle) return life;
  }
  throw new Error(`event ${event.seq} is ${event.kind} of ${clock} ${cycle}: expected a clock.started of it before`);
}

function start(event: LedgerEvent, data: StepData<'clock.started'>, policyOf: PolicyOf): ClockLife {
  const { clock, cycle, audience, promise, target } = data;
  const time = clockTime(policyOf, data);
  const from = msOf(data.from);
  const planned = dueOf(time, target, from);
  const due = data.notBefore === null ? planned : Math.max(planned, msOf(data.notBefore));
  const span = target.unit === 'minutes' && !(due > planned) ? target.amount * 60_000 : openBetween(time, from, due);
  return {
    clock,
    cycle,
    audience,
    promise,
    target,
    time,
    from,
    startedAt: data.from,
    used: 0,
    since: from,
    span,
    usedBefore: 0,
    due,
    dueWritten: data.dueAt,
    paused: false,
    pausesForCustomer: data.pausesForCustomer ?? true,
    halts: [],
    plans: [event],
    decided: event,
    missRecorded: false,
    met: null,
    cancelled: null,
  };
}

/** A due time that is reached stays: there is nothing left to pause. */
function pause(life: ClockLife, event: LedgerEvent): void {
  const at = msOf(event.at);
  if (!isLive(life) || life.paused || at >= life.due) return;
  life.used = usedAt(life, at);
  life.since = at;
  life.paused = true;
  life.pausesForCustomer = true;
  life.halts.push({ from: at, to: Number.NaN, begun: event, ended: null });
  life.decided = event;
}

function resume(life: ClockLife, event: LedgerEvent, data: StepData<'clock.resumed'>): void {
  if (!isLive(life) || !life.paused) return;
  const at = msOf(event.at);
  life.due = dueAfterPause(life, at);
  life.dueWritten = data.dueAt;
  life.since = at;
  life.paused = false;
  if (data.because !== 'customer-wrote') life.pausesForCustomer = false;
  const halt = life.halts.at(-1)!;
  halt.to = at;
  halt.ended = event;
  life.decided = event;
}
