import type { ArticleText } from '../../domain/article/article.ts';
import type { ArticleLink } from '../../domain/article/article-link.ts';
import type { ArticleToRender, RenderedArticle } from '../../domain/article/rendered-article.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Language, languages } from '../../domain/language/language.ts';
import { createSearchIndex } from '../../domain/search/search-index.ts';
import type { SearchHit } from '../../domain/search/search-document.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ArticleStore } from '../ports/articles.ts';
import type { Help } from '../ports/help.ts';

export type HelpParts = {
  store: ArticleStore;
  render: (article: ArticleToRender) => RenderedArticle;
  /** Lets others have the thread for a moment. */
  breathe: () => Promise<void>;
  clock: () => Instant;
  newId: (now: Instant) => Id;
};

const pageSize = 500;
const rendersKept = 300;
const longestPath = 500;

/**
 * Help articles of this process: an index for each language in memory, filled from the database and kept in step by the
 * numbered changes; articles rendered when somebody reads them, and kept for a while. `filled` resolves when all is in.
 */
export function serveHelp(parts: HelpParts): Help & { filled: Promise<void>; look: () => Promise<void> } {
  const { store } = parts;
  const indexes = new Map(languages.map((language) => [language, createSearchIndex(language)]));
  const paths = new Map<string, Set<Language>>();
  const includes = new Map<string, string>();
  const pages = new Map<string, NonNullable<Awaited<ReturnType<Help['article']>>>>();
  let head = 0;

  const indexOf = (language: Language) => {
    const index = indexes.get(language);
    if (index === undefined) throw new Error(`No index of ${language}`);
    return index;
  };
  const take = (text: ArticleText): void => {
    indexOf(text.language).put({
      path: text.path,
      edition: text.editionId || text.readsAs || null,
      title: text.title,
      otherTitle: text.otherTitle,
      sections: text.sections,
    });
    const spoken = paths.get(text.path) ?? new Set<Language>();
    paths.set(text.path, spoken.add(text.language));
  };
  const readFragments = async () => {
    for (const one of await store.fragments()) includes.set(`${one.language}/${one.path}`, one.markdown);
  };

  const fill = async () => {
    head = await store.head();
    await readFragments();
    let last: ArticleText | null = null;
    for (;;) {
      const texts: ArticleText[] = await store.texts(last, pageSize);
      for (const [at, text] of texts.entries()) {
        take(text);
        if (at % 20 === 19) await parts.breathe();
      }
      // Texts of one article lie together; the last page may begin with what was there already: putting twice is the same.
      last = texts.at(-1) ?? null;
      if (texts.length < pageSize) break;
    }
    for (const index of indexes.values()) {
      index.settle();
      await parts.breathe();
    }
  };
  const filled = fill();

  let looking: Promise<void> | null = null;
  const look = (): Promise<void> => {
    looking ??= filled
      .then(async () => {
        const changes = await store.changesAfter(head, 1000);
        for (const change of changes) {
          indexOf(change.language).remove(change.path);
          paths.get(change.path)?.delete(change.language);
          for (const { texts } of await store.at(change.path, change.language)) for (const text of texts) take(text);
          head = change.n;
        }
        if (changes.length === 0) return;
        await readFragments();
        // A page links to what the set holds: any change may be one of its links.
        pages.clear();
      })
      .finally(() => {
        looking = null;
      });
    return looking;
  };

  return {
    filled,
    look,
    async search(query, { language, edition, limit }) {
      return indexOf(language).search(query, { limit, edition }).map(viewHit);
    },
    async suggest(typed, { language, edition, limit }) {
      return indexOf(language)
        .suggest(typed, { limit, edition })
        .map(({ path, title }) => ({ path, title: title.text, excerpt: '' }));
    },
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
          link: (target) => addressOf(target),
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

  function addressOf(target: Extract<ArticleLink, { kind: 'article' | 'site' }>): string | null {
    const path = target.kind === 'article' ? target.path : null;
    return path !== null && paths.has(path) ? `/help/${path.split('/').map(encodeURIComponent).join('/')}` : null;
  }
}

const viewHit = ({ path, title, excerpt }: SearchHit) => ({ path, title: title.text, excerpt: excerpt.text });
