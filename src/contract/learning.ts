import { z } from 'zod';
import { languageSchema } from '../domain/language/language.ts';
import { helpPinSchema } from '../domain/learning/help-search.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { langQuery, named } from './common.ts';
import { route } from './route.ts';

// What searches teach the operator: counts alone, for nothing else is kept.
const operator = { staff: ['operator'] } as const;
const scope = {
  edition: z.string().max(60),
  from: z.iso.date(),
  to: z.iso.date(),
  /** Left out: all languages. */
  language: languageSchema.optional(),
};
const scopeQuery = z.object({ ...scope, lang: langQuery.optional() });
/** Requests that followed, by their topic, the most first. */
const followed = z.array(named.extend({ n: z.int() }));

export const questionFigures = z.object({
  folded: z.string(),
  language: languageSchema,
  /** As it was last asked, without what names anybody. */
  query: z.string(),
  asked: z.int(),
  unanswered: z.int(),
  nothingFound: z.int(),
  filed: z.int(),
  followed,
  lastAt: instantSchema,
  /** The article that stands first for it. */
  pinned: z.string().nullable(),
});
export const readQuestions = route({
  name: 'readQuestions',
  method: 'GET',
  path: '/api/console/learning/questions',
  access: operator,
  query: scopeQuery,
  response: z.object({ zone: z.string(), items: z.array(questionFigures) }),
  summary: 'Questions that mostly had no good answer in a period, the most first; dates in the edition’s zone.',
});
export const readArticleFigures = route({
  name: 'readArticleFigures',
  method: 'GET',
  path: '/api/console/learning/articles',
  access: operator,
  query: scopeQuery,
  response: z.object({
    zone: z.string(),
    items: z.array(
      z.object({
        path: z.string(),
        language: z.string(),
        title: z.string().nullable(),
        opened: z.int(),
        helped: z.int(),
        notHelped: z.int(),
        filedAfter: z.int(),
      }),
    ),
  }),
  summary: 'Which articles help and which do not: opened, said to help or not, a request filed after reading.',
});
export const readTopicFigures = route({
  name: 'readTopicFigures',
  method: 'GET',
  path: '/api/console/learning/topics',
  access: operator,
  query: scopeQuery,
  response: z.object({
    zone: z.string(),
    items: z.array(
      z.object({
        /** Null where neither article nor request has a topic. */
        topic: named.nullable(),
        asked: z.int(),
        helped: z.int(),
        filed: z.int(),
        /** Of all questions, those that no request followed: 0 to 1. */
        deflected: z.number(),
        followed,
      }),
    ),
  }),
  summary: 'How many questions ended without a request, by topic, and the topics of the requests that followed.',
});
export const exportLearning = route({
  name: 'exportLearning',
  method: 'GET',
  path: '/api/console/learning.csv',
  access: operator,
  query: z.object({
    ...scope,
    what: z.enum(['questions', 'articles', 'topics']),
    lang: langQuery.optional(),
  }),
  response: z.string(),
  summary: 'One of the three as CSV.',
});

const pin = helpPinSchema.omit({ n: true }).extend({ title: z.string().nullable() });
export const listPins = route({
  name: 'listPins',
  method: 'GET',
  path: '/api/console/pins',
  access: operator,
  query: z.object({ edition: scope.edition, lang: langQuery.optional() }),
  response: z.object({ items: z.array(pin) }),
  summary: 'Which article stands first for which question.',
});
export const setPin = route({
  name: 'setPin',
  method: 'PUT',
  path: '/api/console/pins',
  access: operator,
  body: z.strictObject({
    edition: scope.edition,
    language: languageSchema,
    question: z.string().trim().min(1).max(200),
    path: z.string().max(200),
  }),
  response: z.object({ items: z.array(pin) }),
  summary: 'Puts an article first for a question, however it is written, and for its beginning while one types.',
});
export const removePin = route({
  name: 'removePin',
  method: 'DELETE',
  path: '/api/console/pins',
  access: operator,
  query: z.object({
    edition: scope.edition,
    language: languageSchema,
    folded: z.string().max(300),
    lang: langQuery.optional(),
  }),
  response: z.object({ items: z.array(pin) }),
  summary: 'Lets a question find its articles by itself again.',
});
