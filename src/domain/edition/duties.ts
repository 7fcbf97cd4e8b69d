import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';

/** Who does what: the customer's administrators, and the vendor's support. */
export const dutiesSchema = z.strictObject({
  intro: wordsSchema,
  customer: z.array(wordsSchema).min(1),
  vendor: z.array(wordsSchema).min(1),
});
export type Duties = z.infer<typeof dutiesSchema>;
