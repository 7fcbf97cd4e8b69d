import type { StoredDocument } from './document-store.ts';
import { addText, copyTexts, createTexts, type PackedTexts, readText, type TextPlaces } from './packed-texts.ts';
import { joinShelves, shelfOf, type TextShelf } from './text-shelf.ts';

/**
 * The words of the articles, one text for each slot: those of a kept index on its shelf, where they stay, and those put
 * since in memory. The texts are numbered through, the shelf's first.
 */
export type StoredTexts = { kept: TextPlaces & { shelf: TextShelf }; added: PackedTexts };

export const createStoredTexts = (): StoredTexts => ({
  kept: { shelf: shelfOf(new Uint8Array(0)), starts: new Uint32Array(1), forms: new Uint8Array(0), count: 0 },
  added: createTexts(),
});

/** The number that the next text gets. */
export const nextText = ({ kept, added }: StoredTexts): number => kept.count + added.count;

export const putText = ({ added }: StoredTexts, text: string): void => addText(added, text);

/** A text of an article, or its first `most` signs; `slot` is counted within the article. */
export function textOf(
  { kept, added }: StoredTexts,
  { firstText }: StoredDocument,
  slot: number,
  most?: number,
): string {
  const number = firstText + slot;
  return number < kept.count ? readText(kept, number, most) : readText(added, number - kept.count, most);
}

/** Room for what stays of what was added, and nothing yet in it. */
export const emptied = ({ kept, added }: StoredTexts): StoredTexts => ({
  kept,
  added: createTexts(Math.max(2, added.starts[added.count] ?? 0), Math.max(1, added.count)),
});

/** Takes the texts of an article over; answers with the number of the first. What is on the shelf stays where it is. */
export function keepTexts(from: StoredTexts, { firstText, slotCount }: StoredDocument, to: StoredTexts): number {
  const first = firstText - from.kept.count;
  if (first < 0) return firstText;
  const number = nextText(to);
  copyTexts(from.added, first, slotCount, to.added);
  return number;
}

/** The texts of the articles alone, in their order, so that the number of a text is that of its slot. */
export function saveTexts({ kept, added }: StoredTexts, documents: readonly StoredDocument[]) {
  const count = documents.reduce((sum, { slotCount }) => sum + slotCount, 0);
  const starts = new Uint32Array(count + 1);
  const forms = new Uint8Array(count);
  const memory = shelfOf(added.bytes);
  const parts: { shelf: TextShelf; from: number; to: number }[] = [];
  let number = 0;
  for (const { firstText, slotCount } of documents) {
    const isKept = firstText < kept.count;
    const places = isKept ? kept : added;
    const first = isKept ? firstText : firstText - kept.count;
    const from = places.starts[first] ?? 0;
    const to = places.starts[first + slotCount] ?? 0;
    const shift = (starts[number] ?? 0) - from;
    for (let at = 0; at < slotCount; at++) {
      forms[number] = places.forms[first + at] ?? 0;
      starts[++number] = (places.starts[first + at + 1] ?? 0) + shift;
    }
    const shelf = isKept ? kept.shelf : memory;
    const last = parts.at(-1);
    if (last?.shelf === shelf && last.to === from) last.to = to;
    else parts.push({ shelf, from, to });
  }
  return { starts, forms, shelf: joinShelves(parts) };
}
