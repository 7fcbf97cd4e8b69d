import type { ZoneSpans } from './zone-spans.ts';

/** A day's open wall time as milliseconds from its midnight, flat: start, end, start, end, …; sorted and disjoint. */
export type DayList = readonly number[];

/** A calendar made ready for questions. Compile once per version and keep it: it remembers the days it has worked out. */
export interface CompiledCalendar {
  readonly id: string;
  readonly zone: string;
  /** By weekday, Monday first. */
  readonly weekly: readonly DayList[];
  /** By day number. */
  readonly exceptions: ReadonlyMap<number, DayList>;
  /** The first and last day whose holidays are known, as texts, day numbers and instants; null is unlimited. */
  readonly coverage: Coverage | null;
  readonly alwaysOpen: boolean;
  /** The last day that can be open; Infinity where every week opens, −Infinity where nothing ever does. */
  readonly lastOpenDay: number;
  /** The open time worked out so far; it grows with the questions. */
  window: OpenWindow | null;
}

export interface Coverage {
  readonly from: string;
  readonly to: string;
  readonly firstDay: number;
  readonly lastDay: number;
  /** The first instant of the first day, and the first instant after the last day (epoch milliseconds). */
  readonly begins: number;
  readonly ends: number;
}

/**
 * The open time between two instants as disjoint pieces in order, each within one owner's interval. Piece `i` is
 * `[starts[i], ends[i])`, belongs to the day `owners[i]`, and `before[i]` milliseconds of open time lie before it.
 * `before` has one element more than there are pieces: the whole.
 */
export interface OpenWindow {
  readonly from: number;
  readonly to: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
  readonly owners: Int32Array;
  readonly spans: ZoneSpans;
}

/** The open list that counts on a day: the exception's, else the weekday's. */
export const listOfDay = (calendar: CompiledCalendar, day: number): DayList =>
  calendar.exceptions.get(day) ?? weekdayList(calendar, day);

/** The list that the weekday alone would give. */
export const weekdayList = (calendar: CompiledCalendar, day: number): DayList =>
  calendar.weekly[(((day + 3) % 7) + 7) % 7]!;
