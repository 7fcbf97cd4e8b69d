import type { Language } from '../language/language.ts';
import { choicesAmong } from './choices.ts';
import { firstSectionSlot, type StoredDocument, titleSlot } from './document-store.ts';
import { type AskedWords, excerptOf, marksIn } from './mark-text.ts';
import { rarity } from './query-sums.ts';
import { readQuery } from './query-terms.ts';
import { type Ranked, rankDocuments } from './rank-documents.ts';
import { openSaved, type SavedIndex, saveStore } from './saved-index.ts';
import {
  type DocumentFacts,
  ordinaryKind,
  type SearchAnswer,
  type SearchDocument,
  type SearchHit,
  type SearchOptions,
  type Suggestion,
} from './search-document.ts';
import { addDocument, createStore, dropDocument, packStore, type SearchStore } from './search-store.ts';
import { type SearchWeights, weightsFor } from './search-weights.ts';
import { textOf } from './stored-texts.ts';
import { createTitleIndex } from './title-index.ts';

export type SearchIndex = {
  /** Takes in an article, in place of what was known of the same path and edition. */
  put(document: SearchDocument): void;
  /** Forgets an article, in all editions. */
  remove(path: string): void;
  /** The articles that answer a question, best first. */
  search(query: string, options: SearchOptions): SearchHit[];
  /** The same, with what a vague question can be narrowed by. */
  answer(query: string, options: SearchOptions): SearchAnswer;
  /** The titles that begin like what is being typed, or nearly so, best first. */
  suggest(query: string, options: SearchOptions): Suggestion[];
  /** How often articles were opened, by path: it tells titles apart that fit equally. */
  favour(opened: ReadonlyMap<string, number>): void;
  /** How many articles are known. */
  size(): number;
  /** Whether so much was put since the last packing that answers would become slower or worse. */
  isWorthSettling(): boolean;
  /** Whether so much was put that what lies unpacked weighs more than it should. */
  isCrowded(): boolean;
  /**
   * Packs what was put since the last time, in steps of a few milliseconds: questions may be asked between two steps,
   * nothing may be put or removed before the last.
   */
  settling(): Generator<void, void>;
  /** The same at once. */
  settle(): void;
  /** All of it as numbers and one text, for keeping; only what is packed is in it. */
  save(): SavedIndex;
};

const mostAddedPostings = 3_000_000;
/** A question of a word or two that so many articles hold wholly, and none has for its title, is vague. */
const manyAnswers = 20;
const sureTitle = 0.9;
/** So many answers of a vague question are looked at for what tells them apart. */
const looked = 60;
const lookedSigns = 1_500;
/** An excerpt begins in the first 4,000 signs of a section. */
const excerptedSigns = 4_400;
const headingSlotOf = (section: number) => firstSectionSlot + section * 2;

/**
 * An index of the articles of one language, in memory; `saved` is one that was kept. Unless somebody else sees to it
 * (`packsItself` false) a question first packs what was put. Holds no clock and does no input or output.
 */
export function createSearchIndex(
  language: Language,
  {
    weights = weightsFor(language),
    saved = null,
    packsItself = true,
  }: { weights?: SearchWeights; saved?: SavedIndex | null; packsItself?: boolean } = {},
): SearchIndex {
  let store = saved === null ? createStore() : openSaved(saved);
  const titles = createTitleIndex(language);
  /** The articles of a path, one for each edition that reads its own. */
  const numbers = new Map<string, number[]>();
  /** The paths that an edition has an article of its own at: it stands before the one for all. */
  const own = new Map<string, Set<string>>();
  let isPacking = false;

  const know = (path: string, edition: string | null, number: number) => {
    const others = numbers.get(path)?.filter((other) => store.documents[other]?.edition !== edition) ?? [];
    numbers.set(path, [...others, number]);
    if (edition !== null) own.set(edition, (own.get(edition) ?? new Set<string>()).add(path));
  };
  for (const [number, stored] of store.documents.entries()) {
    const { path, edition } = stored;
    know(path, edition, number);
    titles.put({ path, edition, title: textOf(store.texts, stored, titleSlot) });
  }
  finish(titles.sorting());

  function* settling(): Generator<void, void> {
    isPacking = true;
    try {
      const packed = yield* packStore(store);
      yield* titles.sorting();
      store = packed.store;
      for (const [path, old] of numbers)
        numbers.set(
          path,
          old.map((number) => packed.numbers[number] ?? -1),
        );
    } finally {
      isPacking = false;
    }
  }
  const settle = () => finish(settling());
  // A small set is packed anew whenever it changed; a large one when a tenth of it did.
  const isWorthSettling = () =>
    store.unsettled > 0 && (store.documents.length < 500 || store.unsettled > store.documents.length / 10);

  function answer(query: string, options: SearchOptions): SearchAnswer {
    const { limit, edition } = options;
    if (packsItself && !isPacking && isWorthSettling()) settle();
    const { asked, ...question } = readQuery(query, language, store.postings, store.pairs, weights);
    const theirs = edition === null ? undefined : own.get(edition);
    const isNarrowed = options.product !== undefined || options.kind !== undefined || options.plans != null;
    const isTheirs = (document: StoredDocument) =>
      (edition === null ||
        document.edition === edition ||
        (document.edition === null && theirs?.has(document.path) !== true)) &&
      (!isNarrowed || isWanted(document.facts, options));
    const rank = (most: number) => {
      const { best, complete } = rankDocuments(store, question, weights, isTheirs, edition === null ? most * 3 : most);
      // Who reads no edition gets each article once, though it may be known in several.
      const found = best.map((each) => ({ ...each, stored: store.documents[each.document] as StoredDocument }));
      return {
        found: found
          .filter(({ stored }, at) => found.findIndex((other) => other.stored.path === stored.path) === at)
          .slice(0, most),
        complete,
      };
    };
    const { found, complete } = rank(limit);
    const isVague = question.words <= 2 && complete >= manyAnswers && (found[0]?.titleMatch ?? 0) < sureTitle;
    return {
      hits: found.map((hit) => hitOf(store, titles.titleOf(hit.stored), hit, hit.stored, asked)),
      choices: isVague ? choicesAmong(rank(looked).found.map(textsOf), asked, language, rarityOf) : [],
    };
  }
  const rarityOf = (term: string) => rarity(Math.min(store.postings.found(term), store.liveCount), store.liveCount);
  const textsOf = ({ stored, section }: { stored: StoredDocument; section: number }) => ({
    title: titles.titleOf(stored),
    facts: stored.facts,
    text: section < 0 ? '' : textOf(store.texts, stored, headingSlotOf(section) + 1, lookedSigns),
  });

  return {
    put(document) {
      const { path, edition } = document;
      for (const number of numbers.get(path) ?? [])
        if (store.documents[number]?.edition === edition) dropDocument(store, number);
      know(path, edition, addDocument(store, document, language));
      titles.put(document);
    },
    remove(path) {
      for (const number of numbers.get(path) ?? []) dropDocument(store, number);
      numbers.delete(path);
      for (const paths of own.values()) paths.delete(path);
      titles.remove(path);
    },
    search: (query, options) => answer(query, options).hits,
    answer,
    suggest: titles.suggest,
    favour: titles.favour,
    size: () => store.liveCount,
    isCrowded: () => store.postings.added() > mostAddedPostings,
    isWorthSettling,
    settling,
    settle,
    save: () => saveStore(store),
  };
}

function finish(steps: Generator<void, void>): void {
  while (steps.next().done !== true) continue;
}

function isWanted({ product, kind, plans }: DocumentFacts, wanted: SearchOptions): boolean {
  if (wanted.product !== undefined && product !== wanted.product) return false;
  if (wanted.kind !== undefined && (kind ?? ordinaryKind) !== wanted.kind) return false;
  return plans === null || wanted.plans == null || plans.some((plan) => wanted.plans?.includes(plan));
}

function hitOf(
  store: SearchStore,
  title: string,
  { score, section, coverage }: Ranked,
  stored: StoredDocument,
  asked: AskedWords,
): SearchHit {
  const { path, edition, slotCount, facts } = stored;
  const read = (slot: number, most?: number) => textOf(store.texts, stored, slot, most);
  const sections = (slotCount - firstSectionSlot) / 2;
  let shown = section;
  for (let number = 0; shown < 0 && number < sections; number++)
    if (read(headingSlotOf(number) + 1, 1) !== '') shown = number;
  const [id = '', heading = ''] = shown < 0 ? [] : read(headingSlotOf(shown)).split('\n', 2);
  const text = shown < 0 ? '' : read(headingSlotOf(shown) + 1, excerptedSigns);
  return {
    path,
    title: { text: title, marks: marksIn(title, asked) },
    score,
    coverage,
    edition,
    section: section < 0 || heading === '' ? null : { id, heading },
    excerpt: excerptOf(text, asked),
    facts,
  };
}
