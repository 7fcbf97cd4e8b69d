import { sql } from 'kysely';
import type { Article } from '../../domain/article/article.ts';
import type { Language } from '../../domain/language/language.ts';
import type { ArticleKey, ArticleWithTexts } from '../../usecases/ports/articles.ts';
import type { Db } from './connect.ts';

/** Puts articles in the place of what stands there, and numbers the changes: last in its transaction. */
export async function putArticles(tx: Db, articles: readonly ArticleWithTexts[]): Promise<void> {
  const keys = articles.map(({ article }) => article);
  const texts = articles.flatMap((one) => one.texts);
  // Not waited for one by one: a whole batch is one trip to the database.
  await Promise.all([
    drop(tx, keys),
    sql`insert into article (path, language, edition_id, origin, fragment, title, facts, markdown, fingerprint, changed_at)
      select * from json_to_recordset(${inSnakeCase(keys)}::json) as r(path text, language text, edition_id text, origin text,
        fragment text, title text, facts jsonb, markdown text, fingerprint text, changed_at timestamptz)`.execute(tx),
    sql`insert into article_text (path, language, edition_id, reads_as, title, other_title, sections)
      select * from json_to_recordset(${inSnakeCase(texts)}::json) as r(path text, language text, edition_id text, reads_as text,
        title text, other_title text, sections jsonb)`.execute(tx),
    number(tx, keys),
  ]);
}

/** Takes articles away and numbers the changes: last in its transaction too. */
export async function removeArticles(tx: Db, keys: readonly ArticleKey[]): Promise<void> {
  await Promise.all([drop(tx, keys), number(tx, keys)]);
}

/** Numbers the changes last in the transaction: whoever holds the head commits before the next takes it. */
async function number(tx: Db, keys: readonly (Pick<Article, 'path' | 'language'> | ArticleKey)[]): Promise<void> {
  if (keys.length === 0) return;
  const once = [...new Map(keys.map(({ path, language }) => [`${language}/${path}`, { path, language }])).values()];
  await sql`insert into change_head (topic, n) values ('article', 0) on conflict do nothing`.execute(tx);
  await sql`with head as (update change_head set n = n + ${once.length} where topic = 'article' returning n)
    insert into article_change (n, path, language, at)
    select (select n from head) - ${once.length} + c.k, c.path, c.language, now()
    from unnest(${once.map((one) => one.path)}::text[], ${once.map((one): Language => one.language)}::text[]) with ordinality as c(path, language, k)`.execute(
    tx,
  );
}

const drop = (tx: Db, keys: readonly ArticleKey[]) =>
  sql`delete from article where (path, language, edition_id) in
    (select * from unnest(${keys.map(({ path }) => path)}::text[], ${keys.map(({ language }): string => language)}::text[], ${keys.map(({ editionId }) => editionId)}::text[]))`.execute(
    tx,
  );

/** Rows as one JSON value whose names are those of the columns. */
const inSnakeCase = (rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`), value]),
      ),
    ),
  );
