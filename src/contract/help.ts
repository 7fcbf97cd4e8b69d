import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { langQuery } from './common.ts';
import { route } from './route.ts';

/** `[from, to)` in UTF-16 units of the text that is marked. */
const marks = z.array(z.tuple([z.int(), z.int()])).optional();
const hit = z.object({
  path: z.string(),
  title: z.string(),
  excerpt: z.string(),
  /** Where what was asked stands in the title and in the excerpt. */
  titleMarks: marks,
  excerptMarks: marks,
  /** The section that answers, for a link into the article; absent when the article as a whole does. */
  section: z.object({ id: z.string(), heading: z.string() }).optional(),
  /** Another language than the one asked. */
  lang: z.string().optional(),
  product: z.string().optional(),
  /** Its kind of self-help, such as `video`; absent for an article. */
  kind: z.string().optional(),
  /** When it was last changed. */
  date: z.iso.date().optional(),
  /** `machine`: translated by a machine; `behind`: the original was changed since. */
  translation: z.array(z.enum(['machine', 'behind'])).optional(),
  /** The edition that it is written for; absent when all read the same. */
  edition: z.string().optional(),
  /** The plans that it is of use for; absent for all. */
  plans: z.array(z.string()).optional(),
});
/** Current service issues that what was typed speaks of, the best match first. */
const issues = z
  .array(z.object({ id: idSchema, number: z.string(), kind: z.enum(['incident', 'advisory']), title: z.string() }))
  .optional();
const suggested = z.object({ items: z.array(hit), issues });
const found = z.object({
  items: z.array(hit),
  issues,
  /** Articles of other languages, when the own one has nothing good. */
  elsewhere: z.array(hit).optional(),
  /** What a question that is too vague can be narrowed by: ask again with `product`, or with `value` added to the question, or in its place where it holds it. */
  choices: z
    .array(z.object({ kind: z.enum(['product', 'feature', 'error']), value: z.string(), count: z.int() }))
    .optional(),
});
const asked = z.object({
  q: z.string().max(500),
  lang: langQuery.optional(),
  edition: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  product: z.string().max(100).optional(),
  kind: z.string().max(100).optional(),
});
export const searchHelp = route({
  name: 'searchHelp',
  method: 'GET',
  path: '/api/help/search',
  access: 'public',
  query: asked,
  response: found,
  summary: 'Articles that answer a question.',
});
export const suggestHelp = route({
  name: 'suggestHelp',
  method: 'GET',
  path: '/api/help/suggest',
  access: 'public',
  query: asked,
  response: suggested,
  summary: 'Titles while one is still typing.',
});
export const drawAnswers = route({
  name: 'drawAnswers',
  method: 'GET',
  path: '/api/help/answers',
  access: 'public',
  query: asked,
  response: z.object({ html: z.string(), count: z.int(), issues }),
  summary:
    'The same answers as a piece of HTML, as the public page shows them; its links are those of the public pages.',
});
export const readArticle = route({
  name: 'readArticle',
  method: 'GET',
  path: '/api/help/article',
  access: 'public',
  query: z.object({ path: z.string().max(500), lang: langQuery.optional(), edition: z.string().optional() }),
  response: z.object({
    path: z.string(),
    title: z.string(),
    html: z.string(),
    lang: z.string(),
    headings: z.array(z.object({ level: z.int(), id: z.string(), text: z.string() })),
  }),
  summary: "One article, with the parts of the reader's edition.",
});
export const drawArticle = route({
  name: 'drawArticle',
  method: 'GET',
  path: '/api/help/article/drawn',
  access: 'public',
  query: z.object({
    path: z.string().max(500),
    /** The language to read it in, when it is another than that of what stands around it. */
    text: langQuery.optional(),
    lang: langQuery.optional(),
    /** Another edition than one's own: articles are public. */
    edition: z.string().optional(),
  }),
  response: z.object({
    path: z.string(),
    title: z.string(),
    lang: z.string(),
    /** Where it stands in its table of contents; empty when in none. */
    trail: z.string(),
    html: z.string(),
  }),
  summary:
    'One article as a piece of HTML, as the public page shows it below its title: for whom it is, outline, text, what else helps.',
});
export const judgeArticle = route({
  name: 'judgeArticle',
  method: 'POST',
  path: '/api/help/article/feedback',
  access: 'public',
  body: z.strictObject({
    path: z.string().max(500),
    lang: z.string().max(10),
    helped: z.boolean(),
    query: z.string().max(500).nullable().default(null),
  }),
  response: z.null(),
  status: 204,
  summary: 'Whether an article helped; kept without the person.',
});
