import type { Slots, StoredDocument } from './document-store.ts';
import type { Neighbours } from './neighbours.ts';
import type { Averages, Norms } from './norms.ts';

/** What ranking reads of an index. */
export type RankedStore = {
  /** Room for the sums of one question, all zero; null while it is in use. */
  room: Sums | null;
  documents: StoredDocument[];
  slots: Slots;
  neighbours: Neighbours;
  averages: Averages;
  liveCount: number;
  /** Null until the first question. */
  norms: Norms | null;
};

/** What the terms add up to: per article, and per section under the slot of its heading. */
export type Sums = {
  documents: number[];
  score: Float64Array;
  /** How much of the question is anywhere in the article. */
  covered: Float64Array;
  title: Float64Array;
  slug: Float64Array;
  /** How much of the question is in the article's first section, before any heading. */
  lead: Float64Array;
  /** How much of a question in English the title and the slug name together, each word once, also by its translation. */
  named: Float64Array;
  /** The word that was counted there last. */
  lastNamed: Uint16Array;
  section: Float32Array;
  /** How much of the question is in a section, heading included. */
  inSection: Float32Array;
  heading: Float32Array;
};

/** Room for a question: that of the one before, when it is large enough. To be given back by `giveBackSums`. */
export function takeSums(store: RankedStore): Sums {
  const { room, documents, slots } = store;
  store.room = null;
  if (room !== null && room.score.length >= documents.length && room.section.length >= slots.count) return room;
  const articles = Math.ceil(documents.length * 1.1) + 10;
  const sections = Math.ceil(slots.count * 1.1) + 100;
  return {
    documents: [],
    score: new Float64Array(articles),
    covered: new Float64Array(articles),
    title: new Float64Array(articles),
    slug: new Float64Array(articles),
    lead: new Float64Array(articles),
    named: new Float64Array(articles),
    lastNamed: new Uint16Array(articles),
    section: new Float32Array(sections),
    inSection: new Float32Array(sections),
    heading: new Float32Array(sections),
  };
}

/** Sets to zero what the question touched; where that is much, all at once is quicker than one by one. */
export function giveBackSums(store: RankedStore, sums: Sums): void {
  const perArticle = [sums.score, sums.covered, sums.title, sums.slug, sums.lead, sums.named, sums.lastNamed];
  const perSection = [sums.section, sums.inSection, sums.heading];
  if (sums.documents.length > store.documents.length / 16) {
    for (const one of [...perArticle, ...perSection]) one.fill(0);
  } else {
    for (const number of sums.documents) {
      const { firstSlot, slotCount } = documentAt(store, number);
      for (const one of perArticle) one[number] = 0;
      for (const one of perSection) one.fill(0, firstSlot, firstSlot + slotCount);
    }
  }
  sums.documents = [];
  store.room = sums;
}

export const documentAt = ({ documents }: RankedStore, number: number) => documents[number] as StoredDocument;
