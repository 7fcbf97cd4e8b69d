import { firstSectionSlot, type Slots, type StoredDocument } from './document-store.ts';
import type { SearchWeights } from './search-weights.ts';

/** Mean lengths over all articles, in words. */
export type Averages = { title: number; heading: number; body: number; section: number };

/**
 * By how much longer fields count less: numbers that every question needs of every article it meets, worked out once and
 * side by side. `firstSlot`: where each article's slots begin, with the end after the last.
 */
export type Norms = {
  count: number;
  averages: Averages;
  weights: SearchWeights;
  firstSlot: Uint32Array;
  title: Float64Array;
  heading: Float64Array;
  body: Float64Array;
  /** By the slot of the section's heading. */
  section: Float64Array;
};

type Measured = { documents: StoredDocument[]; slots: Slots; averages: Averages; norms: Norms | null };

/** The norms of all articles; what was put since the last time is added. */
export function normsOf(store: Measured, weights: SearchWeights): Norms {
  const { documents, slots, averages } = store;
  const isStill = store.norms?.averages === averages && store.norms.weights === weights;
  let norms = isStill ? store.norms : null;
  if (norms !== null && norms.count === documents.length) return norms;
  if (norms === null || norms.title.length < documents.length || norms.section.length < slots.count)
    norms = grown(norms, documents.length, slots.count, averages, weights);
  for (const document of documents.slice(norms.count)) addNorms(norms, document, slots);
  store.norms = norms;
  return norms;
}

function addNorms(norms: Norms, document: StoredDocument, slots: Slots): void {
  const { averages, weights } = norms;
  const { firstSlot, slotCount, titleLength, headingLength, bodyLength } = document;
  const number = norms.count++;
  norms.firstSlot[number + 1] = firstSlot + slotCount;
  norms.title[number] = lengthNorm(titleLength, averages.title, weights.titleLength);
  norms.heading[number] = lengthNorm(headingLength, averages.heading, weights.headingLength);
  norms.body[number] = lengthNorm(bodyLength, averages.body, weights.bodyLength);
  for (let slot = firstSlot + firstSectionSlot; slot < firstSlot + slotCount; slot += 2) {
    const length = (slots.length[slot] ?? 0) + (slots.length[slot + 1] ?? 0);
    norms.section[slot] = lengthNorm(length, averages.section, weights.sectionLength);
  }
}

function grown(
  before: Norms | null,
  documents: number,
  slots: number,
  averages: Averages,
  weights: SearchWeights,
): Norms {
  const room = before === null ? 0 : Math.ceil(documents / 10);
  const doubles = (size: number, from: Float64Array | undefined) => {
    const to = new Float64Array(size);
    if (from !== undefined) to.set(from);
    return to;
  };
  const firstSlot = new Uint32Array(documents + room + 1);
  if (before !== null) firstSlot.set(before.firstSlot);
  return {
    count: before?.count ?? 0,
    averages,
    weights,
    firstSlot,
    title: doubles(documents + room, before?.title),
    heading: doubles(documents + room, before?.heading),
    body: doubles(documents + room, before?.body),
    section: doubles(slots + room * 20, before?.section),
  };
}

const lengthNorm = (length: number, average: number, share: number) => 1 - share + (share * length) / average;
