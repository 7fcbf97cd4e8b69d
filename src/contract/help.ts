import { z } from 'zod';
import { langQuery } from './common.ts';
import { route } from './route.ts';

const found = z.object({ items: z.array(z.object({ path: z.string(), title: z.string(), excerpt: z.string() })) });
const asked = z.object({
  q: z.string().max(500),
  lang: langQuery.optional(),
  edition: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
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
  response: found,
  summary: 'Titles while one is still typing.',
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
