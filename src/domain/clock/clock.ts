import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';

/**
 * What waits for support. `desk-goal` stands in for `initial-response` where nothing is promised; `next-response` runs
 * from the oldest unanswered message of the customer; `next-update` to the time that the last public answer stated.
 */
export const clockKinds = ['initial-response', 'next-response', 'next-update', 'desk-goal', 'call-back'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** `goal` is the desk's own and never shown outside; `stated` is a time that an answer named; the rest is promised. */
export const clockPromises = ['commitment', 'objective', 'goal', 'stated', 'call-back'] as const;
export type ClockPromise = (typeof clockPromises)[number];

/** What is aimed at, in the unit of the promise; `instant` is a time that somebody named. */
export const clockTargetSchema = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('minutes'), amount: z.number().nonnegative() }),
  z.strictObject({
    unit: z.literal('business-days'),
    amount: z.int().nonnegative(),
    reading: z.enum(['sameTime', 'endOfDay']),
  }),
  z.strictObject({ unit: z.literal('instant'), by: instantSchema }),
]);
export type ClockTarget = z.infer<typeof clockTargetSchema>;
