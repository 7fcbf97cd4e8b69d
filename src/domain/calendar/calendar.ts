import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { FaultReason } from '../fault/fault-reason.ts';
import { languageSchema, wordsSchema } from '../language/language.ts';

/** Stands in an edition's calendar where the zone is the customer's own; see `bindZone`. */
export const organisationZone = 'organisation';

const clockTime = z.string().regex(/^([0-3]\d|4[0-7]):[0-5]\d$|^48:00$/, {
  error: ({ input }) => `expected a wall time HH:MM from 00:00 to 48:00, came "${input}"`,
  abort: true,
});

const interval = z.tuple([clockTime, clockTime]).superRefine(([start, end], context) => {
  if (start >= '24:00')
    context.addIssue({
      code: 'custom',
      path: [0],
      params: { reason: 'starts-next-day' satisfies FaultReason, start },
      message: `start ${start} lies on the next date: write it in that date's list`,
    });
  else if (end <= start)
    context.addIssue({
      code: 'custom',
      path: [1],
      params: { reason: 'end-not-after-start' satisfies FaultReason, start, end },
      message: `end ${end} is not after start ${start}; past midnight is written 24:00 to 48:00`,
    });
});
export type OpenInterval = z.infer<typeof interval>;

const looseList = z.array(interval);

const list = looseList.superRefine((intervals, context) => {
  const sorted = intervals
    .map(([start, end], index) => ({ start, end, index }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const [position, { start, end, index }] of sorted.entries()) {
    const before = sorted[position - 1];
    if (before && start < before.end)
      context.addIssue({
        code: 'custom',
        path: [index],
        params: {
          reason: 'overlap' satisfies FaultReason,
          one: `${start}–${end}`,
          other: `${before.start}–${before.end}`,
        },
        message: `${start}–${end} overlaps ${before.start}–${before.end} of the same day`,
      });
  }
});

const date = z.string().refine(isDate, {
  error: ({ input }) => `expected a date that exists, such as 2026-02-24, came "${input}"`,
  params: { reason: 'bad-date' satisfies FaultReason },
});
const byDate = <L extends z.ZodType>(dayList: L) =>
  z.record(date, dayList, {
    error: ({ code }) => (code === 'invalid_key' ? 'expected a date that exists, such as 2026-02-24' : undefined),
  });

/** Words in at least one language. */
const dayName = z
  .partialRecord(languageSchema, z.string().trim().min(1).max(200))
  .refine((words) => Object.keys(words).length > 0, {
    error: 'expected words in at least one language, came none',
    params: { reason: 'no-words' satisfies FaultReason },
  });

const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7']);

const coverage = z.strictObject({ from: date, to: date }).refine(({ from, to }) => from <= to, {
  error: 'coverage ends before it starts',
  params: { reason: 'coverage-backwards' satisfies FaultReason },
});

const refuseUnknownZone = (zone: string, context: z.RefinementCtx) => {
  if (!isZone(zone))
    context.addIssue({
      code: 'custom',
      params: { reason: 'unknown-zone' satisfies FaultReason, zone },
      message: `unknown time zone "${zone}": expected an IANA name such as Asia/Shanghai`,
    });
};
const anyZone = z.string().superRefine(refuseUnknownZone);
const zoneOrOrganisations = z.string().superRefine((zone, context) => {
  if (zone !== organisationZone) refuseUnknownZone(zone, context);
});

/**
 * Hours of business as an edition and the editor hold them. A weekday left out is closed. `exceptions[date]` replaces
 * that date's list: `[]` is a holiday. `coverage` says for which dates (inclusive) the holidays are known.
 * Refused with path and reason: overlaps in a day's list, an end not after its start, times past 48:00, an unknown
 * zone, impossible dates, exceptions outside the coverage, a calendar that never opens.
 */
export const calendarSchema = z
  .strictObject({
    id: z.string().min(1),
    name: z.union([wordsSchema, z.string().min(1)]).optional(),
    zone: zoneOrOrganisations,
    weekly: z.partialRecord(weekday, list),
    exceptions: byDate(list),
    /** What a date of `exceptions` is called: `国庆节`; in some languages, or one text for all. */
    names: byDate(z.union([dayName, z.string().min(1).max(200)])).optional(),
    coverage,
  })
  .superRefine((calendar, context) => {
    for (const day of Object.keys(calendar.exceptions))
      if (day < calendar.coverage.from || day > calendar.coverage.to)
        context.addIssue({
          code: 'custom',
          path: ['exceptions', day],
          params: { reason: 'outside-coverage' satisfies FaultReason, day, ...calendar.coverage },
          message: `lies outside the coverage ${calendar.coverage.from} to ${calendar.coverage.to}`,
        });
    for (const day of Object.keys(calendar.names ?? {}))
      if (calendar.exceptions[day] === undefined)
        context.addIssue({
          code: 'custom',
          path: ['names', day],
          params: { reason: 'name-without-exception' satisfies FaultReason, day },
          message: 'names a date that is no exception: give the date in "exceptions" too',
        });
    if (
      ![...Object.values(calendar.weekly), ...Object.values(calendar.exceptions)].some(
        (intervals) => intervals.length > 0,
      )
    )
      context.addIssue({
        code: 'custom',
        path: ['weekly'],
        params: { reason: 'never-opens' satisfies FaultReason },
        message: 'the calendar never opens: give at least one interval',
      });
  });

/**
 * A calendar as a bare question carries it: coverage may be absent (then it is unlimited), overlaps count once, a
 * calendar that never opens is answered by a refusal rather than refused here.
 */
export const looseCalendarSchema = z.object({
  id: z.string().default('calendar'),
  zone: anyZone,
  weekly: z.partialRecord(weekday, looseList),
  exceptions: byDate(looseList).default({}),
  coverage: coverage.optional(),
});

/** What every verb understands; a calendar that passed `calendarSchema` is one. */
export type Calendar = z.infer<typeof looseCalendarSchema> & { name?: z.infer<typeof calendarSchema>['name'] };
export type EditionCalendar = z.infer<typeof calendarSchema>;

/** The calendar with the customer's zone put in where the edition leaves it open; any other calendar unchanged. */
export const bindZone = <C extends Calendar>(calendar: C, zone: string): C =>
  calendar.zone === organisationZone ? { ...calendar, zone } : calendar;

/** Whether the zone database knows this name; offsets such as +05:30 count as zones. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$|^[+-]\d\d:\d\d$/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text such as 2026-02-24 names a date that exists. */
export function isDate(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}
