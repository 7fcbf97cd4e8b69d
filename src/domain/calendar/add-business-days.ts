import type { CompiledCalendar, OpenWindow } from './compiled-calendar.ts';
import { listOfDay } from './compiled-calendar.ts';
import { dayMs } from './day-number.ts';
import { findOpening } from './next-opening.ts';
import { laterWindow } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { horizonMs, isRefusal, neverOpen, outsideCoverage, tooFar } from './refusal.ts';
import { instantOfWall, wallAt } from './zone-spans.ts';

/** How "within n business days" is meant: by the same time of that day, or by the end of it. */
export type BusinessDayReading = 'sameTime' | 'endOfDay';

/**
 * The instant n business days after `start` (epoch milliseconds). `hours` finds the anchor (`start` if open, else the
 * next opening) and the times of day; a date counts if both calendars have hours on it. The day of the anchor is its
 * owner's: the small hours of a night shift belong to the evening before.
 */
export function addBusinessDays(
  hours: CompiledCalendar,
  start: number,
  days: number,
  reading: BusinessDayReading,
  dates: CompiledCalendar = hours,
): number | CalendarRefusal {
  if (!Number.isInteger(days) || days < 0)
    throw new RangeError(`expected a whole number of days of 0 or more, came ${days}`);
  const anchor = findOpening(hours, start);
  if (isRefusal(anchor)) return anchor;
  // Where a clock change repeats the hour, the anchor is the pass that the start lies in.
  if (days === 0 && reading === 'sameTime') return anchor.at;
  const day = nthBusinessDay(hours, dates, anchor.owner, days);
  if (isRefusal(day)) return day;
  const window = windowOfDay(hours, anchor.window, day, start);
  if (isRefusal(window)) return window;

  const list = listOfDay(hours, day);
  const midnight = day * dayMs;
  const end = list.at(-1)!;
  const time = wallAt(window.spans, anchor.at) - anchor.owner * dayMs;
  if (reading === 'endOfDay' || time >= end)
    // A night shift may outlast the hours of the day after it; nothing is due before it was asked for.
    return Math.max(anchor.at, instantOfWall(window.spans, midnight + end, 'later'));
  return instantOfWall(window.spans, midnight + sameOrNextOpen(list, time), 'earlier');
}

function nthBusinessDay(
  hours: CompiledCalendar,
  dates: CompiledCalendar,
  first: number,
  days: number,
): number | CalendarRefusal {
  const limit = first + horizonMs / dayMs;
  let day = first;
  for (let left = days; left > 0; ) {
    day++;
    if (!covers(hours, day)) return outsideCoverage(hours);
    if (!covers(dates, day)) return outsideCoverage(dates);
    if (day > limit) return meetEveryWeek(hours, dates) ? tooFar(dates) : neverOpen(dates);
    if (listOfDay(hours, day).length > 0 && (dates === hours || listOfDay(dates, day).length > 0)) left--;
  }
  return day;
}

const covers = ({ coverage }: CompiledCalendar, day: number): boolean =>
  coverage === null || (day >= coverage.firstDay && day <= coverage.lastDay);

const meetEveryWeek = (hours: CompiledCalendar, dates: CompiledCalendar): boolean =>
  hours.weekly.some((list, weekday) => list.length > 0 && dates.weekly[weekday]!.length > 0);

function windowOfDay(
  calendar: CompiledCalendar,
  from: OpenWindow,
  day: number,
  start: number,
): OpenWindow | CalendarRefusal {
  let window = from;
  while (day > window.lastDay) {
    const later = laterWindow(calendar, window, start);
    if (isRefusal(later)) return later;
    window = later;
  }
  return window;
}

function sameOrNextOpen(list: readonly number[], time: number): number {
  for (let at = 0; at < list.length; at += 2) if (time < list[at + 1]!) return Math.max(time, list[at]!);
  throw new Error('only asked for a time before the last end');
}
