import type { DocumentFacts } from './search-document.ts';

/** One article in the index. Its slots follow each other: title, slug, then heading and body of each section. */
export type StoredDocument = {
  path: string;
  edition: string | null;
  facts: DocumentFacts;
  isGone: boolean;
  firstSlot: number;
  slotCount: number;
  /** The number of the title's text; those of the other slots follow. */
  firstText: number;
  titleLength: number;
  headingLength: number;
  bodyLength: number;
};

export const titleSlot = 0;
export const slugSlot = 1;
export const firstSectionSlot = 2;
/** The words of the first section. */
export const leadSlot = 3;
/** Whether a slot, counted within its article, is a section's heading; the body follows it. */
export const isHeading = (slotInDocument: number) => slotInDocument >= firstSectionSlot && (slotInDocument & 1) === 0;

/** The numbers kept per slot: whose it is, how many words it has, how much its words weigh together. */
export type Slots = {
  document: Uint32Array<ArrayBuffer>;
  length: Uint16Array<ArrayBuffer>;
  mass: Float32Array<ArrayBuffer>;
  count: number;
};

export const createSlots = (size = 1024): Slots => ({
  document: new Uint32Array(size),
  length: new Uint16Array(size),
  mass: new Float32Array(size),
  count: 0,
});

export function addSlot(slots: Slots, document: number, length: number): number {
  if (slots.count === slots.document.length) grow(slots);
  slots.document[slots.count] = document;
  slots.length[slots.count] = Math.min(length, 65_535);
  slots.mass[slots.count] = 0;
  return slots.count++;
}

function grow(slots: Slots): void {
  const size = Math.max(1024, slots.document.length * 2);
  const { document, length, mass } = slots;
  slots.document = new Uint32Array(size);
  slots.document.set(document);
  slots.length = new Uint16Array(size);
  slots.length.set(length);
  slots.mass = new Float32Array(size);
  slots.mass.set(mass);
}
