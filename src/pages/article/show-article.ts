import type { Context } from 'hono';
import { readLanguage } from '../../domain/language/language.ts';
import { type Surroundings, surroundArticle } from '../../usecases/help/surround-article.ts';
import { viewRelated } from '../../usecases/troubleshoot/view-related.ts';
import type { Page } from '../frame/page.ts';
import type { Reader } from '../frame/reader.ts';
import type { PageNeeds } from '../needs.ts';
import { articleAddress, articleAt } from './article-address.ts';
import { type Article, articlePage } from './article-page.ts';
import { movedPage } from './moved-page.ts';
import type { Related } from './related-list.ts';

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
  const surroundings = await around(article, needs, reader);
  return articlePage(
    article,
    {
      question: c.req.query('q') ?? null,
      judged: judged === 'yes' || judged === 'no' ? judged : null,
      isAsked: asked !== null,
      related: relatedTo(article, surroundings, needs, reader),
      surroundings,
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

/** The article can be read without what stands around it: a database that is away must not take it along. */
async function around(article: Article, needs: PageNeeds, reader: Reader): Promise<Surroundings> {
  const { key } = reader.edition;
  const read = { path: article.path, language: readLanguage(article.lang) ?? reader.language, edition: key };
  try {
    return await surroundArticle(needs.articles, { ...read, html: article.html }, needs.policies.keys());
  } catch (error) {
    needs.log.error({ err: error, path: reader.path }, 'An article is shown without what stands around it');
    return { editions: [key], trail: [], related: [], date: null, isMachineTranslated: false, lags: false };
  }
}

/** More than a glance takes in is no help. */
const mostRelated = 8;

/** What was chosen by hand; where that names no article, those that stand near this one. */
function relatedTo(article: Article, { related }: Surroundings, needs: PageNeeds, reader: Reader): Related[] {
  const chosen = viewRelated(needs.troubleshooting, reader.edition.key, article.path, reader.language);
  if (chosen.some(({ kind }) => kind === 'article')) return chosen;
  const near = related.map(({ path, title }) => ({
    kind: 'article' as const,
    name: title,
    address: articleAddress(path),
    lang: article.lang,
  }));
  return [...chosen, ...near].slice(0, mostRelated);
}
