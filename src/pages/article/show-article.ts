import type { Context } from 'hono';
import { readLanguage } from '../../domain/language/language.ts';
import type { Page } from '../frame/page.ts';
import type { Reader } from '../frame/reader.ts';
import type { PageNeeds } from '../needs.ts';
import { aroundArticle } from './around-article.ts';
import { articleAddress, articleAt } from './article-address.ts';
import { articlePage } from './article-page.ts';
import { movedPage } from './moved-page.ts';

/** The article of an address, read for this reader; an older address leads to the present one. Null: there is none. */
export async function showArticle(c: Context, needs: PageNeeds, reader: Reader): Promise<Page | Response | null> {
  const path = articleAt(reader.path);
  if (path === null || path === '') return null;
  // An answer of another language is read in it, while the page around it stays the reader's.
  const asked = readLanguage(c.req.query('text') ?? '');
  const about = { language: asked ?? reader.language, edition: reader.edition.key };
  const article = await needs.help.article(path, about);
  if (article === null) return moved(path, needs, reader);
  if (article.path !== path) return c.redirect(`${articleAddress(article.path)}${new URL(c.req.url).search}`, 302);
  needs.door.learn(c, about, { did: 'opened', path: article.path });
  const judged = c.req.query('judged');
  const around = await aroundArticle(article, needs, reader);
  return articlePage(
    article,
    {
      ...around,
      question: c.req.query('q') ?? null,
      judged: judged === 'yes' || judged === 'no' ? judged : null,
      isAsked: asked !== null,
    },
    reader,
  );
}

/** An article that left the set says where it went; people are asked before they are led away. */
async function moved(path: string, needs: PageNeeds, reader: Reader): Promise<Page | null> {
  for (const one of path.endsWith('.md') ? [path] : [path, `${path}.md`]) {
    const target = await needs.articles.movedTo(one, reader.language);
    if (target !== null && /^https?:\/\//i.test(target)) return movedPage(target, reader);
  }
  return null;
}
