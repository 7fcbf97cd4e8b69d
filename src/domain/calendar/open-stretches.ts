import type { CompiledCalendar } from './compiled-calendar.ts';
import { listOfDay, weekdayList } from './compiled-calendar.ts';
import { dateOfDay, dayMs } from './day-number.ts';
import { windowOver } from './open-minutes-between.ts';
import { pieceAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';
import { firstAbove } from './search.ts';
import { wallAt } from './zone-spans.ts';

/** What lies between two instants, in the order of time: the material of an explanation. */
export interface OpenStretches {
  /** Open time, each stretch with the date that owns it (the evening before, for the small hours of a night shift). */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly date: string }[];
  /** The dates on which the calendar departs from its week. */
  readonly exceptions: readonly { readonly date: string; readonly kind: ExceptionKind }[];
  /** The clock changes, with the minutes that the wall is ahead of UTC before and after. */
  readonly clockChanges: readonly { readonly at: number; readonly before: number; readonly after: number }[];
}

/** No hours; hours on a weekday that has none; other hours than the weekday's. */
export type ExceptionKind = 'holiday' | 'make-up' | 'special';

/** The open time in [from, to) and what shaped it. Instants in epoch milliseconds; the stretches add up to the open time. */
export function openStretches(calendar: CompiledCalendar, from: number, to: number): OpenStretches | CalendarRefusal {
  const window = windowOver(calendar, from, to);
  if (isRefusal(window)) return window;

  const stretches: { from: number; to: number; date: string }[] = [];
  for (let piece = pieceAt(window, from); piece < window.starts.length && window.starts[piece]! < to; piece++)
    stretches.push({
      from: Math.max(from, window.starts[piece]!),
      to: Math.min(to, window.ends[piece]!),
      date: dateOfDay(window.owners[piece]!),
    });

  const { starts, offsets } = window.spans;
  const clockChanges: { at: number; before: number; after: number }[] = [];
  for (let span = firstAbove(starts, from); span < starts.length && starts[span]! < to; span++)
    clockChanges.push({ at: starts[span]!, before: offsets[span - 1]! / 60_000, after: offsets[span]! / 60_000 });

  const exceptions: { date: string; kind: ExceptionKind }[] = [];
  const lastDay = Math.floor(wallAt(window.spans, Math.max(from, to - 1)) / dayMs);
  for (let day = Math.floor(wallAt(window.spans, from) / dayMs); day <= lastDay; day++)
    if (calendar.exceptions.has(day)) exceptions.push({ date: dateOfDay(day), kind: kindOfException(calendar, day) });

  return { stretches, exceptions, clockChanges };
}

/** How a date of `exceptions` departs from its week. */
export function kindOfException(calendar: CompiledCalendar, day: number): ExceptionKind {
  if (listOfDay(calendar, day).length === 0) return 'holiday';
  return weekdayList(calendar, day).length === 0 ? 'make-up' : 'special';
}
