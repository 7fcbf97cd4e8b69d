import type { Language } from '../language/language.ts';
import type { StoredDocument } from './document-store.ts';
import { type AskedWords, excerptOf, marksIn } from './mark-text.ts';
import { readQuery } from './query-terms.ts';
import { rankDocuments } from './rank-documents.ts';
import type { SearchDocument, SearchHit, SearchOptions, Suggestion } from './search-document.ts';
import { addDocument, createStore, dropDocument, settle } from './search-store.ts';
import { type SearchWeights, searchWeights } from './search-weights.ts';
import { createTitleIndex } from './title-index.ts';

export type SearchIndex = {
  /** Takes in an article, in place of what was known of the same path and edition. */
  put(document: SearchDocument): void;
  /** Forgets an article, in all editions. */
  remove(path: string): void;
  /** The articles that answer a question, best first. */
  search(query: string, options: SearchOptions): SearchHit[];
  /** The titles that begin like what is being typed, or nearly so, best first. */
  suggest(query: string, options: SearchOptions): Suggestion[];
  /** How many articles are known. */
  size(): number;
  /** Packs what was put since the last time; happens by itself, and is worth calling after many were put. */
  settle(): void;
};

const mostAddedPostings = 3_000_000;

/** An index of the articles of one language, in memory. Holds no clock and does no input or output. */
export function createSearchIndex(language: Language, weights: SearchWeights = searchWeights): SearchIndex {
  const store = createStore();
  const titles = createTitleIndex(language);
  const numbers = new Map<string, Map<string, number>>();

  const documentAt = (number: number) => (store.documents[number] as StoredDocument).document;

  function settleNow(): void {
    const renumbered = settle(store);
    for (const editions of numbers.values()) {
      for (const [edition, number] of editions) editions.set(edition, renumbered[number] ?? -1);
    }
  }

  return {
    put(document) {
      const edition = document.edition ?? '';
      const editions = numbers.get(document.path) ?? new Map<string, number>();
      numbers.set(document.path, editions);
      dropDocument(store, editions.get(edition) ?? -1);
      editions.set(edition, addDocument(store, document, language));
      titles.put(document);
      if (store.postings.added() > mostAddedPostings) settleNow();
    },
    remove(path) {
      for (const number of numbers.get(path)?.values() ?? []) dropDocument(store, number);
      numbers.delete(path);
      titles.remove(path);
    },
    search(query, { limit, edition }) {
      if (isWorthSettling(store.unsettled, store.documents.length)) settleNow();
      const { asked, ...question } = readQuery(query, language, store.postings, store.pairs, weights);
      const isTheirs = ({ document }: StoredDocument) =>
        edition === null || document.edition === null || document.edition === edition;
      // Who reads no edition gets each article once, though it may be known in several.
      const ranked = rankDocuments(store, question, weights, isTheirs, edition === null ? limit * 3 : limit);
      const hits = ranked.map(({ document, score, section }) => ({ found: documentAt(document), score, section }));
      const once = hits
        .filter(({ found }, at) => hits.findIndex((other) => other.found.path === found.path) === at)
        .slice(0, limit);
      return once.map(({ found, score, section }) => hitOf(found, score, section, asked));
    },
    suggest: titles.suggest,
    size: () => store.liveCount,
    settle: settleNow,
  };
}

/** A small set is packed anew whenever it changed; a large one when a twentieth of it did. */
const isWorthSettling = (unsettled: number, documents: number) =>
  unsettled > 0 && (documents < 500 || unsettled > documents / 20);

function hitOf(document: SearchDocument, score: number, number: number, asked: AskedWords): SearchHit {
  const section = document.sections[number] ?? document.sections.find(({ text }) => text !== '');
  return {
    path: document.path,
    title: { text: document.title, marks: marksIn(document.title, asked) },
    score,
    section:
      number < 0 || section === undefined || section.heading === ''
        ? null
        : { id: section.id, heading: section.heading },
    excerpt: excerptOf(section?.text ?? '', asked),
  };
}
