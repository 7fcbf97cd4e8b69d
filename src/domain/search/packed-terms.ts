import { type PackedTexts, readText } from './packed-texts.ts';

/** Terms and their numbers, in a tenth of the memory of a map: their texts, and a table of the numbers by their hashes. */
export type PackedTerms = { texts: PackedTexts; table: Uint32Array<ArrayBuffer> };

/** The number of a term; -1 when it is none of these. */
export function findTerm({ texts, table }: PackedTerms, term: string): number {
  const last = table.length - 1;
  for (let at = hashOfTerm(term); ; at++) {
    const number = (table[at & last] ?? 0) - 1;
    if (number < 0 || readText(texts, number) === term) return number;
  }
}

/** The table for terms whose hashes are these, by their numbers. */
export function tableOf(hashes: readonly number[]): Uint32Array<ArrayBuffer> {
  // A quarter at least stays free, so that a term that nobody uses is soon known to be none.
  let size = 16;
  while (size * 0.75 < hashes.length) size *= 2;
  const table = new Uint32Array(size);
  for (const [number, hash] of hashes.entries()) {
    let at = hash & (size - 1);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = number + 1;
  }
  return table;
}

export function hashOfTerm(term: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 16_777_619);
  // The low bits of the product alone say little of two signs that differ in their upper halves.
  return (hash ^ (hash >>> 15)) >>> 0;
}
