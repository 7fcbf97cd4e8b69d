import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { allowanceSchema, looseAllowanceSchema } from './allowance.ts';
import { anyOrKeysSchema, keySchema } from './key.ts';

/**
 * When the first answer is due. `commitment` is a promise, `objective` an aim; no entry for a request means that no
 * time is committed to.
 */
export const targetSchema = z.strictObject({
  families: anyOrKeysSchema,
  topics: anyOrKeysSchema,
  severity: keySchema,
  kind: z.enum(['commitment', 'objective']),
  allowance: allowanceSchema,
  /** The reading in words, printed beside every due time. */
  reads: wordsSchema,
});
export type Target = z.infer<typeof targetSchema>;

/** The desk's own aim for what has no target, or the time offered as "next update by"; the first that fits counts. */
export const paceSchema = z.strictObject({
  families: anyOrKeysSchema,
  topics: anyOrKeysSchema,
  severity: keySchema,
  allowance: looseAllowanceSchema,
  reads: wordsSchema,
});
export type Pace = z.infer<typeof paceSchema>;
