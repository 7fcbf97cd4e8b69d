import { addNumber, createRow, type NumberRow } from './number-row.ts';

/**
 * Which articles hold two words side by side: for each hash of two words the articles, in three to four bytes an entry,
 * without keeping where in the article.
 */
export type Neighbours = {
  add(document: number, rows: string[][]): void;
  /** The articles that hold both words side by side, dropped ones included. */
  find(hash: number): number[];
  packed(): PackedNeighbours;
  added(): readonly { document: number; hashes: Uint32Array }[];
};

/**
 * Hashes lie in buckets by their upper half; a bucket begins where `starts` says. In it follow, by ascending lower half:
 * the distance from the one before, doubled, and one more when a number of articles follows; then the articles, each as
 * the distance from the one before.
 */
export type PackedNeighbours = { starts: Uint32Array<ArrayBuffer>; entries: Uint8Array<ArrayBuffer> };

const buckets = 65_536;
const bucketsPerStep = 256;
const nothing: PackedNeighbours = { starts: new Uint32Array(buckets + 1), entries: new Uint8Array(0) };

export function createNeighbours(packed: PackedNeighbours = nothing): Neighbours {
  const added: { document: number; hashes: Uint32Array }[] = [];
  return {
    add(document, rows) {
      const hashes = new Uint32Array(rows.reduce((sum, row) => sum + row.length, 0));
      let count = 0;
      for (const row of rows)
        for (let at = 1; at < row.length; at++)
          if (row[at - 1] !== '' && row[at] !== '') hashes[count++] = hashOf(row[at - 1] as string, row[at] as string);
      added.push({ document, hashes: eachOnce(hashes.subarray(0, count).sort()) });
    },
    find(hash) {
      const found: number[] = [];
      readBucket(packed, hash >>> 16, hash & 0xffff, (_, document) => found.push(document));
      for (const { document, hashes } of added) if (isAmong(hashes, hash)) found.push(document);
      return found;
    },
    packed: () => packed,
    added: () => added,
  };
}

/** Hears every entry of a bucket, or of one lower half in it alone. */
function readBucket(
  { starts, entries }: PackedNeighbours,
  bucket: number,
  only: number | null,
  hear: (lowerHalf: number, document: number) => void,
): void {
  let at = starts[bucket] ?? 0;
  const end = starts[bucket + 1] ?? 0;
  const next = () => {
    let byte = entries[at++] ?? 0;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = entries[at++] ?? 0;
      number |= (byte & 127) << shift;
    }
    return number;
  };
  for (let lowerHalf = 0; at < end; ) {
    const step = next();
    lowerHalf += step >>> 1;
    if (only !== null && lowerHalf > only) return;
    const isMeant = only === null || lowerHalf === only;
    let document = 0;
    for (let count = (step & 1) === 0 ? 1 : next(); count > 0; count--) {
      document += next();
      if (isMeant) hear(lowerHalf, document);
    }
  }
}

/** Packs what was added, in steps; articles are renumbered by `numbers`, -1 drops one. */
export function* packNeighbours(neighbours: Neighbours, numbers: Int32Array): Generator<void, PackedNeighbours> {
  const before = neighbours.packed();
  const added = neighbours.added().filter(({ document }) => (numbers[document] ?? -1) >= 0);
  const addedCount = added.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const read = new Uint32Array(added.length);
  const starts = new Uint32Array(buckets + 1);
  const row = createRow(before.entries.length + addedCount * 4);
  let keys = new Float64Array(65_536);
  let count = 0;
  // Hash and article in one number of 53 bits: sorting these is quicker than sorting by two.
  const gather = (hash: number, document: number) => {
    const number = numbers[document] ?? -1;
    if (number < 0) return;
    if (count === keys.length) {
      const full = keys;
      keys = new Float64Array(full.length * 2);
      keys.set(full);
    }
    keys[count++] = hash * mostDocuments + number;
  };
  for (let first = 0; first < buckets; first += bucketsPerStep) {
    count = 0;
    for (let bucket = first; bucket < first + bucketsPerStep; bucket++)
      readBucket(before, bucket, null, (lowerHalf, document) => gather(bucket * 65_536 + lowerHalf, document));
    const end = (first + bucketsPerStep) * 65_536;
    for (const [which, { document, hashes }] of added.entries()) {
      let at = read[which] ?? 0;
      for (; at < hashes.length && (hashes[at] ?? 0) < end; at++) gather(hashes[at] ?? 0, document);
      read[which] = at;
    }
    yield;
    writeBuckets(keys.subarray(0, count).sort(), first, starts, row);
    yield;
  }
  return { starts, entries: row.bytes.slice(0, row.length) };
}
const mostDocuments = 2_097_152;

/** Writes the buckets from `first` on; `keys`, ascending, are of no others. */
function writeBuckets(keys: Float64Array, first: number, starts: Uint32Array, row: NumberRow): void {
  let at = 0;
  for (let bucket = first; bucket < first + bucketsPerStep; bucket++) {
    let before = bucket * 65_536;
    while (at < keys.length && (keys[at] ?? 0) < (bucket + 1) * 65_536 * mostDocuments) {
      const hash = Math.floor((keys[at] ?? 0) / mostDocuments);
      let end = at + 1;
      while (end < keys.length && (keys[end] ?? 0) < (hash + 1) * mostDocuments) end++;
      addNumber(row, (hash - before) * 2 + (end - at > 1 ? 1 : 0));
      if (end - at > 1) addNumber(row, end - at);
      let last = 0;
      for (; at < end; at++) {
        const document = (keys[at] ?? 0) - hash * mostDocuments;
        addNumber(row, document - last);
        last = document;
      }
      before = hash;
    }
    starts[bucket + 1] = row.length;
  }
}

/** The pairs of words that follow each other in a row of words; '' parts the row. */
export function neighbourPairs(row: string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 1; at < row.length; at++) {
    const first = row[at - 1] ?? '';
    const second = row[at] ?? '';
    if (first !== '' && second !== '') pairs.push([first, second]);
  }
  return pairs;
}

/** FNV-1a of both words with a blank between: 32 bits. */
export function hashOf(first: string, second: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < first.length; at++) hash = Math.imul(hash ^ first.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ 32, 16_777_619);
  for (let at = 0; at < second.length; at++) hash = Math.imul(hash ^ second.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

function eachOnce(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (const hash of sorted) if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
  return sorted.slice(0, count);
}

function isAmong(sorted: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}
