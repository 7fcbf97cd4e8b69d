import { sql } from 'kysely';
import type { ArticleText } from '../../domain/article/article.ts';
import type { ArticleFacts } from '../../domain/article/article-facts.ts';
import type { Language } from '../../domain/language/language.ts';
import type { ArticleStore, TextToIndex } from '../../usecases/ports/articles.ts';
import type { Db } from './connect.ts';
import { putArticles, removeArticles } from './put-articles.ts';
import { inTransaction } from './transaction.ts';

/** Help articles, as the worker: reference data that everybody reads and only imports and operators write. */
export const articleStore = (db: Db): ArticleStore => {
  // After the commit and without content: who hears it looks at the numbered changes.
  const nudge = () => sql`notify mg_article`.execute(db);
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  return {
    fingerprints: (origin, editionId) =>
      asWorker(async (tx) => {
        const rows = await tx
          .selectFrom('article')
          .select(['path', 'language', 'fingerprint'])
          .where('origin', '=', origin)
          .where('editionId', '=', editionId)
          .execute();
        return new Map(rows.map((row) => [`${row.language}/${row.path}`, row.fingerprint]));
      }),
    async put(articles) {
      if (articles.length === 0) return;
      await asWorker((tx) => putArticles(tx, articles));
      await nudge();
    },
    async remove(keys) {
      await asWorker((tx) => removeArticles(tx, keys));
      await nudge();
    },
    texts: (after, most) =>
      asWorker(async (tx) => {
        let query = textsToIndex(tx);
        if (after !== null)
          query = query.where(
            sql<boolean>`(t.path, t.language, t.edition_id, t.reads_as) > (${after.path}, ${after.language}, ${after.editionId}, ${after.readsAs})`,
          );
        const rows = await query
          .orderBy('t.path')
          .orderBy('t.language')
          .orderBy('t.editionId')
          .orderBy('t.readsAs')
          .limit(most)
          .execute();
        return rows.map(toIndex);
      }),
    textsOf: (keys) =>
      asWorker(async (tx) => {
        const asked = sql<boolean>`(t.path, t.language) in (select * from unnest(${keys.map(({ path }) => path)}::text[], ${keys.map(({ language }): string => language)}::text[]))`;
        return (await textsToIndex(tx).where(asked).execute()).map(toIndex);
      }),
    places: (after, most) =>
      asWorker((tx) => {
        let query = tx.selectFrom('articleText').select(['path', 'language']).distinct();
        if (after !== null) query = query.where(sql<boolean>`(path, language) > (${after.path}, ${after.language})`);
        return query.orderBy('path').orderBy('language').limit(most).execute();
      }),
    at: (path, language) =>
      asWorker(async (tx) => {
        const articles = await tx
          .selectFrom('article')
          .selectAll()
          .where('path', '=', path)
          .where('language', '=', language)
          .execute();
        const texts = await tx
          .selectFrom('articleText')
          .selectAll()
          .where('path', '=', path)
          .where('language', '=', language)
          .execute();
        return articles.map((article) => ({
          article,
          texts: texts.filter((text) => text.editionId === article.editionId),
        }));
      }),
    fragments: () => asWorker((tx) => tx.selectFrom('article').selectAll().where('fragment', '=', 'yes').execute()),
    redirection: (path, language) =>
      asWorker(
        async (tx) =>
          (
            await tx
              .selectFrom('articleRedirection')
              .select('target')
              .where('path', '=', path)
              .where('language', '=', language)
              .executeTakeFirst()
          )?.target ?? null,
      ),
    head: () =>
      asWorker(
        async (tx) =>
          (await tx.selectFrom('changeHead').select('n').where('topic', '=', 'article').executeTakeFirst())?.n ?? 0,
      ),
    change: (n) =>
      asWorker(
        async (tx) => (await tx.selectFrom('articleChange').selectAll().where('n', '=', n).executeTakeFirst()) ?? null,
      ),
    changesAfter: (n, most) =>
      asWorker((tx) =>
        tx.selectFrom('articleChange').selectAll().where('n', '>', n).orderBy('n').limit(most).execute(),
      ),
    openings: (searches) =>
      asWorker(async (tx) => {
        const { rows } = await sql<{ path: string; language: Language; opened: number }>`
          select o.path, s.language, count(*)::int as opened
          from (select language, opened from help_search order by asked_at desc limit ${searches}) s
          cross join lateral jsonb_array_elements_text(s.opened) as o(path)
          group by 1, 2`.execute(tx);
        return rows;
      }),
    judge: (feedback) =>
      asWorker(async (tx) => {
        await tx.insertInto('articleFeedback').values(feedback).execute();
      }),
  };
};

/** Texts with the facts of their article, and, for a translation, those of its original. */
const textsToIndex = (tx: Db) =>
  tx
    .selectFrom('articleText as t')
    .innerJoin('article as a', (join) =>
      join
        .onRef('a.path', '=', 't.path')
        .onRef('a.language', '=', 't.language')
        .onRef('a.editionId', '=', 't.editionId'),
    )
    .leftJoin('article as o', (join) =>
      join
        .onRef('o.path', '=', 't.path')
        .onRef('o.editionId', '=', 't.editionId')
        .on('o.language', '=', original)
        .on('t.language', '!=', original),
    )
    .selectAll('t')
    .select(['a.facts', 'o.facts as originalFacts', 'o.title as originalTitle']);
const original: Language = 'en';

const toIndex = ({
  facts,
  originalFacts,
  originalTitle,
  ...text
}: ArticleText & {
  facts: ArticleFacts;
  originalFacts: ArticleFacts | null;
  originalTitle: string | null;
}): TextToIndex => ({
  text,
  facts,
  original: originalFacts === null ? null : { facts: originalFacts, title: originalTitle },
});
