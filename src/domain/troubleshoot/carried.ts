import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { wordsSchema } from '../language/language.ts';
import { findingSchema } from './finding.ts';

/** What somebody says they went through before asking; the checks are named, and what they found is the server's own. */
export const wentThroughSchema = z.strictObject({
  troubleshooter: z.string().max(60),
  steps: z
    .array(z.strictObject({ step: z.string().max(60), answer: z.string().max(60), check: idSchema.nullable() }))
    .max(60),
});
export type WentThrough = z.infer<typeof wentThroughSchema>;

/**
 * The same as a line of a request's history: in all languages, so that it reads the same after the edition has changed.
 * A step of a check is `checked` by the server, `compared` by hand or `skipped`.
 */
export const carriedSchema = z.object({
  troubleshooter: z.string(),
  title: wordsSchema,
  steps: z.array(
    z.object({
      ask: wordsSchema,
      how: z.enum(['answered', 'checked', 'compared', 'skipped']),
      answer: wordsSchema.nullable(),
      /** The record that was found wrong by hand. */
      differs: z.string().nullable(),
    }),
  ),
  checks: z.array(z.object({ domain: z.string(), findings: z.array(findingSchema) })),
});
export type Carried = z.infer<typeof carriedSchema>;

/** The kind of that line. */
export const carriedEvent = 'troubleshooter.walked';
