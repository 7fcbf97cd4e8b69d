import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Edition } from '../edition/edition.ts';
import { type ClockLife, isPastDue } from './clock-life.ts';
import type { ChangeReason, ClockPlan } from './clock-step.ts';
import { type ClockTime, clockTime } from './clock-time.ts';
import { cancelClock, type Draft, liveClocks, nameOf, startClock, writeStep } from './draft.ts';
import { msOf } from './ms-of.ts';
import { type ClockCase, type WantedClock, wantFirstAnswer, wantNextAnswer, wantNextUpdate } from './wanted-clock.ts';

/**
 * Gives every clock that waits the target that the edition has for it now. Times that somebody named stay; a promise
 * whose due time has passed stays missed. Where a promise takes the place of a goal it counts from now; where a goal
 * takes the place of a promise, what was used is carried into it.
 */
export function replanClocks(
  draft: Draft,
  edition: Edition,
  about: ClockCase,
  because: ChangeReason,
  counting: 'carried' | 'anew',
): void {
  for (const life of liveClocks(draft)) {
    if (life.target.unit === 'instant') continue;
    const missed = isPastDue(life, msOf(draft.now));
    const wanted = wantInstead(edition, about, life);
    if (wanted?.clock === life.clock && isGoal(wanted) === isGoal(life)) {
      if (!missed && !isPlanned(draft, life, wanted, because)) retarget(draft, life, wanted, because, counting);
    } else if (!missed || isGoal(life)) {
      cancelClock(draft, life, because);
      const carries = wanted !== null && isGoal(wanted);
      const { now } = draft;
      startClock(
        draft,
        wanted,
        because,
        carries ? { from: life.startedAt, notBefore: now } : { from: now, notBefore: null },
      );
    }
  }
}

function wantInstead(edition: Edition, about: ClockCase, life: ClockLife): WantedClock | null {
  if (life.clock === 'next-response') return wantNextAnswer(edition, about);
  if (life.clock === 'next-update') return wantNextUpdate(edition, about);
  return wantFirstAnswer(edition, about);
}

const isGoal = ({ promise }: Pick<ClockPlan, 'promise'>): boolean => promise === 'goal';

function retarget(
  draft: Draft,
  life: ClockLife,
  wanted: WantedClock,
  because: ChangeReason,
  counting: 'carried' | 'anew',
) {
  const { zone, policyVersion } = draft;
  const { clock: _, ...plan } = wanted;
  writeStep(draft, {
    kind: 'clock.retargeted',
    ...nameOf(life),
    ...plan,
    zone,
    policyVersion,
    dueAt: null,
    because,
    counting,
  });
}

/**
 * Is this what the clock aims at already? Then it keeps the version it started with, unless a new policy or a moved
 * organisation gives its calendars other hours: even where that leaves the due time alone, a later pause would count
 * on them.
 */
function isPlanned(draft: Draft, life: ClockLife, wanted: WantedClock, because: ChangeReason): boolean {
  const plan = life.plans.at(-1)!.data as ClockPlan;
  const same =
    plan.promise === wanted.promise &&
    plan.hours === wanted.hours &&
    plan.dates === wanted.dates &&
    JSON.stringify(sorted(plan.target)) === JSON.stringify(sorted(wanted.target));
  if (!same || because !== 'policy-changed') return same;
  return sameTime(
    life.time,
    clockTime(draft.policyOf, { ...wanted, zone: draft.zone, policyVersion: draft.policyVersion }),
  );
}

const sorted = (target: object) => Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1));

const sameTime = (one: ClockTime, other: ClockTime): boolean =>
  fingerprint(one.hours) === fingerprint(other.hours) && fingerprint(one.dates) === fingerprint(other.dates);

/** All that a calendar says, in one text; worked out once for each. */
function fingerprint(calendar: CompiledCalendar): string {
  let text = fingerprints.get(calendar);
  if (text === undefined) {
    const { zone, weekly, exceptions, coverage } = calendar;
    text = JSON.stringify([zone, weekly, [...exceptions].sort(([a], [b]) => a - b), coverage]);
    fingerprints.set(calendar, text);
  }
  return text;
}

const fingerprints = new WeakMap<CompiledCalendar, string>();
