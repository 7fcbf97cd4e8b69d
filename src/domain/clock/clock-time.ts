import { addBusinessDays } from '../calendar/add-business-days.ts';
import { addOpenMilliseconds } from '../calendar/add-open-minutes.ts';
import { bindZone, type Calendar } from '../calendar/calendar.ts';
import { type CompiledCalendar, compileCalendar } from '../calendar/compile-calendar.ts';
import { openMillisecondsBetween } from '../calendar/open-minutes-between.ts';
import type { CalendarRefusal } from '../calendar/refusal.ts';
import type { Edition } from '../edition/edition.ts';
import type { ClockTarget } from './clock.ts';
import type { ClockPlan } from './clock-step.ts';
import { msOf } from './ms-of.ts';
import { onCountedDates } from './on-counted-dates.ts';

/** The time in which a clock counts, made ready for questions. */
export type ClockTime = {
  hours: CompiledCalendar;
  dates: CompiledCalendar;
  /** The open time that is used up: `hours` on the dates that count. */
  counted: CompiledCalendar;
};

/** The edition as it was at each version; the same version must be the same object, for what is compiled hangs on it. */
export type PolicyOf = (version: number) => Edition;

/** The time of a plan. Calendars are compiled once for an edition object and zone, and kept as long as it lives. */
export function clockTime(
  policyOf: PolicyOf,
  plan: Pick<ClockPlan, 'hours' | 'dates' | 'zone' | 'policyVersion'>,
): ClockTime {
  const edition = policyOf(plan.policyVersion);
  let times = kept.get(edition);
  if (times === undefined) {
    times = new Map();
    kept.set(edition, times);
  }
  const name = `${plan.hours} ${plan.dates} ${plan.zone}`;
  let time = times.get(name);
  if (time === undefined) {
    time = makeTime(edition, plan.hours, plan.dates, plan.zone);
    times.set(name, time);
  }
  return time;
}

const kept = new WeakMap<Edition, Map<string, ClockTime>>();

// Below, instants and amounts are milliseconds, and NaN stands for what no calendar knows (past its coverage, never
// open): it passes through every sum, and no comparison with it holds, so that nothing unknown is ever late.

/** When a target that counts from `from` is due. */
export function dueOf(time: ClockTime, target: ClockTarget, from: number): number {
  switch (target.unit) {
    case 'instant':
      return msOf(target.by);
    case 'minutes':
      return addOpen(time, from, target.amount * 60_000);
    case 'business-days':
      return known(addBusinessDays(time.hours, from, target.amount, target.reading, time.dates));
  }
}

/** The earliest instant with so much open time between it and `from`. */
export const addOpen = ({ counted }: ClockTime, from: number, amount: number): number =>
  Number.isNaN(amount) ? Number.NaN : known(addOpenMilliseconds(counted, from, amount));

/** Open time in [from, to); 0 where `to` is not after `from`. */
export const openBetween = ({ counted }: ClockTime, from: number, to: number): number =>
  Number.isNaN(to) ? Number.NaN : known(openMillisecondsBetween(counted, from, to));

const known = (answer: number | CalendarRefusal): number => (typeof answer === 'number' ? answer : Number.NaN);

function makeTime(edition: Edition, hoursId: string | null, datesId: string | null, zone: string): ClockTime {
  const hours = hoursId === null ? roundTheClock(zone) : findCalendar(edition, hoursId, zone);
  const compiled = compileCalendar(hours);
  if (datesId === null || datesId === hoursId) return { hours: compiled, dates: compiled, counted: compiled };
  const dates = findCalendar(edition, datesId, zone);
  return { hours: compiled, dates: compileCalendar(dates), counted: compileCalendar(onCountedDates(hours, dates)) };
}

function findCalendar(edition: Edition, id: string, zone: string): Calendar {
  const calendar = edition.calendars.find((one) => one.id === id);
  if (!calendar)
    throw new Error(
      `a clock counts on calendar "${id}" of edition ${edition.key}, which has ${edition.calendars.map((one) => one.id).join(', ')}`,
    );
  return bindZone(calendar, zone);
}

function roundTheClock(zone: string): Calendar {
  const day: [string, string][] = [['00:00', '24:00']];
  return {
    id: 'round-the-clock',
    zone,
    weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
    exceptions: {},
  };
}
