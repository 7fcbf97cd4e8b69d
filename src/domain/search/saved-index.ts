import { type StoredDocument } from './document-store.ts';
import type { EnglishPairs } from './english-pairs.ts';
import { createNeighbours } from './neighbours.ts';
import { createPostings } from './postings.ts';
import type { RankedStore } from './query-sums.ts';
import type { SearchStore } from './search-store.ts';

/** An index as it can be kept: rows of numbers, and one text that says the rest. */
export type SavedIndex = {
  facts: string;
  bytes: Record<'texts' | 'textForms', Uint8Array<ArrayBuffer>>;
  halves: Record<'slotLengths' | 'neighbourHashes', Uint16Array<ArrayBuffer>>;
  words: Record<
    | 'textStarts'
    | 'slotDocuments'
    | 'termStarts'
    | 'termPlaces'
    | 'termFounds'
    | 'neighbourStarts'
    | 'neighbourDocuments',
    Uint32Array<ArrayBuffer>
  >;
  masses: Float32Array<ArrayBuffer>;
};

type Facts = {
  documents: StoredDocument[];
  terms: string[];
  averages: RankedStore['averages'];
  pairs: [string, [string, number][]][];
};

/** Throws when something was put since the last packing: what is not packed would be lost. */
export function saveStore(store: SearchStore): SavedIndex {
  if (store.unsettled > 0)
    throw new Error(`Expected a packed index to save; ${store.unsettled} changes are not packed`);
  const { slots, texts } = store;
  const postings = store.postings.packed();
  const neighbours = store.neighbours.packed();
  const facts: Facts = {
    documents: store.documents,
    terms: postings.terms,
    averages: store.averages,
    pairs: [...store.pairs],
  };
  return {
    facts: JSON.stringify(facts),
    bytes: {
      texts: texts.bytes.subarray(0, texts.starts[texts.count]),
      textForms: texts.forms.subarray(0, texts.count),
    },
    halves: { slotLengths: slots.length.subarray(0, slots.count), neighbourHashes: neighbours.lowerHalves },
    words: {
      textStarts: texts.starts.subarray(0, texts.count + 1),
      slotDocuments: slots.document.subarray(0, slots.count),
      termStarts: postings.starts,
      termPlaces: postings.places,
      termFounds: postings.founds,
      neighbourStarts: neighbours.starts,
      neighbourDocuments: neighbours.documents,
    },
    masses: slots.mass.subarray(0, slots.count),
  };
}

export function openSaved({ facts, bytes, halves, words, masses }: SavedIndex): SearchStore {
  const { documents, terms, averages, pairs } = JSON.parse(facts) as Facts;
  return {
    room: null,
    documents,
    slots: { document: words.slotDocuments, length: halves.slotLengths, mass: masses, count: masses.length },
    texts: { bytes: bytes.texts, starts: words.textStarts, forms: bytes.textForms, count: bytes.textForms.length },
    postings: createPostings({
      terms,
      starts: words.termStarts,
      places: words.termPlaces,
      founds: words.termFounds,
    }),
    neighbours: createNeighbours({
      starts: words.neighbourStarts,
      lowerHalves: halves.neighbourHashes,
      documents: words.neighbourDocuments,
    }),
    averages,
    pairs: new Map(pairs) as EnglishPairs,
    liveCount: documents.length,
    unsettled: 0,
  };
}
