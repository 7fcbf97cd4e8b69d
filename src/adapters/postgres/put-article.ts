import { sql } from 'kysely';
import type { ArticleKey, ArticleWithTexts } from '../../usecases/ports/articles.ts';
import type { Db } from './connect.ts';

/** Puts one article in the place of what stands there, and numbers the change: last in its transaction. */
export async function putArticle(tx: Db, { article, texts }: ArticleWithTexts): Promise<void> {
  await deleteArticle(tx, article);
  await tx
    .insertInto('article')
    .values({ ...article, facts: json(article.facts) })
    .execute();
  if (texts.length > 0)
    await tx
      .insertInto('articleText')
      .values(texts.map((text) => ({ ...text, sections: json(text.sections) })))
      .execute();
  await numberChange(tx, article);
}

/** Takes an article away and numbers the change: last in its transaction too. */
export async function removeArticle(tx: Db, key: ArticleKey): Promise<void> {
  await deleteArticle(tx, key);
  await numberChange(tx, key);
}

const deleteArticle = (tx: Db, { path, language, editionId }: ArticleKey) =>
  tx
    .deleteFrom('article')
    .where('path', '=', path)
    .where('language', '=', language)
    .where('editionId', '=', editionId)
    .execute();

/** Whoever holds the head commits before the next takes it: number order is commit order. */
async function numberChange(tx: Db, { path, language }: Pick<ArticleKey, 'path' | 'language'>): Promise<void> {
  await sql`insert into change_head (topic, n) values ('article', 0) on conflict do nothing`.execute(tx);
  await sql`with head as (update change_head set n = n + 1 where topic = 'article' returning n)
    insert into article_change (n, path, language, at) select n, ${path}, ${language}, now() from head`.execute(tx);
}

const json = <T>(value: T): T => JSON.stringify(value) as T;
