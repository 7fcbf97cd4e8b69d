import { type ContentsStep, placeInContents } from '../../domain/article/contents.ts';
import { lagsBehind } from '../../domain/search/document-of.ts';
import type { ArticleAsRead, ArticleSurroundings, ArticleTitle } from '../ports/article-surroundings.ts';

export type Surroundings = {
  /** The editions whose customers can read it. */
  editions: string[];
  /** The headings of the table of contents above it, the outermost first. */
  trail: ContentsStep[];
  /** Other articles: its neighbours in the table of contents, those that it links to, those of its category. */
  related: ArticleTitle[];
  /** The day on which it was last changed. */
  date: string | null;
  isMachineTranslated: boolean;
  /** The original was changed since it was translated. */
  lags: boolean;
};

const mostBeside = 4;
const mostRelated = 6;

/** What stands around an article. `html`: the article as it is shown, with its links; `editions`: all that there are. */
export async function surroundArticle(
  store: ArticleSurroundings,
  article: ArticleAsRead & { html: string },
  editions: readonly string[],
): Promise<Surroundings> {
  const { readIn, facts, original, contents, alike } = await store.around(article);
  const place = contents === null ? null : placeInContents(contents, article.path);
  const beside = (place?.beside ?? []).slice(0, mostBeside);
  const trail = place?.trail ?? [];
  const asked = [
    ...beside.map(({ path }) => path),
    ...pathsOfLinks(article.html),
    ...trail.flatMap(({ path }) => (path === null ? [] : [path])),
  ].filter((path) => path !== article.path);
  const found = new Map((await store.titles([...new Set(asked)], article)).map((one) => [one.path, one]));
  const above = new Set(trail.map(({ path }) => path));
  const related = [...asked.flatMap((path) => found.get(path) ?? []).filter(({ path }) => !above.has(path)), ...alike];
  return {
    editions: editions.filter((edition) =>
      readIn.some(
        ({ editionId, readsAs }) =>
          (editionId === '' || editionId === edition) && (readsAs === '' || readsAs === edition),
      ),
    ),
    trail: trail.map(({ name, path }) => ({ name, path: path !== null && found.has(path) ? path : null })),
    related: [...new Map(related.map((one) => [one.path, one])).values()].slice(0, mostRelated),
    date: facts?.date ?? null,
    isMachineTranslated: facts?.translation === 'machine',
    lags: facts !== null && lagsBehind(facts, original),
  };
}

/** The articles that a shown article links to, in its order. */
function pathsOfLinks(html: string): string[] {
  return [...html.matchAll(/href="\/help\/([^"?#]+)/g)].flatMap(([, path = '']) => {
    try {
      return [decodeURIComponent(path.replaceAll('&#x26;', '&'))];
    } catch {
      return [];
    }
  });
}
