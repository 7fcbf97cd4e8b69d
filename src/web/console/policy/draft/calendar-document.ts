import type { EditionCalendar, OpenInterval } from '../../../../domain/calendar/calendar.ts';
import type { Language, Words } from '../../../../domain/language/language.ts';
import { type SomeWords, wordsIn } from '../../../../domain/language/some-words.ts';

export type Hours = readonly OpenInterval[];
export type DayName = SomeWords;
/** A calendar as an edition holds it: what the editor changes and sends back whole. */
export type CalendarDocument = EditionCalendar;

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Weekday = (typeof weekdays)[number];

/** What an editor said of one day: other hours than the weekday's (none: closed), or null for as the weekday says. */
export type DayEdit = { open: Hours | null; name: DayName | null };
export type CalendarPatch = {
  name?: Words;
  zone?: string;
  weekly?: Partial<Record<Weekday, Hours>>;
  days?: Record<string, DayEdit>;
  coverage?: { from: string; to: string };
};

/** The calendar with a patch in it; the dates stand in their order, as in a file. */
export function patchCalendar(calendar: CalendarDocument, patch: CalendarPatch): CalendarDocument {
  const exceptions: Record<string, Hours> = { ...calendar.exceptions };
  const names: Record<string, DayName> = { ...calendar.names };
  for (const [date, { open, name }] of Object.entries(patch.days ?? {})) {
    delete exceptions[date];
    delete names[date];
    if (open === null) continue;
    exceptions[date] = open;
    if (name !== null) names[date] = name;
  }
  const { names: _, ...rest } = calendar;
  return {
    ...rest,
    ...(patch.name === undefined ? {} : { name: patch.name }),
    zone: patch.zone ?? calendar.zone,
    weekly: { ...calendar.weekly, ...patch.weekly },
    exceptions: byDate(exceptions),
    ...(Object.keys(names).length > 0 ? { names: byDate(names) } : {}),
    coverage: patch.coverage ?? calendar.coverage,
  } as CalendarDocument;
}

/** What leads from one state of a calendar to another. */
export function patchBetween(before: CalendarDocument, after: CalendarDocument): CalendarPatch {
  const days = changedDates(before, after).map((date) => [
    date,
    { open: after.exceptions[date] ?? null, name: after.names?.[date] ?? null },
  ]);
  const weekly = weekdays
    .filter((day) => !isSame(before.weekly[day] ?? [], after.weekly[day] ?? []))
    .map((day) => [day, after.weekly[day] ?? []]);
  return {
    ...(isSame(before.name, after.name) || typeof after.name !== 'object' ? {} : { name: after.name }),
    ...(before.zone === after.zone ? {} : { zone: after.zone }),
    ...(days.length > 0 ? { days: Object.fromEntries(days) } : {}),
    ...(weekly.length > 0 ? { weekly: Object.fromEntries(weekly) } : {}),
    ...(isSame(before.coverage, after.coverage) ? {} : { coverage: after.coverage }),
  };
}

/** Dates whose exception or name differs, in their order. */
export const changedDates = (before: CalendarDocument, after: CalendarDocument): string[] =>
  [...new Set([...Object.keys(before.exceptions), ...Object.keys(after.exceptions)])]
    .filter(
      (date) =>
        !isSame(before.exceptions[date], after.exceptions[date]) || !isSame(before.names?.[date], after.names?.[date]),
    )
    .sort();

export const isPatchEmpty = (patch: CalendarPatch): boolean => Object.keys(patch).length === 0;

/** A name in the language of the page, or in another one where it is missing. */
export const nameIn = (name: DayName | null | undefined, language: Language): string | null =>
  name === null || name === undefined ? null : wordsIn(name, language);

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const byDate = <T>(entries: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)));
