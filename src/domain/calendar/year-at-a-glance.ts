import { type Instant, instantAt } from '../time/instant.ts';
import type { EditionCalendar, OpenInterval } from './calendar.ts';
import { organisationZone } from './calendar.ts';
import { dateOfDay, dayMs, dayNumber } from './day-number.ts';
import type { ExceptionKind } from './open-stretches.ts';
import { wallAt, type ZoneSpans, zoneSpans } from './zone-spans.ts';

export type GlanceDay = {
  date: string;
  /** ISO: 1 = Monday. */
  weekday: number;
  /** `ordinary`: as its weekday says; `unknown`: outside the coverage. */
  kind: ExceptionKind | 'ordinary' | 'unknown';
  open: OpenInterval[];
  name: NonNullable<EditionCalendar['names']>[string] | null;
  /** The zone's clock change on this date: minutes that the wall is ahead of UTC, before and after. */
  clockChange: { at: Instant; before: number; after: number } | null;
};

/** Every day of a year as the calendar has it, in order. Clock changes are those of its own zone, if it has one. */
export function yearAtAGlance(calendar: EditionCalendar, year: number): GlanceDay[] {
  const first = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const length = isLeap(year) ? 366 : 365;
  const changes = calendar.zone === organisationZone ? new Map() : changesOf(calendar.zone, first, length);
  return Array.from({ length }, (_, index) => {
    const day = first + index;
    const date = dateOfDay(day);
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
    return {
      date,
      weekday,
      ...dayOf(calendar, date, String(weekday) as Weekday),
      name: calendar.names?.[date] ?? null,
      clockChange: changes.get(date) ?? null,
    };
  });
}

/** Open minutes of a day's list as the wall shows them; what overlaps or a clock change does to them is not in it. */
export const wallMinutes = (open: readonly OpenInterval[]): number =>
  open.reduce((sum, [start, end]) => sum + minutesOf(end) - minutesOf(start), 0);

type Weekday = '1' | '2' | '3' | '4' | '5' | '6' | '7';

function dayOf(
  { weekly, exceptions, coverage }: EditionCalendar,
  date: string,
  weekday: Weekday,
): { kind: GlanceDay['kind']; open: OpenInterval[] } {
  const ordinary = weekly[weekday] ?? [];
  const exception = exceptions[date];
  if (date < coverage.from || date > coverage.to) return { kind: 'unknown', open: ordinary };
  if (exception === undefined) return { kind: 'ordinary', open: ordinary };
  if (exception.length === 0) return { kind: 'holiday', open: [] };
  return { kind: ordinary.length === 0 ? 'make-up' : 'special', open: exception };
}

function changesOf(zone: string, first: number, length: number): Map<string, GlanceDay['clockChange']> {
  const spans = zoneSpans(zone, (first - 2) * dayMs, (first + length + 2) * dayMs);
  return new Map(
    spans.offsets.slice(1).reduce<[string, GlanceDay['clockChange']][]>((found, offset, index) => {
      const at = spans.starts[index + 1]!;
      found.push([
        dateBefore(spans, at),
        { at: instantAt(at), before: spans.offsets[index]! / 60_000, after: offset / 60_000 },
      ]);
      return found;
    }, []),
  );
}

/** The date on which the wall stood just before the change: a change at midnight belongs to the night that it ends. */
const dateBefore = (spans: ZoneSpans, at: number): string => dateOfDay(Math.floor(wallAt(spans, at - 1) / dayMs));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
