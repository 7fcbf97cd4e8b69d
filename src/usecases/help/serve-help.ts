import type { ArticleToRender, RenderedArticle } from '../../domain/article/rendered-article.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Language, languages } from '../../domain/language/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ArticleStore } from '../ports/articles.ts';
import type { Help } from '../ports/help.ts';
import type { HelpIndex, TakenIn } from '../ports/help-index.ts';
import { answerHelp, suggestHelp } from './answer-help.ts';
import { articleLinks } from './article-links.ts';

export type HelpParts = {
  store: ArticleStore;
  index: HelpIndex;
  surroundings: Pick<Help, 'issues' | 'plansOf'>;
  editions: () => readonly string[];
  render: (article: ArticleToRender) => RenderedArticle;
  clock: () => Instant;
  newId: (now: Instant) => Id;
};

const placesAtOnce = 1_000;
const rendersKept = 300;
/** More pieces than these are read all at once. */
const manyOthers = 20;
const longestPath = 500;

/**
 * Help articles of this process: found by the index, rendered when somebody reads them, and kept for a while. `takeIn`
 * is told what the index took in; `ready` resolves when it is known what there is to read.
 */
export function serveHelp(parts: HelpParts): Help & { ready: Promise<void>; takeIn: (articles: TakenIn[]) => void } {
  const { store, index } = parts;
  const paths = new Map<string, Set<Language>>();
  const includes = new Map<string, string>();
  const pages = new Map<string, NonNullable<Awaited<ReturnType<Help['article']>>>>();
  const links = articleLinks(paths, parts.editions);

  const know = ({ path, language }: Pick<TakenIn, 'path' | 'language'>) =>
    paths.set(path, (paths.get(path) ?? new Set<Language>()).add(language));
  const forget = ({ path, language }: TakenIn) => {
    const spoken = paths.get(path);
    spoken?.delete(language);
    if (spoken?.size === 0) paths.delete(path);
  };
  const readFragments = async () => {
    for (const one of await store.fragments()) includes.set(`${one.language}/${one.path}`, one.markdown);
  };
  /** What search did not take in may be a piece that articles include. */
  const readFragment = async ({ path, language }: TakenIn) => {
    const piece = (await store.at(path, language)).find(({ article }) => article.fragment === 'yes');
    if (piece === undefined) includes.delete(`${language}/${path}`);
    else includes.set(`${language}/${path}`, piece.article.markdown);
  };
  const readPlaces = async () => {
    for (let last: Pick<TakenIn, 'path' | 'language'> | null = null; ; ) {
      const places: Pick<TakenIn, 'path' | 'language'>[] = await store.places(last, placesAtOnce);
      for (const place of places) know(place);
      last = places.at(-1) ?? null;
      if (places.length < placesAtOnce) return;
    }
  };
  const ready = readFragments().then(readPlaces);
  let known = ready;

  return {
    ...parts.surroundings,
    ready,
    takeIn(articles) {
      known = known
        .then(async () => {
          for (const one of articles) {
            if (one.isThere) know(one);
            else forget(one);
          }
          const others = articles.filter(({ isThere }) => !isThere);
          if (others.length > manyOthers) await readFragments();
          else for (const one of others) await readFragment(one);
        })
        .catch(() => {});
      // A page links to what the set holds: any change may be one of its links.
      void known.then(() => {
        pages.clear();
        links.changed();
      });
    },
    async search(query, about) {
      return (await answerHelp(index, query, about)).items;
    },
    answer: (query, about) => answerHelp(index, query, about),
    suggest: (typed, about) => suggestHelp(index, typed, about),
    async article(asked, { language, edition }) {
      if (asked.length > longestPath) return null;
      const path = await pathOf(asked, language);
      const key = `${path}\n${language}\n${edition}`;
      const kept = pages.get(key);
      if (kept !== undefined) return kept;
      for (const spoken of [language, ...languages.filter((one) => one !== language)]) {
        const found = (await store.at(path, spoken)).filter(
          ({ article, texts }) =>
            article.fragment === 'no' &&
            (article.editionId === '' || article.editionId === edition) &&
            texts.some((text) => text.readsAs === '' || text.readsAs === edition),
        );
        // An edition's own article goes before the one for all.
        const best = found.find(({ article }) => article.editionId === edition) ?? found[0];
        if (best === undefined) continue;
        const { article } = best;
        const rendered = parts.render({
          markdown: article.markdown,
          path,
          title: article.facts.title,
          edition,
          language: spoken,
          include: (included) => includes.get(`${spoken}/${included}`) ?? includes.get(`en/${included}`) ?? null,
          link: (target) => links.addressOf(target, edition),
        });
        const page = {
          path,
          title: rendered.title,
          html: rendered.html,
          lang: spoken,
          headings: rendered.headings.map(({ depth, id, text }) => ({ level: depth, id, text })),
        };
        if (pages.size >= rendersKept) pages.delete(pages.keys().next().value ?? '');
        pages.set(key, page);
        return page;
      }
      return null;
    },
    async judge({ path, lang, helped, query, editionId }) {
      const now = parts.clock();
      await store.judge({
        id: parts.newId(now),
        at: now,
        editionId,
        path,
        language: lang,
        helped: helped ? 'yes' : 'no',
        query,
      });
    },
  };

  /** The path itself, with the ending that people leave out, or where the article went. */
  async function pathOf(asked: string, language: Language): Promise<string> {
    const candidates = [asked, `${asked}.md`].map((one) => one.replace(/^\//, ''));
    const known = candidates.find((one) => paths.has(one));
    if (known !== undefined) return known;
    for (const one of candidates) {
      const target = await store.redirection(one, language);
      if (target !== null && paths.has(target)) return target;
    }
    return candidates[0] ?? asked;
  }
}
