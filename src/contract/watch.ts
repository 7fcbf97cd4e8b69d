import { z } from 'zod';
import { promiseClasses } from '../domain/attainment/promise-class.ts';
import { clockKinds } from '../domain/clock/clock.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { langQuery, named } from './common.ts';
import { requestSummary } from './requests.ts';
import { route } from './route.ts';

const desk = { staff: ['agent', 'supervisor'] } as const;
const date = z.iso.date();

/** Late now, or late within so many open hours of the clock's own calendar. */
const standing = z.union([z.literal('late'), z.literal(1), z.literal(4), z.literal(24)]).nullable();

export const watchDesk = route({
  name: 'watchDesk',
  method: 'GET',
  path: '/api/desk/watch',
  access: desk,
  query: z.object({ edition: z.string(), lang: langQuery.optional() }),
  response: z.object({
    at: instantSchema,
    /** Requests, each counted once under what is owed to the customer and once under the desk's goals. */
    figures: z.array(
      z.object({
        severity: named,
        topic: named,
        of: z.enum(['promises', 'goals']),
        late: z.int(),
        /** Late within 1, 4 and 24 open hours; each contains the one before. */
        within1: z.int(),
        within4: z.int(),
        within24: z.int(),
      }),
    ),
    items: z.array(requestSummary.extend({ promises: standing, goals: standing })),
    /** False where there is more of it than was looked at: then figures are at least so high. */
    isWhole: z.object({ late: z.boolean(), ahead: z.boolean(), cared: z.boolean() }),
    /** Requests of a severity that somebody must own at every hour, and that nobody has. */
    unattended: z.array(requestSummary),
    /** Those whose hand-over is missing: not written at the shift's end, or not taken up by whom it was given to; the oldest first. */
    handovers: z.array(
      requestSummary.extend({
        lack: z.enum(['not-taken-up', 'handover-missing']),
        since: instantSchema,
        words: z.string(),
      }),
    ),
  }),
  summary: 'What is late, and what will be within 1, 4 and 24 open hours, by severity and topic; goals apart.',
});
export type DeskWatch = z.infer<(typeof watchDesk)['response']>;

const figure = z.object({
  promise: z.enum(promiseClasses),
  clock: z.enum(clockKinds),
  met: z.int(),
  missed: z.int(),
  /** Met of all that was decided, 0 to 1; null where nothing was. */
  share: z.number().nullable(),
  /** Open minutes from start to answer of what was answered in the period: half took at most `p50`, nine of ten `p90`. */
  p50: z.number().nullable(),
  p90: z.number().nullable(),
  answered: z.int(),
});
const period = { edition: z.string(), from: date, to: date };

export const readAttainment = route({
  name: 'readAttainment',
  method: 'GET',
  path: '/api/desk/attainment',
  access: desk,
  query: z.object({
    ...period,
    by: z.enum(['edition', 'topic', 'severity', 'organisation']).default('edition'),
    cursor: z.string().max(200).optional(),
    lang: langQuery.optional(),
  }),
  response: z.object({
    from: instantSchema,
    to: instantSchema,
    zone: z.string(),
    by: z.string(),
    groups: z.array(named.extend({ figures: z.array(figure) })),
    next: z.string().nullable(),
  }),
  summary:
    'What was kept and missed in a period of at most 400 days (dates in the zone of the edition, both inclusive), in open time.',
});
export type Attainment = z.infer<(typeof readAttainment)['response']>;

export const exportAttainment = route({
  name: 'exportAttainment',
  method: 'GET',
  path: '/api/desk/attainment.csv',
  access: desk,
  query: z.object({ ...period, lang: langQuery.optional() }),
  response: z.string(),
  summary: 'The same period as CSV: one line a clock, with the ledger behind it.',
});
