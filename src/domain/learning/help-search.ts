import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { instantSchema } from '../time/instant.ts';

/**
 * One finished question, kept without the person: `askedAt` is the beginning of the hour, `query` is masked, and neither
 * an id nor an organisation stands beside it.
 */
export const helpSearchSchema = z.strictObject({
  id: idSchema,
  askedAt: instantSchema,
  editionId: z.string(),
  language: languageSchema,
  query: z.string(),
  /** The same question however it is written: what rows are grouped by. */
  folded: z.string(),
  /** Asked with Enter, or ended by choosing a suggestion. */
  way: z.enum(['search', 'suggestion']),
  /** Paths of the articles that were answered, best first. */
  results: z.array(z.string()),
  opened: z.array(z.string()),
  helped: z.enum(['yes', 'no']).nullable(),
  /** The topic of the request that was filed all the same. */
  filedTopic: z.string().nullable(),
});
export type HelpSearch = z.infer<typeof helpSearchSchema>;

/** An article that stands first for a question, in one edition and language. */
export const helpPinSchema = z.strictObject({
  editionId: z.string(),
  language: languageSchema,
  folded: z.string(),
  question: z.string(),
  path: z.string(),
  pinnedBy: z.string(),
  pinnedAt: instantSchema,
  n: z.int(),
});
export type HelpPin = z.infer<typeof helpPinSchema>;
