import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { keySchema } from './key.ts';

/** The words of service health. */
export const healthSchema = z.strictObject({
  /** Begins the number of every service issue. */
  issuePrefix: z.string().regex(/^[A-Z]{1,4}$/, 'expected one to four capital letters'),
  /** Said of a service without an issue. */
  healthy: wordsSchema,
  kinds: z
    .array(
      z.strictObject({
        key: keySchema,
        name: wordsSchema,
        definition: wordsSchema,
        /** Minutes within which the next update is promised; absent = none. */
        updateEveryMinutes: z.int().positive().optional(),
      }),
    )
    .min(1),
  statuses: z
    .array(
      z.strictObject({
        key: keySchema,
        name: wordsSchema,
        definition: wordsSchema,
        /** How it is drawn, always beside its words. */
        tone: z.enum(['healthy', 'watching', 'degraded', 'down', 'recovering']),
        /** The issue is over with this status. */
        ends: z.boolean(),
      }),
    )
    .min(1),
  /** Choices of how far back the history shows. */
  historyDays: z.array(z.int().positive()).min(1),
  mailAddressesPerPerson: z.int().positive(),
});
export type Health = z.infer<typeof healthSchema>;
