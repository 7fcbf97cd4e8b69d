import { sql } from 'kysely';
import type { ArticleFacts } from '../../domain/article/article-facts.ts';
import type { ContentsItem } from '../../domain/article/contents.ts';
import type { ArticleSurroundings, ArticleTitle } from '../../usecases/ports/article-surroundings.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

const mostAlike = 6;

/** What stands around an article, in one trip to the database each. */
export function articleSurroundings(db: Db): ArticleSurroundings {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  return {
    around: ({ path, language, edition }) =>
      asWorker(async (tx) => {
        const theirs = ['', edition];
        const [readIn, facts, contents, alike] = await Promise.all([
          tx.selectFrom('articleText').select(['editionId', 'readsAs']).distinct().where('path', '=', path).execute(),
          tx
            .selectFrom('article')
            .select(['language', 'facts'])
            .where('path', '=', path)
            .where('language', 'in', [language, 'en'])
            .where('editionId', 'in', theirs)
            .orderBy('editionId', 'desc')
            .execute(),
          // The nearest is the one whose own folder is the deepest.
          sql<{ items: ContentsItem[] }>`select items from article_contents
            where paths @> array[${path}]::text[] and language = ${language} and edition_id in ('', ${edition})
            order by edition_id desc, length(path) desc, path limit 1`.execute(tx),
          sql<ArticleTitle>`select t.path, t.title from article a
            join article b on b.edition_id = a.edition_id and b.language = a.language and b.path <> a.path
              and b.facts->>'category' = a.facts->>'category' and b.facts->>'topic' = a.facts->>'topic'
            join article_text t on t.path = b.path and t.language = b.language and t.edition_id = b.edition_id and t.reads_as in ('', ${edition})
            where a.path = ${path} and a.language = ${language} and a.edition_id in ('', ${edition}) and b.fragment = 'no'
            order by t.path limit ${mostAlike}`.execute(tx),
        ]);
        const factsIn = (one: string): ArticleFacts | null => facts.find((row) => row.language === one)?.facts ?? null;
        return {
          readIn,
          facts: factsIn(language),
          original: language === 'en' ? null : factsIn('en'),
          contents: contents.rows[0]?.items ?? null,
          alike: alike.rows,
        };
      }),
    titles: (paths, { language, edition }) =>
      paths.length === 0
        ? Promise.resolve([])
        : asWorker(async (tx) => {
            const rows = await tx
              .selectFrom('articleText')
              .select(['path', 'title'])
              .where('path', 'in', [...paths])
              .where('language', '=', language)
              .where('editionId', 'in', ['', edition])
              .where('readsAs', 'in', ['', edition])
              .execute();
            const titles = new Map(rows.map(({ path, title }) => [path, title]));
            return paths.flatMap((path) => {
              const title = titles.get(path);
              return title === undefined ? [] : [{ path, title }];
            });
          }),
    movedTo: (path, language) =>
      asWorker(async (tx) => {
        const row = await tx
          .selectFrom('articleRedirection')
          .select('target')
          .where('path', '=', path)
          .where('language', '=', language)
          .executeTakeFirst();
        return row?.target ?? null;
      }),
  };
}
