import { z } from 'zod';
import { articleSchema } from '../domain/article/article.ts';
import { articleDraftSchema, articleVersionSchema } from '../domain/draft/draft.ts';
import { draftMoves } from '../domain/draft/draft-moves.ts';
import { idSchema } from '../domain/id/uuid.ts';
import { languageSchema } from '../domain/language/language.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { byId, langQuery, page, paging } from './common.ts';
import { route } from './route.ts';

// Articles written in the product: everybody of the support centre writes, a supervisor or an operator lets them out.
const writers = { staff: ['agent', 'supervisor', 'operator'] } as const;
const reviewers = { staff: ['supervisor', 'operator'] } as const;
const source = z.string().max(200_000);
const path = z.string().max(200);
const place = { edition: z.string().max(60), language: languageSchema, path };
const lag = z.object({ language: languageSchema, n: z.int() }).nullable();

export const draftRow = articleDraftSchema
  .omit({ source: true, writers: true, authorId: true, reviewerId: true })
  .extend({
    /** What the reader of this answer may do with it now. */
    moves: z.array(z.enum(draftMoves)),
  });
export const draftView = draftRow.extend({
  source,
  /** The request that it was begun from; null for who may not see requests. */
  request: z.object({ id: idSchema, number: z.string() }).nullable(),
  /** What stands published at its place: null when nothing does. */
  published: z.object({ origin: articleSchema.shape.origin, source, n: z.int() }).nullable(),
  /** The article that it translates, as it is now. */
  original: z.object({ source, n: z.int() }).nullable(),
});
export type DraftView = z.infer<typeof draftView>;
const answersDraft = { access: writers, params: byId, response: draftView } as const;

export const listDrafts = route({
  name: 'listDrafts',
  method: 'GET',
  path: '/api/drafts',
  access: writers,
  query: z.object({ ...paging, edition: z.string(), state: z.enum(['open', 'ended']).default('open') }),
  response: page(draftRow),
  summary: 'Articles on their way, the last changed first.',
});
export const startDraft = route({
  name: 'startDraft',
  method: 'POST',
  path: '/api/drafts',
  access: writers,
  status: 201,
  body: z.strictObject({
    ...place,
    path: path.nullable().default(null),
    title: z.string().trim().max(200).default(''),
    /** `article`: a copy of what stands at the path; `translation`: of the article in `of`. */
    from: z.enum(['nothing', 'article', 'translation']),
    of: languageSchema.nullable().default(null),
  }),
  response: draftView,
  summary: 'Begins an article, a new version of one, an own copy of an imported one, or a translation.',
});
export const startDraftFromRequest = route({
  name: 'startDraftFromRequest',
  method: 'POST',
  path: '/api/desk/requests/{id}/article-draft',
  access: { staff: ['agent', 'supervisor'] },
  params: byId,
  status: 201,
  body: z.strictObject({}).default({}),
  response: draftView,
  summary: 'Begins an article with a request’s subject and solution; what names the customer is taken out.',
});
export const readDraft = route({
  ...answersDraft,
  name: 'readDraft',
  method: 'GET',
  path: '/api/drafts/{id}',
  summary: 'One draft, what stands published at its place, and what may be done with it.',
});
const version = z.int();
export const saveDraft = route({
  ...answersDraft,
  name: 'saveDraft',
  method: 'PUT',
  path: '/api/drafts/{id}',
  body: z.strictObject({ path, source, version }),
  summary: 'Saves what was written. `version` is the one that was changed: another one since then is refused.',
});
export const submitDraft = route({
  ...answersDraft,
  name: 'submitDraft',
  method: 'POST',
  path: '/api/drafts/{id}/review',
  body: z.strictObject({
    version,
    /** That somebody has read it for what names a customer; needed when it was begun from a request. */
    checked: z.boolean().default(false),
  }),
  summary: 'Hands a draft to review.',
});
export const sendBackDraft = route({
  ...answersDraft,
  name: 'sendBackDraft',
  method: 'POST',
  path: '/api/drafts/{id}/send-back',
  body: z.strictObject({ version, remark: z.string().trim().max(2_000).default('') }),
  summary: 'Hands a draft back to writing, also one that waits for its time.',
});
export const approveDraft = route({
  ...answersDraft,
  name: 'approveDraft',
  method: 'POST',
  path: '/api/drafts/{id}/approval',
  access: reviewers,
  body: z.strictObject({ version, publishAt: instantSchema.nullable().default(null) }),
  summary: 'Lets a draft out, now or at a time; never by somebody who wrote in it.',
});
export const discardDraft = route({
  ...answersDraft,
  name: 'discardDraft',
  method: 'POST',
  path: '/api/drafts/{id}/discard',
  body: z.strictObject({ version }),
  summary: 'Puts a draft aside for good.',
});

export const previewArticle = route({
  name: 'previewArticle',
  method: 'POST',
  path: '/api/articles/preview',
  access: writers,
  body: z.strictObject({ ...place, source }),
  response: z.object({
    title: z.string(),
    html: z.string(),
    faults: z.array(
      z.object({
        code: z.string(),
        /** The line of the source, from 1; null where it has none. */
        line: z.int().nullable(),
        detail: z.string(),
        /** Has to be put right before it can be let out. */
        blocks: z.boolean(),
      }),
    ),
  }),
  summary: 'Shows a source as the readers of an edition would see it, by the same renderer, and what is wrong in it.',
});
export const articleRow = articleSchema
  .pick({ path: true, language: true, editionId: true, origin: true, title: true, changedAt: true })
  .extend({
    /** The last version that was published here; null where none was. */
    n: z.int().nullable(),
    /** The version that this translation does not follow yet. */
    lags: lag,
  });
export const listArticles = route({
  name: 'listArticles',
  method: 'GET',
  path: '/api/articles',
  access: writers,
  query: z.object({
    ...paging,
    edition: z.string(),
    language: languageSchema,
    q: z.string().trim().max(200).default(''),
    lang: langQuery.optional(),
  }),
  response: page(articleRow),
  summary: 'Every article that the readers of an edition have in one language.',
});
export const readArticleSource = route({
  name: 'readArticleSource',
  method: 'GET',
  path: '/api/articles/source',
  access: writers,
  query: z.object({ ...place, lang: langQuery.optional() }),
  response: articleRow.extend({
    source,
    languages: z.array(languageSchema),
    versions: z.array(articleVersionSchema.omit({ source: true, draftId: true })),
    mayWithdraw: z.boolean(),
  }),
  summary: 'An article’s source, its versions, and the languages it exists in.',
});
export const readArticleVersion = route({
  name: 'readArticleVersion',
  method: 'GET',
  path: '/api/articles/version',
  access: writers,
  query: z.object({ ...place, n: z.coerce.number().int().min(0), lang: langQuery.optional() }),
  response: articleVersionSchema.omit({ draftId: true }),
  summary: 'What one version said.',
});
export const withdrawArticle = route({
  name: 'withdrawArticle',
  method: 'POST',
  path: '/api/articles/withdraw',
  access: reviewers,
  body: z.strictObject(place),
  response: z.null(),
  status: 204,
  summary: 'Takes away what was published here; what came with the product or an import stands there again.',
});
