import type { Context } from 'hono';
import { maskQuestion } from '../../domain/learning/mask-question.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import type { PageNeeds } from '../needs.ts';
import { tooManyPage } from '../not-found/error-page.ts';
import { articleAddress, articleAt } from './article-address.ts';

/** Takes the form under an article: keeps the judgement without the person, and leads back to the page. Null: no such article. */
export async function judgeArticle(c: Context, needs: PageNeeds, reader: Reader): Promise<Response | Page | null> {
  const path = articleAt(new URL(c.req.url).pathname);
  const form = await c.req.parseBody();
  const text = (name: string, most: number) => {
    const value = form[name];
    return typeof value === 'string' && value.length > 0 && value.length <= most ? value : null;
  };
  const helped = text('helped', 3);
  const about = { language: reader.language, edition: reader.edition.key };
  const article = path === null ? null : await needs.help.article(path, about);
  if (path === null || article === null || (helped !== 'yes' && helped !== 'no')) return null;
  const query = text('q', 500);
  const back = linkTo(reader, `${articleAddress(path)}#judged`, { judged: helped, q: query });
  // A foreign page cannot make its visitors judge; they are only shown the article.
  if (!needs.door.isFromOurPages(c)) return c.redirect(linkTo(reader, articleAddress(path)), 303);
  if (await needs.door.asksTooOften(c)) return tooManyPage(reader);
  await needs.help.judge({
    path: article.path,
    lang: article.lang,
    helped: helped === 'yes',
    query: query === null ? null : maskQuestion(query),
    editionId: about.edition,
  });
  needs.door.learn(c, about, { did: 'judged', path: article.path, helped: helped === 'yes' });
  return c.redirect(back, 303);
}
