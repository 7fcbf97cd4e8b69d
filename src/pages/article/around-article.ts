import { readLanguage } from '../../domain/language/language.ts';
import { type Surroundings, surroundArticle } from '../../usecases/help/surround-article.ts';
import { viewRelated } from '../../usecases/troubleshoot/view-related.ts';
import type { Reader } from '../frame/reader.ts';
import type { PageNeeds } from '../needs.ts';
import type { Around, Article } from './article.ts';
import { articleAddress } from './article-address.ts';
import type { Related } from './related-list.ts';

type Needs = Pick<PageNeeds, 'articles' | 'policies' | 'troubleshooting' | 'log'>;

/** What stands around an article. It can be read without: a database that is away must not take it along. */
export async function aroundArticle(
  article: Article,
  needs: Needs,
  { edition, language }: Pick<Reader, 'edition' | 'language'>,
): Promise<Around> {
  const read = { path: article.path, language: readLanguage(article.lang) ?? language, edition: edition.key };
  const surroundings = await surroundArticle(
    needs.articles,
    { ...read, html: article.html },
    needs.policies.keys(),
  ).catch((error: unknown): Surroundings => {
    needs.log.error({ err: error, path: article.path }, 'An article is shown without what stands around it');
    return { editions: [edition.key], trail: [], related: [], date: null, isMachineTranslated: false, lags: false };
  });
  return { surroundings, related: relatedTo(article, surroundings, needs, { edition, language }) };
}

/** More than a glance takes in is no help. */
const mostRelated = 8;

/** What was chosen by hand; where that names no article, those that stand near this one. */
function relatedTo(
  article: Article,
  { related }: Surroundings,
  needs: Needs,
  { edition, language }: Pick<Reader, 'edition' | 'language'>,
): Related[] {
  const chosen = viewRelated(needs.troubleshooting, edition.key, article.path, language);
  if (chosen.some(({ kind }) => kind === 'article')) return chosen;
  const near = related.map(({ path, title }) => ({
    kind: 'article' as const,
    name: title,
    address: articleAddress(path),
    lang: article.lang,
  }));
  return [...chosen, ...near].slice(0, mostRelated);
}
