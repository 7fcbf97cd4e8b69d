import { z } from 'zod';
import { keySchema } from '../domain/edition/key.ts';
import { paceSchema, targetSchema } from '../domain/edition/target.ts';
import { warningsSchema } from '../domain/edition/warning.ts';
import { faultReasons } from '../domain/fault/fault-reason.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { named } from './common.ts';

// The shapes that the routes of policy.ts share.

/** Inclusive dates for which a calendar's holidays are known, and how much of that is left, in the calendar's zone. */
export const coverageView = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Whole days after today that are still known; 0 on the last known day, below 0 once it has passed. */
  daysLeft: z.int(),
  /** `soon`: fewer than 60 days are left. `ended`: due times are shown as not known. */
  state: z.enum(['known', 'soon', 'ended']),
});

/** `["09:00","18:00"]`; the end may be 24:00, or up to 48:00, which spills into the next date. */
export const intervalView = z.tuple([z.string(), z.string()]);

/** What a part of a policy is called: one calendar, the targets, or any other file of the edition. */
export const partView = z.object({
  kind: z.enum(['calendar', 'targets', 'file']),
  /** The calendar's id, `targets`, or the name of the file. */
  id: z.string(),
  what: z.enum(['added', 'changed', 'removed']),
});

/** The document of commitments, as `targets.json` of an edition holds it; words stand in every language. */
export const targetsDocument = z.strictObject({
  targets: z.array(targetSchema),
  deskGoals: z.array(paceSchema),
  nextUpdates: z.array(paceSchema),
  warnings: warningsSchema.unwrap().optional(),
});

/**
 * What an operator proposes, in whole documents; what is not named stays as it is in the base version. The documents
 * are taken as they come and their faults are said one by one, so that half-written work can be checked.
 */
export const draftSchema = z.strictObject({
  /** Each a calendar as an edition holds it (`EditionCalendar`): takes the place of the one with its `id`, or is new. */
  calendars: z.array(z.unknown()).max(50).default([]),
  /** Ids of calendars that go; one that is still used is refused. */
  removeCalendars: z.array(keySchema).max(50).default([]),
  /** By which calendar topics and phone lines count: each a `place` of readPolicy and what is chosen there. */
  choices: z
    .array(z.strictObject({ place: z.string().max(200), calendar: keySchema }))
    .max(500)
    .default([]),
  /** `targetsDocument`; left out or null = as it is. */
  targets: z.unknown().optional(),
});
export type PolicyDraft = z.input<typeof draftSchema>;

export const faultView = z.object({
  /** The document: a calendar by its id (`?1` where the second of the draft has none that can be read), `targets`, or another file. */
  part: partView.pick({ kind: true, id: true }),
  /** Place in the document: `["weekly","1",0,1]`. */
  path: z.array(z.union([z.string(), z.number()])),
  /** The same to read: `weekly.1[0][1]`. */
  place: z.string(),
  reason: z.enum(faultReasons),
  /** What was expected and what came, in the reader's language. */
  message: z.string(),
});

/** What may be saved, yet should be looked at. */
export const cautionView = z.object({
  part: partView.pick({ kind: true, id: true }),
  path: z.array(z.union([z.string(), z.number()])),
  reason: z.enum([
    /** The holidays of fewer than 60 days ahead are known. */
    'coverage-soon',
    'coverage-ended',
    /** Days that were known are not any more. */
    'coverage-shorter',
    /** The time changed and the sentence that says it did not. */
    'reads-unchanged',
    /** No target, goal or topic uses this calendar. */
    'unused-calendar',
    /** The hours count in another zone: the same wall times are other instants. */
    'zone-changed',
    /** A day that has passed is changed: what finished keeps its version, running clocks count anew. */
    'past-day',
  ]),
  message: z.string(),
});

/** The background step that moves running clocks to a new version. */
export const replanView = z.object({
  version: z.int(),
  /** `waiting`: not begun; `running`; `done`. */
  state: z.enum(['waiting', 'running', 'done']),
  /** Requests to look at, and those looked at so far. */
  total: z.int(),
  looked: z.int(),
  /** Requests of which a clock moved, each with a line of its history for each such clock. */
  moved: z.int(),
  /** Of those: late at once, and without due time because the calendar does not reach it. */
  lateAtOnce: z.int(),
  withoutDue: z.int(),
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
});

export const versionView = z.object({
  version: z.int(),
  savedAt: instantSchema,
  /** `folder`: read from the files of the install; `editor`: in the console; `import`: on the command line. */
  origin: z.enum(['folder', 'editor', 'import']),
  /** Null where it came from the folder. */
  savedBy: z.string().nullable(),
  /** Why, in the operator's words; empty where it came from the folder. */
  comment: z.string(),
  /** What differs from the version before; null where that is not known any more. */
  parts: z.array(partView).nullable(),
});

export const calendarSummary = z.object({
  id: z.string(),
  name: z.string(),
  /** Null: the organisation's own zone. */
  zone: z.string().nullable(),
  coverage: coverageView,
  /** Where it is used: `targets`, `deskGoals`, `nextUpdates`, `topics`, `phoneLines`, … with how many entries. */
  usedBy: z.array(z.object({ where: z.string(), count: z.int() })),
  /** The version in which it last changed, as far as known. */
  changedIn: z.int().nullable(),
});

/** Where a topic or a phone line says by which calendar it counts, and which that is. */
export const calendarPlace = z.object({
  /** Names it in a draft: `topics/technical/hours`. */
  place: z.string(),
  /** `topic-hours`: when it is worked on; `topic-dates`: which dates count; `topic-country`: both, for customers of a country. */
  kind: z.enum(['topic-hours', 'topic-dates', 'topic-country', 'phone-line']),
  /** The topic, or the country of the line. */
  name: z.string(),
  /** ISO 3166-1 alpha-2, of `topic-country`. */
  country: z.string().nullable(),
  /** Of a line: the topics that its callers may ask about in these hours. */
  topics: z.array(z.string()),
  /** Of a line: the severities that are answered in these hours; empty: every one. */
  severities: z.array(z.string()),
  calendar: z.string(),
});

/** One day of a year at a glance. */
export const dayView = z.object({
  date: z.iso.date(),
  /** ISO: 1 = Monday. */
  weekday: z.int().min(1).max(7),
  /**
   * `ordinary`: as its weekday says, open or closed; `holiday`: an exception without hours; `make-up`: hours on a weekday that
   * has none; `special`: other hours than the weekday's; `unknown`: outside the coverage.
   */
  kind: z.enum(['ordinary', 'holiday', 'make-up', 'special', 'unknown']),
  open: z.array(intervalView),
  /** What the calendar calls it: `国庆节`. */
  name: z.string().nullable(),
  /** The zone's clock change on this date: minutes that the wall is ahead of UTC, before and after. */
  clockChange: z.object({ at: instantSchema, before: z.int(), after: z.int() }).nullable(),
});
export const yearView = z.object({
  year: z.int(),
  /** Null: the organisation's own; then no clock changes are shown. */
  zone: z.string().nullable(),
  days: z.array(dayView),
  counts: z.object({ open: z.int(), holidays: z.int(), makeUps: z.int(), unknown: z.int(), openMinutes: z.int() }),
});

/** How one clock would move, or moved. */
export const movedClock = z.object({
  request: z.object({ id: z.string(), number: z.string(), title: z.string(), organisation: z.string() }),
  severity: named,
  topic: named,
  clock: z.enum(['initial-response', 'next-response', 'next-update', 'desk-goal', 'call-back']),
  promise: z.enum(['commitment', 'objective', 'goal', 'stated', 'call-back']),
  /**
   * `moves`: its due time changes; `same`: counted by the new version to the same due time; `ends`: no longer asked
   * for; `starts`: asked for instead of another.
   */
  what: z.enum(['moves', 'same', 'ends', 'starts']),
  /** True where the clock stands still while the customer is asked: then both due times are null. */
  paused: z.boolean(),
  oldDueAt: instantSchema.nullable(),
  newDueAt: instantSchema.nullable(),
  lateAtOnce: z.boolean(),
  /** The new calendar does not reach the due time: it is shown as not known, never guessed. */
  withoutDue: z.boolean(),
});
