import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { addressSchema } from './address.ts';
import { keySchema } from './key.ts';

/** What support does not work on, each with where to go instead. */
export const scopeQuestionSchema = z.strictObject({
  text: wordsSchema,
  /** The answer that lets the request go on. */
  inScope: wordsSchema,
  exclusions: z.array(
    z.strictObject({ key: keySchema, name: wordsSchema, goTo: wordsSchema, address: addressSchema.optional() }),
  ),
});
export type ScopeQuestion = z.infer<typeof scopeQuestionSchema>;
