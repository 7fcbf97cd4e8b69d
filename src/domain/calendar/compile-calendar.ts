import { Temporal } from 'temporal-polyfill';
import type { Calendar, OpenInterval } from './calendar.ts';
import { organisationZone } from './calendar.ts';
import type { CompiledCalendar, Coverage, DayList } from './compiled-calendar.ts';
import { dayMs, dayNumber } from './day-number.ts';

export type { CompiledCalendar } from './compiled-calendar.ts';

/** Makes a calendar ready for questions. A calendar whose zone is the customer's must be bound first (`bindZone`). */
export function compileCalendar(calendar: Calendar): CompiledCalendar {
  if (calendar.zone === organisationZone)
    throw new Error(`calendar "${calendar.id}" has the customer's zone: bind it with bindZone before asking it`);
  const weekly = weekdays.map((weekday) => readList(calendar.weekly[weekday] ?? []));
  const exceptions = new Map<number, DayList>();
  for (const [date, list] of Object.entries(calendar.exceptions)) exceptions.set(dayNumber(date), readList(list));
  return {
    id: calendar.id,
    zone: calendar.zone,
    weekly,
    exceptions,
    coverage: calendar.coverage ? readCoverage(calendar.coverage, calendar.zone) : null,
    alwaysOpen: [...weekly, ...exceptions.values()].every(isWholeDay),
    lastOpenDay: findLastOpenDay(weekly, exceptions),
    window: null,
  };
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

function readList(intervals: readonly OpenInterval[]): DayList {
  const sorted = intervals.map(([start, end]) => [wallMs(start), wallMs(end)] as const).sort((a, b) => a[0] - b[0]);
  const list: number[] = [];
  for (const [start, end] of sorted) {
    const last = list.at(-1);
    if (last !== undefined && start <= last) list[list.length - 1] = Math.max(last, end);
    else list.push(start, end);
  }
  return list;
}

const wallMs = (time: string): number => Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000;

const isWholeDay = (list: DayList): boolean => list[0] === 0 && list[1]! >= dayMs;

function findLastOpenDay(weekly: readonly DayList[], exceptions: ReadonlyMap<number, DayList>): number {
  if (weekly.some((list) => list.length > 0)) return Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [day, list] of exceptions) if (list.length > 0 && day > last) last = day;
  return last;
}

function readCoverage({ from, to }: { from: string; to: string }, zone: string): Coverage {
  const begins = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).epochMilliseconds;
  return {
    from,
    to,
    firstDay: dayNumber(from),
    lastDay: dayNumber(to),
    begins: begins(Temporal.PlainDate.from(from)),
    ends: begins(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}
