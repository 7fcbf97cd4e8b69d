import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { keySchema } from './key.ts';

/** How support comes back to the person who asked. */
export const contactMethodSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  hint: wordsSchema,
  /** `phone`: an agent calls, a number is needed. `portal`: an answer to read in the portal, told of by mail. */
  by: z.enum(['phone', 'portal']),
});
export type ContactMethod = z.infer<typeof contactMethodSchema>;
