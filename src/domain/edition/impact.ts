import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { keySchema } from './key.ts';

/** Questions in plain words, from whose answers a severity is proposed. */
export const impactSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        key: keySchema,
        text: wordsSchema,
        answers: z.array(z.strictObject({ key: keySchema, text: wordsSchema })).min(2),
      }),
    )
    .min(1),
  /** The first rule whose every named question has one of the named answers decides. */
  rules: z.array(z.strictObject({ when: z.record(z.string(), z.array(keySchema).min(1)), severity: keySchema })),
  otherwise: keySchema,
});
export type Impact = z.infer<typeof impactSchema>;
/** Question key → answer key. */
export type ImpactAnswers = Record<string, string>;
