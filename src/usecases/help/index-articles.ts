import { type Language, languages } from '../../domain/language/language.ts';
import { documentOf } from '../../domain/search/document-of.ts';
import { createSearchIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import type { ArticleChange, ArticleStore, TextToIndex } from '../ports/articles.ts';
import type { HelpIndex, Snapshots, TakenIn } from '../ports/help-index.ts';

export type IndexingParts = {
  store: Pick<ArticleStore, 'head' | 'texts' | 'textsOf' | 'change' | 'changesAfter' | 'openings'>;
  snapshots: Snapshots;
  /** Lets questions in when it is time to; so the longest of them waits a few milliseconds. */
  breathe: () => Promise<void>;
  /** Hears of what was taken in after `filled`, before a question is answered by it. */
  onTakenIn: (articles: TakenIn[]) => void;
};

const pageSize = 100;
const changesAtOnce = 200;
const mostPut = 1_000;
/** What people opened lately says what they want; more of the past says little more, and reading it would grow. */
const searchesLookedAt = 20_000;

/**
 * The articles of every language in memory: opened as they were kept, else read from the database, and then kept in step
 * by the numbered changes. `filled` says how; questions asked before it find what is in already.
 */
export function indexArticles({ store, snapshots, breathe, onTakenIn }: IndexingParts): HelpIndex & {
  filled: Promise<'opened' | 'built'>;
  /** Keeps the indexes for the next start, unless they are kept as they are. */
  keep: () => Promise<void>;
  /** Reads anew what people open: suggestions that fit equally come in that order. */
  favour: () => Promise<void>;
  /**
   * Whether opening what is kept would free much: the texts of what was put since the start lie in memory, and those who
   * read many articles remember much besides.
   */
  isWorthReopening: () => boolean;
  /** Lets go of what is kept: nothing can be asked any longer. */
  close: () => Promise<void>;
} {
  const indexes = new Map<Language, SearchIndex>();
  const create = (language: Language) => createSearchIndex(language, { packsItself: false });
  for (const language of languages) indexes.set(language, create(language));
  let last: ArticleChange | null = null;
  let kept: number | null = null;
  let putCount = 0;
  let letGo = async () => {};

  const indexOf = (language: Language) => {
    const index = indexes.get(language);
    if (index === undefined) throw new Error(`No index of ${language}`);
    return index;
  };
  const put = ({ text, facts, original }: TextToIndex) => {
    indexOf(text.language).put(documentOf(text, facts, original));
    putCount++;
  };
  const pack = async (index: SearchIndex) => {
    for (const _ of index.settling()) await breathe();
  };

  async function open(): Promise<boolean> {
    const snapshot = await snapshots.read();
    if (snapshot === null) return false;
    const isOfThis = isSame(snapshot.after, await store.change(snapshot.after.n));
    if (!isOfThis || languages.some((language) => !snapshot.indexes.has(language))) {
      await snapshot.close();
      return false;
    }
    letGo = snapshot.close;
    for (const [language, saved] of snapshot.indexes) {
      indexes.set(language, createSearchIndex(language, { packsItself: false, saved }));
      await breathe();
    }
    last = snapshot.after;
    kept = last.n;
    return true;
  }

  async function build(): Promise<void> {
    // What changes while the texts are read is taken in again afterwards: putting twice is the same as once.
    last = await store.change(await store.head());
    for (const language of languages) indexes.set(language, create(language));
    // The database reads the next page while this one is put.
    for (let reading: Promise<TextToIndex[]> | null = store.texts(null, pageSize); reading !== null; ) {
      const texts: TextToIndex[] = await reading;
      const after = texts.at(-1);
      reading = after === undefined || texts.length < pageSize ? null : store.texts(after.text, pageSize);
      // Should putting fail, nobody waits for it any longer.
      reading?.catch(() => {});
      for (const text of texts) {
        put(text);
        await breathe();
      }
      for (const index of indexes.values()) if (index.isCrowded()) await pack(index);
    }
    for (const index of indexes.values()) await pack(index);
  }

  async function takeIn(changes: readonly ArticleChange[]): Promise<void> {
    // Whether a translation lags is a matter of its original too.
    const keys = changes.flatMap(({ path, language }) =>
      (language === original ? languages : [language]).map((one) => ({ path, language: one })),
    );
    const once = [...new Map(keys.map((key) => [`${key.language}/${key.path}`, key])).values()];
    const texts = await store.textsOf(once);
    for (const { path, language } of once) {
      indexOf(language).remove(path);
      for (const one of texts) if (one.text.path === path && one.text.language === language) put(one);
      await breathe();
    }
    const isThere = ({ path, language }: { path: string; language: Language }) =>
      texts.some(({ text }) => text.path === path && text.language === language);
    onTakenIn(changes.map(({ path, language }) => ({ path, language, isThere: isThere({ path, language }) })));
    for (const index of indexes.values()) if (index.isCrowded()) await pack(index);
    last = changes.at(-1) ?? last;
  }

  async function catchUp(): Promise<void> {
    for (;;) {
      const changes = await store.changesAfter(last?.n ?? 0, changesAtOnce);
      if (changes.length > 0) await takeIn(changes);
      if (changes.length < changesAtOnce) break;
    }
    for (const index of indexes.values()) if (index.isWorthSettling()) await pack(index);
  }

  async function favourNow(): Promise<void> {
    const openings = await store.openings(searchesLookedAt);
    for (const [language, index] of indexes) {
      const theirs = openings.filter((one) => one.language === language);
      index.favour(new Map(theirs.map(({ path, opened }) => [path, opened])));
    }
  }

  async function keepNow(): Promise<void> {
    if (last === null || last.n === kept) return;
    for (const index of indexes.values()) await pack(index);
    const saved = [];
    for (const [language, index] of indexes) {
      saved.push([language, index.save()] as const);
      await breathe();
    }
    await snapshots.write({ after: last, indexes: new Map(saved) });
    kept = last.n;
  }

  // One thing at a time: nothing is put while an index packs itself or is written.
  const filled = (async () => ((await open()) ? 'opened' : (await build(), 'built')))();
  let queue: Promise<unknown> = filled;
  const next = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  return {
    filled,
    answer: async (language, query, options) => indexOf(language).answer(query, options),
    suggest: async (language, typed, options) => indexOf(language).suggest(typed, options),
    look() {
      // Somebody who asks while it looks may know of a change that it has already passed.
      if (looking !== null) lookAgain = true;
      looking ??= next(async () => {
        do {
          lookAgain = false;
          await catchUp();
        } while (lookAgain);
      }).finally(() => {
        looking = null;
      });
      return looking;
    },
    keep: () => next(keepNow),
    favour: () => next(favourNow),
    close: () => letGo(),
    isWorthReopening: () => putCount > mostPut && kept === last?.n,
  };
}

const original: Language = 'en';

const isSame = (one: ArticleChange, other: ArticleChange | null) =>
  other !== null &&
  one.n === other.n &&
  one.path === other.path &&
  one.language === other.language &&
  one.at === other.at;
