import type { Calendar, OpenInterval } from '../calendar/calendar.ts';
import { dayNumber } from '../calendar/day-number.ts';

/**
 * The hours of one calendar on the dates that have any in the other: the open time of a target in business days. Known
 * only where both are.
 */
export function onCountedDates(hours: Calendar, dates: Calendar): Calendar {
  const weekly: Calendar['weekly'] = {};
  for (const weekday of weekdays) weekly[weekday] = counts(dates.weekly[weekday]) ? (hours.weekly[weekday] ?? []) : [];
  const exceptions: Calendar['exceptions'] = {};
  for (const date of new Set([...Object.keys(hours.exceptions), ...Object.keys(dates.exceptions)])) {
    const list = counts(listOn(dates, date)) ? listOn(hours, date) : [];
    // A weekend day that belongs to a holiday is told as such; other dates only where they depart from the week.
    const usual = weekly[weekdayOf(date)] ?? [];
    const departs = list.length + usual.length === 0 ? date in dates.exceptions : list !== usual;
    if (departs) exceptions[date] = list;
  }
  const { coverage: _, ...rest } = hours;
  const coverage = overlap(hours.coverage, dates.coverage);
  return { ...rest, weekly, exceptions, ...(coverage && { coverage }) };
}

type Coverage = NonNullable<Calendar['coverage']>;

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

const weekdayOf = (date: string) => weekdays[(((dayNumber(date) + 3) % 7) + 7) % 7]!;

const counts = (list: OpenInterval[] | undefined): boolean => list !== undefined && list.length > 0;

const listOn = ({ exceptions, weekly }: Calendar, date: string): OpenInterval[] =>
  exceptions[date] ?? weekly[weekdayOf(date)] ?? [];

function overlap(one: Coverage | undefined, other: Coverage | undefined): Coverage | undefined {
  if (!one || !other) return one ?? other;
  return { from: one.from > other.from ? one.from : other.from, to: one.to < other.to ? one.to : other.to };
}
