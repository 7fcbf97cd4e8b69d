import { z } from 'zod';
import { instantSchema } from '../domain/time/instant.ts';
import { byId, clockView, langQuery } from './common.ts';
import { route } from './route.ts';

const who = z.object({ kind: z.string(), name: z.string(), at: instantSchema });

/** Why a clock is due when it is: everything that decided it, in words and as data. */
export const explainedClock = clockView.extend({
  /** What it aimed at, from when on, and why that changed. The first is what it started with. */
  plans: z.array(
    z.object({
      who,
      because: z.string(),
      words: z.string(),
      dueAt: instantSchema.nullable(),
      policyVersion: z.int(),
      calendar: z.object({ id: z.string(), name: z.string(), zone: z.string() }).nullable(),
      dates: z.object({ id: z.string(), name: z.string() }).nullable(),
    }),
  ),
  /** Time that did not count: who asked, who answered, and how many open minutes fell into it. */
  pauses: z.array(z.object({ from: who, to: who.nullable(), words: z.string(), openMinutes: z.number().nullable() })),
  /** Each stretch of open time that counted, or will. */
  stretches: z.array(
    z.object({
      kind: z.enum(['used', 'before', 'ahead', 'over']),
      from: instantSchema,
      to: instantSchema,
      date: z.string(),
      minutes: z.number(),
    }),
  ),
  specialDates: z.array(z.object({ date: z.string(), kind: z.string(), words: z.string() })),
  zoneChanges: z.array(z.object({ at: instantSchema, before: z.number(), after: z.number(), words: z.string() })),
});

export const explainClocks = route({
  name: 'explainClocks',
  method: 'GET',
  path: '/api/requests/{id}/clocks',
  access: { person: 'requests.manage', staff: ['agent', 'supervisor'] },
  params: byId,
  query: z.object({ at: instantSchema.optional(), lang: langQuery.optional() }),
  response: z.object({ at: instantSchema, items: z.array(explainedClock) }),
  summary: 'Every due time of a request explained from its recorded events: now, or as it stood at `at`.',
});
