import { isHeading, leadSlot, slugSlot, titleSlot } from './document-store.ts';
import { type Norms, normsOf } from './norms.ts';
import { countOf, slotOf } from './postings.ts';
import type { SearchWeights } from './search-weights.ts';
import { documentAt, type RankedStore, type Sums } from './sums.ts';

/**
 * A term of the question: how much it weighs, in how many articles it stands, and where. An article that lacks an
 * `identifier` or a `translation` answers the question no less; a translation in a title is as good as the word itself.
 */
export type QueryTerm = {
  weight: number;
  found: number;
  postings: Uint32Array;
  kind: 'asked' | 'translation' | 'identifier';
  /** The number of the question's word that it is or stands for, from 1; 0 for an identifier. */
  word: number;
  /** For a translation, the word it stands for, and how surely (0 to 1). */
  means: { asked: QueryTerm; sureness: number } | null;
};

/**
 * A question: its terms, each word before its translations; the hashes of its words that follow each other; how many
 * words of it tell something; whether it is asked in English among articles of another language.
 */
export type RankedQuery = { terms: QueryTerm[]; neighbours: number[]; words: number; isForeign: boolean };

/** What a term of the question is worth: more, the fewer articles hold it. */
export const worthOfTerm = ({ liveCount }: RankedStore, { weight, found }: QueryTerm): number =>
  weight * rarity(Math.min(found, liveCount), liveCount);

/** Adds what one term is worth in every article and section; what only long or foreign questions need, only for them. */
export function addTerm(
  store: RankedStore,
  sums: Sums,
  term: QueryTerm,
  { isLong, isForeign }: { isLong: boolean; isForeign: boolean },
  weights: SearchWeights,
): void {
  const { slots, documents } = store;
  const { postings, kind } = term;
  const norms = normsOf(store, weights);
  const mayBeGone = store.liveCount < documents.length;
  const worth = worthOfTerm(store, term);
  const worthInName = isForeign ? worthOfName(store, term, weights) : 0;
  const worthInSection = isLong && kind !== 'identifier' ? worth : 0;
  for (let at = 0; at < postings.length; ) {
    const number = slots.document[slotOf(postings[at] ?? 0)] ?? 0;
    const firstSlot = norms.firstSlot[number] as number;
    const end = norms.firstSlot[number + 1] as number;
    if (mayBeGone && documentAt(store, number).isGone) {
      while (at < postings.length && slotOf(postings[at] ?? 0) < end) at++;
      continue;
    }
    let title = 0;
    let slug = 0;
    let heading = 0;
    let isInLead = false;
    let body = 0;
    let headingHere = 0;
    let headingSlot = -1;
    for (; at < postings.length; at++) {
      const posting = postings[at] ?? 0;
      const slot = slotOf(posting);
      if (slot >= end) break;
      const place = slot - firstSlot;
      if (place === titleSlot) title = countOf(posting);
      else if (place === slugSlot) slug = 1;
      else if (isHeading(place)) {
        headingSlot = slot;
        headingHere = countOf(posting);
        heading += headingHere;
        if (kind !== 'identifier') sums.heading[slot] = (sums.heading[slot] ?? 0) + worth;
        if (worthInSection > 0) sums.inSection[slot] = (sums.inSection[slot] ?? 0) + worthInSection;
        addSection(norms, sums, slot, weights.sectionHeading * headingHere, 0, worth);
      } else {
        const count = countOf(posting);
        const before = headingSlot === slot - 1 ? weights.sectionHeading * headingHere : 0;
        body += count;
        if (place === leadSlot) isInLead = true;
        if (worthInSection > 0 && before === 0)
          sums.inSection[slot - 1] = (sums.inSection[slot - 1] ?? 0) + worthInSection;
        addSection(norms, sums, slot - 1, count + before, before, worth);
      }
    }
    let frequency = weights.slug * slug;
    if (title > 0) frequency += (weights.title * title) / (norms.title[number] as number);
    if (heading > 0) frequency += (weights.heading * heading) / (norms.heading[number] as number);
    if (body > 0) frequency += (weights.body * body) / (norms.body[number] as number);
    if (sums.score[number] === 0) sums.documents.push(number);
    sums.score[number] = (sums.score[number] ?? 0) + worth * saturate(frequency, 1, weights.saturation);
    if (kind === 'identifier') continue;
    sums.covered[number] = (sums.covered[number] ?? 0) + worth;
    const inTitle = kind === 'translation' ? worth * weights.translationInTitle : worth;
    if (title > 0) sums.title[number] = (sums.title[number] ?? 0) + inTitle;
    if (isInLead) sums.lead[number] = (sums.lead[number] ?? 0) + worth;
    if (slug > 0) sums.slug[number] = (sums.slug[number] ?? 0) + worth;
    if (worthInName > 0 && title + slug > 0 && sums.lastNamed[number] !== term.word) {
      sums.lastNamed[number] = term.word;
      sums.named[number] = (sums.named[number] ?? 0) + worthInName;
    }
  }
}

/** What a word is worth where it stands in a title or slug, or where its translation does. */
const worthOfName = (store: RankedStore, term: QueryTerm, { namedSureness }: SearchWeights): number =>
  term.means === null
    ? worthOfTerm(store, term)
    : worthOfTerm(store, term.means.asked) * Math.min(1, term.means.sureness * namedSureness);

/** Counts a term in a section; `before` of its frequency was counted already, with the heading. */
function addSection(
  { section, weights: { sectionSaturation } }: Norms,
  sums: Sums,
  slot: number,
  frequency: number,
  before: number,
  worth: number,
): void {
  const norm = section[slot] as number;
  const already = before === 0 ? 0 : saturate(before, norm, sectionSaturation);
  sums.section[slot] = (sums.section[slot] ?? 0) + worth * (saturate(frequency, norm, sectionSaturation) - already);
}

export function addNeighbours(
  { documents, neighbours, liveCount }: RankedStore,
  sums: Sums,
  hash: number,
  weights: SearchWeights,
): void {
  const holders = neighbours.find(hash).filter((number) => documents[number]?.isGone === false);
  const worth = weights.neighbours * rarity(holders.length, liveCount);
  for (const number of holders) if (sums.score[number]! > 0) sums.score[number]! += worth;
}

/** How rare a term is: `found` of `all` articles hold it. */
export const rarity = (found: number, all: number): number => Math.log(1 + (all - found + 0.5) / (found + 0.5));

const saturate = (frequency: number, norm: number, k: number) => (frequency * (1 + k)) / (frequency + k * norm);
