import { type StoredDocument } from './document-store.ts';
import type { EnglishPairs } from './english-pairs.ts';
import { createNeighbours } from './neighbours.ts';
import { createTexts } from './packed-texts.ts';
import { createPostings } from './postings.ts';
import type { DocumentFacts } from './search-document.ts';
import type { SearchStore } from './search-store.ts';
import { saveTexts } from './stored-texts.ts';
import type { RankedStore } from './sums.ts';
import type { TextShelf } from './text-shelf.ts';

/** An index as it can be kept: rows of numbers, the texts that may stay where they are kept, and one text of the rest. */
export type SavedIndex = {
  facts: string;
  texts: TextShelf;
  bytes: Record<'textForms' | 'terms' | 'termForms' | 'neighbourEntries', Uint8Array<ArrayBuffer>>;
  halves: Record<'slotLengths' | 'termPlaces', Uint16Array<ArrayBuffer>>;
  words: Record<
    'textStarts' | 'slotDocuments' | 'termTextStarts' | 'termTable' | 'termStarts' | 'termFounds' | 'neighbourStarts',
    Uint32Array<ArrayBuffer>
  >;
  masses: Float32Array<ArrayBuffer>;
};

type Facts = {
  documents: StoredDocument[];
  averages: RankedStore['averages'];
  pairs: [string, [string, number][]][];
};

/** Throws when something was put since the last packing: what is not packed would be lost. */
export function saveStore(store: SearchStore): SavedIndex {
  if (store.unsettled > 0)
    throw new Error(`Expected a packed index to save; ${store.unsettled} changes are not packed`);
  const { slots, documents } = store;
  const postings = store.postings.packed();
  const { terms } = postings;
  const neighbours = store.neighbours.packed();
  const texts = saveTexts(store.texts, documents);
  const facts: Facts = {
    documents: documents.map((stored) => ({ ...stored, firstText: stored.firstSlot })),
    averages: store.averages,
    pairs: [...store.pairs],
  };
  return {
    facts: JSON.stringify(facts),
    texts: texts.shelf,
    bytes: {
      textForms: texts.forms,
      terms: terms.texts.bytes,
      termForms: terms.texts.forms,
      neighbourEntries: neighbours.entries,
    },
    halves: { slotLengths: slots.length.subarray(0, slots.count), termPlaces: postings.places },
    words: {
      textStarts: texts.starts,
      slotDocuments: slots.document.subarray(0, slots.count),
      termTextStarts: terms.texts.starts,
      termTable: terms.table,
      termStarts: postings.starts,
      termFounds: postings.founds,
      neighbourStarts: neighbours.starts,
    },
    masses: slots.mass.subarray(0, slots.count),
  };
}

export function openSaved({ facts, texts, bytes, halves, words, masses }: SavedIndex): SearchStore {
  const { documents, averages, pairs } = JSON.parse(facts) as Facts;
  return {
    room: null,
    norms: null,
    documents: sharing(documents),
    slots: { document: words.slotDocuments, length: halves.slotLengths, mass: masses, count: masses.length },
    texts: {
      kept: { shelf: texts, starts: words.textStarts, forms: bytes.textForms, count: bytes.textForms.length },
      added: createTexts(),
    },
    postings: createPostings({
      terms: {
        texts: {
          bytes: bytes.terms,
          starts: words.termTextStarts,
          forms: bytes.termForms,
          count: bytes.termForms.length,
        },
        table: words.termTable,
      },
      starts: words.termStarts,
      places: halves.termPlaces,
      founds: words.termFounds,
    }),
    neighbours: createNeighbours({ starts: words.neighbourStarts, entries: bytes.neighbourEntries }),
    averages,
    pairs: new Map(pairs) as EnglishPairs,
    liveCount: documents.length,
    unsettled: 0,
  };
}

/** The same documents; those whose facts are the same hold one object of them. */
function sharing(documents: StoredDocument[]): StoredDocument[] {
  const known = new Map<string, DocumentFacts>();
  for (const document of documents) {
    const key = JSON.stringify(document.facts);
    const facts = known.get(key) ?? document.facts;
    known.set(key, facts);
    document.facts = facts;
  }
  return documents;
}
