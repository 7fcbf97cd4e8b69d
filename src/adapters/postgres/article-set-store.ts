import { sql } from 'kysely';
import type { ArticleSetStore } from '../../usecases/ports/article-set.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

/** Tables of contents and redirections, as the worker: written by imports alone. */
export function articleSetStore(db: Db): ArticleSetStore {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  return {
    contents: (origin, editionId) =>
      asWorker(async (tx) => {
        const rows = await tx
          .selectFrom('articleContents')
          .select(['path', 'language', 'fingerprint'])
          .where('origin', '=', origin)
          .where('editionId', '=', editionId)
          .execute();
        return new Map(rows.map((row) => [`${row.language}/${row.path}`, row.fingerprint]));
      }),
    putContents: (contents) =>
      asWorker(async (tx) => {
        for (const one of contents)
          await tx
            .insertInto('articleContents')
            .values({ ...one, items: JSON.stringify(one.items) as never })
            .onConflict((conflict) =>
              conflict.columns(['path', 'language', 'editionId']).doUpdateSet(({ ref }) => ({
                origin: ref('excluded.origin'),
                paths: ref('excluded.paths'),
                items: ref('excluded.items'),
                fingerprint: ref('excluded.fingerprint'),
                changedAt: ref('excluded.changedAt'),
              })),
            )
            .execute();
      }),
    removeContents: (keys) =>
      asWorker(async (tx) => {
        await sql`delete from article_contents where (path, language, edition_id) in
          (select * from unnest(${keys.map(({ path }) => path)}::text[], ${keys.map(({ language }): string => language)}::text[], ${keys.map(({ editionId }) => editionId)}::text[]))`.execute(
          tx,
        );
      }),
    redirections: (origin) =>
      asWorker(async (tx) => {
        const rows = await tx.selectFrom('articleRedirection').selectAll().where('origin', '=', origin).execute();
        return new Map(rows.map((row) => [`${row.language}/${row.path}`, row.target]));
      }),
    putRedirections: (rows) =>
      asWorker(async (tx) => {
        await sql`insert into article_redirection (path, language, target, origin)
          select path, language, target, origin from json_to_recordset(${JSON.stringify(rows)}::json) as r(path text, language text, target text, origin text)
          on conflict (path, language) do update set target = excluded.target, origin = excluded.origin`.execute(tx);
      }),
    removeRedirections: (keys) =>
      asWorker(async (tx) => {
        await sql`delete from article_redirection where (path, language) in
          (select * from unnest(${keys.map(({ path }) => path)}::text[], ${keys.map(({ language }): string => language)}::text[]))`.execute(
          tx,
        );
      }),
  };
}
