import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { instantSchema } from '../time/instant.ts';
import { articleFactsSchema } from './article-facts.ts';
import { contentsItemSchema } from './contents.ts';

/**
 * An article as it is kept. `editionId` '' is for every edition; `origin` says who may remove it: `own` came with the
 * product, `import` from a folder, `written` was published here and stands before both.
 */
export const articleSchema = z.strictObject({
  path: z.string(),
  language: languageSchema,
  editionId: z.string(),
  origin: z.enum(['own', 'import', 'written']),
  /** A piece that other articles include, and no article of its own. */
  fragment: z.enum(['yes', 'no']),
  title: z.string().nullable(),
  facts: articleFactsSchema,
  markdown: z.string(),
  fingerprint: z.string(),
  changedAt: instantSchema,
});
export type Article = z.infer<typeof articleSchema>;

const sectionSchema = z.strictObject({ id: z.string(), heading: z.string(), text: z.string() });

/** An article in plain words, as readers of `readsAs` see it ('' when all editions read the same). */
export const articleTextSchema = z.strictObject({
  path: z.string(),
  language: languageSchema,
  editionId: z.string(),
  readsAs: z.string(),
  title: z.string(),
  otherTitle: z.string().nullable(),
  sections: z.array(sectionSchema),
});
export type ArticleText = z.infer<typeof articleTextSchema>;

export const articleRedirectionSchema = z.strictObject({
  path: z.string(),
  language: languageSchema,
  target: z.string(),
  origin: z.enum(['own', 'import']),
});
export type ArticleRedirection = z.infer<typeof articleRedirectionSchema>;

/** A table of contents; `paths` are the articles that it leads to. */
export const articleContentsSchema = z.strictObject({
  path: z.string(),
  language: languageSchema,
  editionId: z.string(),
  origin: z.enum(['own', 'import']),
  paths: z.array(z.string()),
  items: z.array(contentsItemSchema),
  fingerprint: z.string(),
  changedAt: instantSchema,
});
export type ArticleContents = z.infer<typeof articleContentsSchema>;

export const articleChangeSchema = z.strictObject({
  n: z.int(),
  path: z.string(),
  language: languageSchema,
  at: instantSchema,
});
export const articleFeedbackSchema = z.strictObject({
  id: idSchema,
  at: instantSchema,
  editionId: z.string(),
  path: z.string(),
  language: z.string(),
  helped: z.enum(['yes', 'no']),
  query: z.string().nullable(),
});
export type ArticleFeedback = z.infer<typeof articleFeedbackSchema>;
