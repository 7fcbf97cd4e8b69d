import { z } from 'zod';
import { keySchema } from './key.ts';

const count = z.int().positive();

/** What happens while the customer does not answer. All periods run in open time of the request's topic. */
export const silenceSchema = z.strictObject({
  severities: z.array(
    z.discriminatedUnion('pace', [
      z.strictObject({
        pace: z.literal('urgent'),
        severity: keySchema,
        calls: count,
        messages: count,
        withinMinutes: count,
        noticeMinutes: count,
        lowersTo: keySchema,
      }),
      z.strictObject({
        pace: z.literal('patient'),
        severity: keySchema,
        remindAfterBusinessDays: z.array(count).min(1),
        noticeAfterBusinessDays: count,
        lowerAfterBusinessDays: count,
        /** null = nothing is below it. */
        lowersTo: keySchema.nullable(),
      }),
    ]),
  ),
  resolve: z.strictObject({ afterContacts: count, overBusinessDays: count }),
  close: z.strictObject({
    /** What silence resolved is closed after so many days more. */
    afterBusinessDays: count,
    /** What support resolved by hand is closed after so many days without a word. Absent: never by itself. */
    handResolvedAfterBusinessDays: count.optional(),
  }),
});
export type Silence = z.infer<typeof silenceSchema>;
