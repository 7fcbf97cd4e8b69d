import type { Language } from '../../domain/language/language.ts';
import { foldQuestion } from '../../domain/learning/fold-question.ts';
import type { HelpPin } from '../../domain/learning/help-search.ts';
import type { Help, HelpAbout } from '../ports/help.ts';

export type PinsOf = (edition: string, language: Language) => readonly HelpPin[];

const mostSearched = 20;

/** Help whose pinned answers stand first: for the question itself in the results, for its beginning among suggestions. */
export function pinHelp<H extends Help>(inner: H, pinsOf: PinsOf): H {
  return {
    ...inner,
    async search(query: string, about: HelpAbout) {
      const hits = await inner.search(query, about);
      const pin = pinOf(query, about);
      return pin === undefined ? hits : first(pin.path, hits, about);
    },
    async answer(query: string, about: HelpAbout) {
      const answer = await inner.answer(query, about);
      const pin = pinOf(query, about);
      return pin === undefined ? answer : { ...answer, items: await first(pin.path, answer.items, about) };
    },
    async suggest(typed: string, about: HelpAbout) {
      const hits = await inner.suggest(typed, about);
      const folded = foldQuestion(typed);
      if (!isTelling(folded)) return hits;
      const pin = pinsOf(about.edition, about.language).find((one) => one.folded.startsWith(folded));
      return pin === undefined ? hits : first(pin.path, hits, about);
    },
  };

  /** Who narrows the answers asks for something else than what is pinned. */
  function pinOf(query: string, { edition, language, product, kind }: HelpAbout): HelpPin | undefined {
    if (product !== undefined || kind !== undefined) return undefined;
    const folded = foldQuestion(query);
    return pinsOf(edition, language).find((one) => one.folded === folded);
  }

  /** The hits with this article's first, found by its title when the question alone does not find it. */
  async function first<Hit extends { path: string; title: string }>(
    path: string,
    hits: readonly Hit[],
    about: HelpAbout,
  ): Promise<Hit[]> {
    const own = hits.find((hit) => hit.path === path) ?? ((await hitOf(path, about)) as Hit | null);
    return own === null ? [...hits] : [own, ...hits.filter((hit) => hit.path !== path)].slice(0, about.limit);
  }

  async function hitOf(path: string, about: HelpAbout) {
    const article = await inner.article(path, about);
    if (article === null) return null;
    const hits = await inner.search(article.title, { ...about, limit: mostSearched });
    const own = hits.find((hit) => hit.path === article.path);
    // Its own title does not find it for somebody whose plans are known: it is not for those plans.
    if (own !== undefined || about.plans !== undefined) return own ?? null;
    return { path: article.path, title: article.title, excerpt: '' };
  }
}

/** Three letters, or two signs of Chinese or Japanese: less is the beginning of everything. */
const isTelling = (folded: string) => [...folded].length >= (/[^\u0000-\u024f]/u.test(folded) ? 2 : 3);
