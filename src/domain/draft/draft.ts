import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { instantSchema } from '../time/instant.ts';

/** `approved` waits for its time; `published` and `discarded` are the ends. */
export const draftStates = ['writing', 'review', 'approved', 'published', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** An article on its way, in one language and for one edition. `source` is the whole file: front matter and Markdown. */
export const articleDraftSchema = z.strictObject({
  id: idSchema,
  editionId: z.string(),
  language: languageSchema,
  path: z.string(),
  /** As the source says it; '' while it says none. */
  title: z.string(),
  source: z.string(),
  state: z.enum(draftStates),
  authorId: idSchema,
  authorName: z.string(),
  /** Everybody whose words are in it: none of them may review it. */
  writers: z.array(idSchema),
  reviewerId: idSchema.nullable(),
  reviewerName: z.string().nullable(),
  /** Why it came back from the review. */
  remark: z.string().nullable(),
  publishAt: instantSchema.nullable(),
  publishedAt: instantSchema.nullable(),
  /** For a translation: of which language's article, and of which of its versions (0: as it came). */
  translatesLanguage: languageSchema.nullable(),
  translatesVersion: z.int().nullable(),
  /** The request that it was begun from, until it is published. */
  fromRequest: idSchema.nullable(),
  startedAt: instantSchema,
  changedAt: instantSchema,
  /** Counts savings, so that two who write at once see each other. */
  version: z.int(),
});
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

/** An article as it was published here; version 0 is what stood at its place before the first one. */
export const articleVersionSchema = z.strictObject({
  editionId: z.string(),
  language: languageSchema,
  path: z.string(),
  n: z.int(),
  draftId: idSchema.nullable(),
  source: z.string(),
  authorName: z.string(),
  reviewerName: z.string(),
  translatesLanguage: languageSchema.nullable(),
  translatesVersion: z.int().nullable(),
  publishedAt: instantSchema,
});
export type ArticleVersion = z.infer<typeof articleVersionSchema>;
