import { z } from 'zod';
import { allowanceSchema, looseAllowanceSchema } from '../domain/edition/allowance.ts';
import { keySchema } from '../domain/edition/key.ts';
import { wordsSchema } from '../domain/language/language.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { langQuery, named, paging } from './common.ts';
import {
  calendarPlace,
  calendarSummary,
  cautionView,
  draftSchema,
  faultView,
  intervalView,
  movedClock,
  partView,
  replanView,
  targetsDocument,
  versionView,
  yearView,
} from './policy-parts.ts';
import { route } from './route.ts';

// Policy editing without lying about the past. The way of one edit:
//   read (readPolicyCalendar, readCommitments) → change on screen → checkPolicy while typing →
//   previewPolicy ("what would change") → savePolicy with the version it was based on and why → followReplan.
// Refusals: `not-found` (an edition that the operator does not serve, an unknown calendar or version),
// 422 `policy-faults` (facts.faults, as checkPolicy says them), 422 `policy-unchanged`,
// 409 `policy-conflict` (facts: version, savedAt, savedBy, comment, parts, overlap, see savePolicy).

const operator = { staff: ['operator'] } as const;
const ofEdition = z.object({ edition: keySchema });
const ofCalendar = z.object({ edition: keySchema, id: keySchema });
const inLanguage = z.object({ lang: langQuery.optional() });
const year = z.coerce.number().int().min(1970).max(2200);

const replanOf = replanView.nullable();

export const policyNotices = route({
  name: 'policyNotices',
  method: 'GET',
  path: '/api/console/policy',
  access: operator,
  query: inLanguage,
  response: z.object({
    /** Calendars that want attention, the most urgent first: fewer than 60 known days ahead, or none. */
    coverage: z.array(z.object({ edition: named, calendar: calendarSummary.omit({ usedBy: true, changedIn: true }) })),
    /** Editions whose clocks are being moved to a new version at this moment. */
    replans: z.array(z.object({ edition: named, replan: replanView })),
    /**
     * Editions whose folder holds something else than what is in force and was not taken in: in files that were also edited
     * here, so that somebody decides (export, or import-edition); or without what open requests are about, `stillUsed`.
     */
    folders: z.array(
      z.object({
        edition: named,
        seenAt: instantSchema,
        parts: z.array(partView),
        stillUsed: z.array(z.object({ kind: z.enum(['topic', 'severity']), name: z.string() })),
      }),
    ),
  }),
  summary:
    'What the operator should know of the policies: coverage that ends, clocks being moved, folders that differ.',
});

export const readPolicy = route({
  name: 'readPolicy',
  method: 'GET',
  path: '/api/console/policy/{edition}',
  access: operator,
  params: ofEdition,
  query: inLanguage,
  response: z.object({
    edition: named,
    zone: z.string(),
    /** The version in force: the `base` of an edit that begins now. */
    version: z.int(),
    savedAt: instantSchema,
    calendars: z.array(calendarSummary),
    /** What counts by a calendar beside the commitments, each of which can be given another one. */
    places: z.array(calendarPlace),
    counts: z.object({ targets: z.int(), deskGoals: z.int(), nextUpdates: z.int() }),
    /** The newest, first; more by listPolicyVersions. */
    versions: z.array(versionView),
    /** The last re-planning, running or done; null where there was none. */
    replan: replanOf,
  }),
  summary: "An edition's calendars with their coverage, the size of its commitments, its versions.",
});

export const listPolicyVersions = route({
  name: 'listPolicyVersions',
  method: 'GET',
  path: '/api/console/policy/{edition}/versions',
  access: operator,
  params: ofEdition,
  query: z.object({ ...paging }),
  response: z.object({ items: z.array(versionView), next: z.string().nullable() }),
  summary: 'Who saved which version, when and why; the newest first.',
});

export const readPolicyCalendar = route({
  name: 'readPolicyCalendar',
  method: 'GET',
  path: '/api/console/policy/{edition}/calendars/{id}',
  access: operator,
  params: ofCalendar,
  query: z.object({
    lang: langQuery.optional(),
    /** The current one in the calendar's zone unless said. */
    year: year.optional(),
    /** An older version to look at; the one in force unless said. */
    version: z.coerce.number().int().positive().optional(),
  }),
  response: calendarSummary.extend({
    version: z.int(),
    /** The calendar as it is written (`EditionCalendar`): what the editor changes and sends back whole in a draft. */
    document: z.unknown(),
    /** What counts on it, each place by its name in the reader's language: while there is any, it cannot be removed. */
    places: z.array(z.string()),
    glance: yearView,
  }),
  summary: 'One calendar: its document, and a year of it day by day.',
});

export const glanceAtCalendar = route({
  name: 'glanceAtCalendar',
  method: 'POST',
  path: '/api/console/policy/{edition}/glance',
  access: operator,
  params: ofEdition,
  query: inLanguage,
  body: z.strictObject({ calendar: z.unknown(), year: z.int().min(1970).max(2200) }),
  response: z.object({
    /** Null while the calendar has faults. */
    glance: yearView.nullable(),
    faults: z.array(faultView),
  }),
  summary: 'A year of a calendar that is not saved, day by day, or what is wrong with it. Changes nothing.',
});

const entry = z.object({
  /** Its place in the document's list: what an editor changes. */
  index: z.int(),
  allowance: looseAllowanceSchema,
  /** The calendars that really count here: the topic's where the allowance names none. */
  hours: z.string(),
  dates: z.string().nullable(),
  reads: z.string(),
});
export const readCommitments = route({
  name: 'readCommitments',
  method: 'GET',
  path: '/api/console/policy/{edition}/commitments',
  access: operator,
  params: ofEdition,
  query: z.object({ lang: langQuery.optional(), version: z.coerce.number().int().positive().optional() }),
  response: z.object({
    version: z.int(),
    /** The best served first; the last is `null`: no plan known. */
    families: z.array(named.nullable()),
    topics: z.array(named),
    severities: z.array(named),
    calendars: z.array(z.object({ id: z.string(), name: z.string() })),
    /** One for each family × topic × severity. */
    cells: z.array(
      z.object({
        family: z.string().nullable(),
        topic: z.string(),
        severity: z.string(),
        /** Why such a request cannot be made: above the topic's ceiling, or only with an agreement; null = it can. */
        refusal: z
          .object({ reason: z.enum(['above-ceiling', 'needs-agreement']), agreement: z.string().nullable() })
          .nullable(),
        /** The promise for the first answer; null = no committed time. */
        target: entry.extend({ kind: z.enum(['commitment', 'objective']) }).nullable(),
        /** The desk's own aim, which counts where there is no target; never shown to customers. */
        deskGoal: entry.nullable(),
        /** What an answer offers as "next update by". */
        nextUpdate: entry.nullable(),
      }),
    ),
    document: targetsDocument,
  }),
  summary:
    'What is promised, aimed at and offered, per plan family, topic and severity; and the document that says it.',
});

export const sayAllowance = route({
  name: 'sayAllowance',
  method: 'POST',
  path: '/api/console/policy/{edition}/reads',
  access: operator,
  params: ofEdition,
  body: z.strictObject({
    allowance: z.union([allowanceSchema, looseAllowanceSchema]),
    /** Of calendars that a draft makes or renames: what they are to be called. */
    names: z.record(keySchema, wordsSchema).default({}),
  }),
  response: z.object({ reads: wordsSchema }),
  summary:
    'A sentence in every language for a time and its calendars: the reading of a new target, to be bettered by hand.',
});

export const checkPolicy = route({
  name: 'checkPolicy',
  method: 'POST',
  path: '/api/console/policy/{edition}/check',
  access: operator,
  params: ofEdition,
  query: inLanguage,
  body: z.strictObject({ draft: draftSchema }),
  response: z.object({
    /** The version in force, against which it was checked. */
    version: z.int(),
    /** Empty: it can be saved. */
    faults: z.array(faultView),
    cautions: z.array(cautionView),
    /** What the draft changes. */
    parts: z.array(partView),
  }),
  summary: 'Whether a draft can be saved: every fault with its place and reason. Changes nothing.',
});

const importedEvent = z.object({
  /** Stands for this event in `meanings`. */
  key: z.string(),
  /** Where it begins in the text, from 1. */
  line: z.int(),
  name: z.string(),
  /** Inclusive. */
  from: z.iso.date(),
  to: z.iso.date(),
  days: z.int(),
  /** From a rule of repetition: then `from` and `to` are its first time, `days` those of all. */
  repeats: z.boolean(),
  meaning: z.enum(['holiday', 'make-up', 'skip']),
  /** What the meaning was read from; `chosen` is the operator's. */
  readFrom: z.enum(['chosen', 'category', 'name', 'field', 'default']),
});
export const importCalendar = route({
  name: 'importCalendar',
  method: 'POST',
  path: '/api/console/policy/{edition}/calendars/{id}/import',
  access: operator,
  params: ofCalendar,
  query: inLanguage,
  body: z.strictObject({
    /**
     * `ics`: iCalendar, all-day events; `json`: a calendar as an edition holds it, `{ "exceptions": { date: […] } }`, or
     * `{ "days": [{ "date", "name", "isOffDay" }] }`.
     */
    format: z.enum(['ics', 'json']),
    text: z.string().max(2_000_000),
    /** The calendar as it is being edited; the one in force unless given. */
    calendar: z.unknown().optional(),
    /** By the event's `key`: what the operator says it means. */
    meanings: z.record(z.string(), z.enum(['holiday', 'make-up', 'skip'])).default({}),
    /** Hours of a make-up day; the calendar's most common weekday hours unless given. */
    makeUpHours: z.array(intervalView).max(24).optional(),
    /** `add`: days not named stay; `replace`: exceptions of the years that the text speaks of go if it does not name them. */
    mode: z.enum(['add', 'replace']).default('add'),
    /** Moves the end of the coverage to the end of the last year that the text speaks of in three months or more. Never shortens it. */
    extendCoverage: z.boolean().default(true),
  }),
  response: z.object({
    events: z.array(importedEvent),
    changes: z.array(
      z.object({
        date: z.iso.date(),
        what: z.enum(['added', 'changed', 'removed', 'same']),
        kind: z.enum(['holiday', 'make-up', 'special']).nullable(),
        /** Null: as its weekday says. */
        before: z.array(intervalView).nullable(),
        after: z.array(intervalView).nullable(),
        name: z.string().nullable(),
      }),
    ),
    /** What was left out, and why. */
    skipped: z.array(
      z.object({
        line: z.int(),
        what: z.string(),
        reason: z.enum([
          'duplicate',
          'timed',
          'cancelled',
          'no-date',
          'backwards',
          'too-long',
          'endless',
          'repetition',
          'not-an-event',
          'outside-years',
          'chosen',
          'holiday-wins',
          'closed-anyway',
          'open-anyway',
        ]),
        message: z.string(),
      }),
    ),
    /** The calendar with the changes in it, to go on editing and to save in a draft; null where the text has faults. */
    calendar: z.unknown().nullable(),
    faults: z.array(z.object({ line: z.int(), path: z.string(), message: z.string() })),
  }),
  summary: 'What an ICS or JSON file would change in a calendar, what was left out and why. Saves nothing.',
});

const previewTotals = z.object({
  /** Open requests and clocks still running or paused. */
  requests: z.int(),
  clocks: z.int(),
  /** Clocks whose due time changes; those counted by the new version to the same due time. */
  moves: z.int(),
  same: z.int(),
  earlier: z.int(),
  later: z.int(),
  ends: z.int(),
  starts: z.int(),
  lateAtOnce: z.int(),
  withoutDue: z.int(),
});
export const previewPolicy = route({
  name: 'previewPolicy',
  method: 'POST',
  path: '/api/console/policy/{edition}/preview',
  access: operator,
  params: ofEdition,
  query: inLanguage,
  body: z.strictObject({
    draft: draftSchema,
    /** `next` of the page before, with the same draft. */
    cursor: z.string().max(100).optional(),
    limit: z.int().min(1).max(200).default(200),
    only: z.enum(['all', 'late-at-once', 'without-due']).default('all'),
  }),
  response: z.object({
    at: instantSchema,
    version: z.int(),
    totals: previewTotals,
    /** Late at once first, then without due time, then by the new due time. */
    items: z.array(movedClock),
    next: z.string().nullable(),
    parts: z.array(partView),
  }),
  summary:
    'What a draft would change for the open requests: old and new due times, which would be late at once. Saves nothing.',
});

export const savePolicy = route({
  name: 'savePolicy',
  method: 'POST',
  path: '/api/console/policy/{edition}/save',
  access: operator,
  status: 201,
  params: ofEdition,
  query: inLanguage,
  body: z.strictObject({
    /**
     * The version that the edit began with. Another one in force meanwhile: 409 `policy-conflict`, whose facts say who saved
     * what and why, and `overlap`, the parts that both changed. Nothing is lost: keep the draft, look at it again, and save
     * it with the new version as its base; what only the other changed stays as they saved it.
     */
    base: z.int().positive(),
    draft: draftSchema,
    /** Why; it stands in the list of versions. */
    comment: z.string().trim().min(1).max(2000),
  }),
  response: z.object({ version: versionView, replan: replanView }),
  summary: 'Saves a draft as a new version; running clocks move to it in the background, finished ones never.',
});

/** The facts of a `policy-conflict`. */
export const policyConflict = z.object({
  version: z.int(),
  savedAt: instantSchema,
  savedBy: z.string().nullable(),
  comment: z.string(),
  /** What changed since the base. */
  parts: z.array(partView),
  /** Of those, what this draft changes too: look at them before saving again. */
  overlap: z.array(partView),
});

export const followReplan = route({
  name: 'followReplan',
  method: 'GET',
  path: '/api/console/policy/{edition}/replan',
  access: operator,
  params: ofEdition,
  response: z.object({ replan: replanOf }),
  summary: 'How far the running clocks have been moved to the newest version.',
});

export const exportEdition = route({
  name: 'exportEdition',
  method: 'GET',
  path: '/api/console/policy/{edition}/export',
  access: operator,
  params: ofEdition,
  query: z.object({ version: z.coerce.number().int().positive().optional() }),
  response: z.object({
    version: z.int(),
    /** The files of the edition's folder, byte for byte; what is not text is base64. */
    files: z.array(z.object({ path: z.string(), encoding: z.enum(['utf8', 'base64']), content: z.string() })),
  }),
  summary: 'The whole edition as the files of its folder, so that the policy lives in git.',
});
