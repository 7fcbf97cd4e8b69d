import { z } from 'zod';
import { addressSchema } from '../edition/address.ts';
import { keySchema } from '../edition/key.ts';
import { wordsSchema } from '../language/language.ts';

const outside = { name: wordsSchema, address: addressSchema };

/** Something beside an article that helps, by its kind. */
export const relatedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), name: wordsSchema, path: z.string().min(1) }),
  z.strictObject({ kind: z.literal('troubleshooter'), key: keySchema }),
  /** A link, never a player within the page. */
  z.strictObject({ kind: z.literal('video'), ...outside }),
  z.strictObject({ kind: z.literal('training'), ...outside }),
  z.strictObject({ kind: z.literal('community'), ...outside }),
]);
export type Related = z.infer<typeof relatedSchema>;

/** What was chosen by hand for an article, by its path in the set. */
export const relatedContentSchema = z.strictObject({
  about: z.unknown().optional(),
  articles: z.record(z.string(), z.array(relatedSchema).min(1).max(8)),
});
export type RelatedContent = z.infer<typeof relatedContentSchema>;
