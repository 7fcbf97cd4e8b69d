import { sql } from 'kysely';
import type { ArticleExport } from '../../usecases/ports/article-export.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

/** Articles of an install in the order in which an export writes them, as the worker. */
export const articleExport = (db: Db): ArticleExport => {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  return {
    sets: () =>
      asWorker((tx) =>
        tx
          .selectFrom('article')
          .select(['editionId', 'origin'])
          .distinct()
          .orderBy('editionId')
          .orderBy('origin')
          .execute(),
      ),
    articles: ({ editionId, origin }, after, most) =>
      asWorker((tx) => {
        let query = tx
          .selectFrom('article')
          .select(['language', 'path', 'facts', 'markdown'])
          .where('editionId', '=', editionId)
          .where('origin', '=', origin);
        if (after !== null) query = query.where(sql<boolean>`(language, path) > (${after.language}, ${after.path})`);
        return query.orderBy('language').orderBy('path').limit(most).execute();
      }),
    contents: async ({ editionId, origin }) =>
      origin === 'written'
        ? []
        : asWorker((tx) =>
            tx
              .selectFrom('articleContents')
              .select(['language', 'path', 'items'])
              .where('editionId', '=', editionId)
              .where('origin', '=', origin)
              .orderBy('language')
              .orderBy('path')
              .execute(),
          ),
    redirections: (origin) =>
      asWorker((tx) =>
        tx
          .selectFrom('articleRedirection')
          .selectAll()
          .where('origin', '=', origin)
          .orderBy('language')
          .orderBy('path')
          .execute(),
      ),
  };
};
