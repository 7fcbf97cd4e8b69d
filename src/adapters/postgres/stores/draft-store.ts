import { sql } from 'kysely';
import type { ArticleDraft } from '../../../domain/draft/draft.ts';
import type { VersionHead } from '../../../domain/draft/translation-lag.ts';
import type { ArticleKey } from '../../../usecases/ports/articles.ts';
import type { ArticleRow, DraftStore } from '../../../usecases/ports/drafts.ts';
import type { Db } from '../connect.ts';
import { putArticles, removeArticles } from '../put-articles.ts';

const ends = ['published', 'discarded'] as const;

/** Articles written in the product: drafts, versions, and what stands published. */
export const draftStore = (db: Db): DraftStore => ({
  list(editionId, ended, before, most) {
    let query = db
      .selectFrom('articleDraft')
      .select([
        'id',
        'editionId',
        'language',
        'path',
        'state',
        'authorId',
        'authorName',
        'writers',
        'reviewerId',
        'reviewerName',
        'remark',
        'publishAt',
        'publishedAt',
        'translatesLanguage',
        'translatesVersion',
        'fromRequest',
        'startedAt',
        'changedAt',
        'version',
        'title',
      ])
      .where('editionId', '=', editionId)
      .where('state', ended ? 'in' : 'not in', [...ends]);
    if (before !== null)
      query = query.where(sql<boolean>`(changed_at, id) < (${before.changedAt}::timestamptz, ${before.id}::uuid)`);
    return query.orderBy('changedAt', 'desc').orderBy('id', 'desc').limit(most).execute();
  },
  find: async (id) => (await db.selectFrom('articleDraft').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
  lock: async (id) =>
    (await db.selectFrom('articleDraft').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null,
  lockDue: async (now) =>
    (await db
      .selectFrom('articleDraft')
      .selectAll()
      // Written out, so that the partial index is seen to fit.
      .where(sql<boolean>`state = 'approved'`)
      .where('publishAt', '<=', now)
      .orderBy('publishAt')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()) ?? null,
  async add(draft) {
    await db.insertInto('articleDraft').values(rowOf(draft)).execute();
  },
  async save(draft) {
    await db.updateTable('articleDraft').set(rowOf(draft)).where('id', '=', draft.id).execute();
  },

  async articles(editionId, language, text, after, most) {
    const { rows } = await sql<ArticleRow>`
      select distinct on (path) path, language, edition_id, origin, title, changed_at from article
      where edition_id in (${editionId}, '') and language = ${language} and fragment = 'no'
        and (${text} = '' or strpos(lower(title), lower(${text})) > 0 or strpos(lower(path), lower(${text})) > 0)
        and (${after}::text is null or path > ${after}::text)
      order by path, edition_id desc limit ${most}`.execute(db);
    return rows;
  },
  article: async (editionId, language, path) =>
    (await db
      .selectFrom('article')
      .selectAll()
      .where('editionId', 'in', [editionId, ''])
      .where('language', '=', language)
      .where('path', '=', path)
      .orderBy('editionId', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? null,
  languagesAt: async (editionId, path) =>
    (
      await db
        .selectFrom('article')
        .select('language')
        .distinct()
        .where('editionId', 'in', [editionId, ''])
        .where('path', '=', path)
        .where('fragment', '=', 'no')
        .orderBy('language')
        .execute()
    ).map((row) => row.language),
  async known(editionId, paths) {
    if (paths.length === 0) return new Set();
    const rows = await db
      .selectFrom('article')
      .select('path')
      .distinct()
      .where('editionId', 'in', [editionId, ''])
      .where('path', 'in', [...paths])
      .execute();
    return new Set(rows.map((row) => row.path));
  },
  async pieces(language, paths) {
    if (paths.length === 0) return new Map();
    const rows = await db
      .selectFrom('article')
      .select(['path', 'language', 'markdown'])
      .where('fragment', '=', 'yes')
      .where('language', 'in', [language, 'en'])
      .where('path', 'in', [...paths])
      .execute();
    return new Map(
      rows
        .toSorted((a, b) => Number(a.language === language) - Number(b.language === language))
        .map((row) => [row.path, row.markdown]),
    );
  },

  versions: (key) =>
    db
      .selectFrom('articleVersion')
      .select([
        'editionId',
        'language',
        'path',
        'n',
        'draftId',
        'authorName',
        'reviewerName',
        'translatesLanguage',
        'translatesVersion',
        'publishedAt',
      ])
      .where('editionId', '=', key.editionId)
      .where('path', '=', key.path)
      .where('language', '=', key.language)
      .orderBy('n', 'desc')
      .execute(),
  version: async (key, n) =>
    (await db
      .selectFrom('articleVersion')
      .selectAll()
      .where('editionId', '=', key.editionId)
      .where('path', '=', key.path)
      .where('language', '=', key.language)
      .where('n', '=', n)
      .executeTakeFirst()) ?? null,
  async heads(editionId, paths) {
    if (paths.length === 0) return new Map();
    const { rows } = await sql<VersionHead & { path: string }>`
      select distinct on (path, language) path, language, n, translates_language, translates_version, published_at
      from article_version where edition_id = ${editionId} and path = any (${[...paths]}::text[])
      order by path, language, n desc`.execute(db);
    return Map.groupBy(rows, (row) => row.path);
  },
  async addVersion(version) {
    await db.insertInto('articleVersion').values(version).execute();
  },
  put: (article) => putArticles(db, [article]),
  remove: (key: ArticleKey) => removeArticles(db, [key]),
});

const rowOf = (draft: ArticleDraft) => ({ ...draft, writers: JSON.stringify(draft.writers) as never });
