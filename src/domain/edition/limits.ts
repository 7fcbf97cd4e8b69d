import { z } from 'zod';

const count = z.int().positive();

export const limitsSchema = z.strictObject({
  /** Days after closing in which a request can be opened again. */
  reopenDays: count,
  /** The code that proves a caller. */
  code: z.strictObject({ digits: z.int().min(6).max(10), minutes: count, tries: count, perOrganisationAndDay: count }),
  /** Hours until a changed phone or mail counts for proving a caller. */
  contactCountsAfterHours: z.int().nonnegative(),
  attachment: z.strictObject({ bytes: count, perMessage: count }),
});
export type Limits = z.infer<typeof limitsSchema>;
