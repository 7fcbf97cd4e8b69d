import type { Language } from '../language/language.ts';
import {
  addSlot,
  createSlots,
  firstSectionSlot,
  isHeading,
  type Slots,
  type StoredDocument,
  slugSlot,
  titleSlot,
} from './document-store.ts';
import { type EnglishPairs, learnEnglishPairs } from './english-pairs.ts';
import { identifiersIn, isIdentifier } from './identifiers.ts';
import { createNeighbours, packNeighbours } from './neighbours.ts';
import { createPostings, type Postings, packPostings, slotOf } from './postings.ts';
import { rarity } from './query-sums.ts';
import { noFacts, type SearchDocument } from './search-document.ts';
import { searchWeights, weightOfKind } from './search-weights.ts';
import { createStoredTexts, emptied, keepTexts, nextText, putText, type StoredTexts } from './stored-texts.ts';
import type { RankedStore } from './sums.ts';
import { type TextTerms, termsOfText } from './terms-of-text.ts';

/**
 * The articles of one language, taken apart for ranking, and their words: one text for each slot. `unsettled` counts the
 * changes since all was packed.
 */
export type SearchStore = RankedStore & {
  texts: StoredTexts;
  postings: Postings;
  pairs: EnglishPairs;
  unsettled: number;
};

export const createStore = (): SearchStore => ({
  room: null,
  norms: null,
  documents: [],
  slots: createSlots(),
  texts: createStoredTexts(),
  neighbours: createNeighbours(),
  averages: { title: 1, heading: 1, body: 1, section: 1 },
  liveCount: 0,
  postings: createPostings(),
  pairs: new Map(),
  unsettled: 0,
});

/** Adds an article; answers with its number, by which it can be dropped. */
export function addDocument(store: SearchStore, document: SearchDocument, language: Language): number {
  const number = store.documents.length;
  const title = termsOfText(document.title, language);
  const slug = termsOfText(slugOf(document), language);
  const headings = document.sections.map(({ heading }) => termsOfText(heading, language));
  const bodies = document.sections.map(({ text }) => termsOfText(text, language));
  const firstSlot = addField(store, number, title, true);
  addIdentifiers(store, firstSlot, document.title);
  addField(store, number, slug, true);
  for (const [at, heading] of headings.entries()) {
    const slot = addField(store, number, heading, true);
    addIdentifiers(store, slot, document.sections[at]?.heading ?? '');
    addField(store, number, bodies[at] as TextTerms, false);
    addIdentifiers(store, slot + 1, document.sections[at]?.text ?? '');
  }
  const firstText = nextText(store.texts);
  putText(store.texts, document.title);
  putText(store.texts, '');
  for (const { id, heading, text } of document.sections) {
    putText(store.texts, `${id}\n${heading}`);
    putText(store.texts, text);
  }
  store.documents.push({
    path: document.path,
    edition: document.edition,
    facts: document.facts ?? noFacts,
    isGone: false,
    firstSlot,
    slotCount: firstSectionSlot + headings.length * 2,
    firstText,
    titleLength: lengthOf(title),
    headingLength: sum(headings.map(lengthOf)),
    bodyLength: sum(bodies.map(lengthOf)),
  });
  store.neighbours.add(
    number,
    [title, slug, ...headings, ...bodies].map(({ row }) => row),
  );
  store.liveCount++;
  store.unsettled++;
  return number;
}

export function dropDocument(store: SearchStore, number: number): void {
  const stored = store.documents[number];
  if (stored === undefined || stored.isGone) return;
  stored.isGone = true;
  store.liveCount--;
  store.unsettled++;
}

/**
 * Packs what was added and forgets what was dropped, weighs titles, slugs and headings anew and learns the English
 * pairs; in steps of a few milliseconds, so that the old store answers in between: nothing may be put meanwhile. Answers
 * with the new store, and the new number of each article by its old one, -1 for those that are gone.
 */
export function* packStore(old: SearchStore): Generator<void, { store: SearchStore; numbers: Int32Array }> {
  const numbers = new Int32Array(old.documents.length).fill(-1);
  const slotNumbers = new Int32Array(old.slots.count).fill(-1);
  const slots = createSlots(Math.max(1, old.slots.count));
  const texts = emptied(old.texts);
  const documents: StoredDocument[] = [];
  for (const [number, stored] of old.documents.entries()) {
    if (number % 500 === 499) yield;
    if (stored.isGone) continue;
    numbers[number] = documents.length;
    const firstSlot = slots.count;
    for (let at = stored.firstSlot; at < stored.firstSlot + stored.slotCount; at++)
      slotNumbers[at] = addSlot(slots, documents.length, old.slots.length[at] ?? 0);
    documents.push({ ...stored, firstSlot, firstText: keepTexts(old.texts, stored, texts) });
  }
  yield;
  const postings = createPostings(yield* packPostings(old.postings, slotNumbers, slots.document));
  yield;
  const neighbours = createNeighbours(yield* packNeighbours(old.neighbours, numbers));
  const averages = averagesOf(documents);
  const words = yield* weighFields(documents, slots, postings);
  const pairs = yield* learnEnglishPairs(words);
  return {
    store: {
      room: null,
      norms: null,
      documents,
      slots,
      texts,
      postings,
      neighbours,
      averages,
      pairs,
      liveCount: documents.length,
      unsettled: 0,
    },
    numbers,
  };
}

/** Sums, per title, slug and heading, how much its words weigh; answers with the words of titles and slugs. */
function* weighFields(
  documents: StoredDocument[],
  slots: Slots,
  postings: Postings,
): Generator<void, { path: string; slug: string[]; title: string[] }[]> {
  const articles = documents.map(({ path }) => ({ path, slug: [] as string[], title: [] as string[] }));
  let sinceStep = 0;
  for (const [term, places] of postings.each()) {
    if (isIdentifier(term)) continue;
    const worth = worthOf(term, postings.found(term), documents.length);
    for (const posting of places) {
      const slot = slotOf(posting);
      const document = slots.document[slot] ?? 0;
      const place = slot - (documents[document]?.firstSlot ?? 0);
      if (place > slugSlot && !isHeading(place)) continue;
      slots.mass[slot] = (slots.mass[slot] ?? 0) + worth;
      if (place === titleSlot) articles[document]?.title.push(term);
      if (place === slugSlot) articles[document]?.slug.push(term);
    }
    sinceStep += places.length + 10;
    if (sinceStep > 50_000) {
      sinceStep = 0;
      yield;
    }
  }
  return articles;
}

/** Adds a field's terms to its own slot. Until all is packed its weight is estimated from what is known now. */
function addField(store: SearchStore, document: number, field: TextTerms, isWeighed: boolean): number {
  const { terms } = field;
  const slot = addSlot(store.slots, document, lengthOf(field));
  for (const term of terms) store.postings.add(term, slot);
  if (isWeighed && store.documents.length > 0) {
    const known = store.documents.length;
    for (const term of new Set(terms))
      store.slots.mass[slot]! += worthOf(term, Math.min(store.postings.found(term), known), known);
  }
  return slot;
}

function addIdentifiers({ postings }: SearchStore, slot: number, text: string): void {
  for (const identifier of identifiersIn(text)) postings.add(identifier, slot);
}

const worthOf = (term: string, found: number, all: number) => rarity(found, all) * weightOfKind(term, searchWeights);

/** The words of the file's name, in nearly all sets English, and of the other title. */
const slugOf = ({ path, otherTitle }: SearchDocument) =>
  `${path.replace(/^.*\//, '').replace(/\.md$/i, '')} ${otherTitle ?? ''}`.replace(/[-_]+/g, ' ');

const lengthOf = ({ terms, pairs }: TextTerms) => terms.length - pairs;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function averagesOf(documents: StoredDocument[]): RankedStore['averages'] {
  const all = documents.length || 1;
  const sections = sum(documents.map(({ slotCount }) => (slotCount - firstSectionSlot) / 2)) || 1;
  const heading = sum(documents.map(({ headingLength }) => headingLength));
  const body = sum(documents.map(({ bodyLength }) => bodyLength));
  return {
    title: sum(documents.map(({ titleLength }) => titleLength)) / all || 1,
    heading: heading / all || 1,
    body: body / all || 1,
    section: (heading + body) / sections || 1,
  };
}
