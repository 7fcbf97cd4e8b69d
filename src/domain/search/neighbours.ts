/**
 * Which articles hold two words side by side: for each hash of two words the articles, in six bytes an entry, without
 * keeping where in the article.
 */
export type Neighbours = {
  add(document: number, rows: string[][]): void;
  /** The articles that hold both words side by side, dropped ones included. */
  find(hash: number): number[];
  packed(): PackedNeighbours;
  added(): readonly { document: number; hashes: Uint32Array }[];
};

/** Entries lie in buckets by the upper half of their hash; a bucket begins where `starts` says. */
export type PackedNeighbours = {
  starts: Uint32Array<ArrayBuffer>;
  lowerHalves: Uint16Array<ArrayBuffer>;
  documents: Uint32Array<ArrayBuffer>;
};

const buckets = 65_536;
const bucketsPerStep = 2_048;
const nothing: PackedNeighbours = {
  starts: new Uint32Array(buckets + 1),
  lowerHalves: new Uint16Array(0),
  documents: new Uint32Array(0),
};

export function createNeighbours(packed: PackedNeighbours = nothing): Neighbours {
  const { starts, lowerHalves, documents } = packed;
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
      for (let at = starts[hash >>> 16] ?? 0; at < (starts[(hash >>> 16) + 1] ?? 0); at++) {
        if (lowerHalves[at] === (hash & 0xffff)) found.push(documents[at] ?? 0);
      }
      for (const { document, hashes } of added) if (isAmong(hashes, hash)) found.push(document);
      return found;
    },
    packed: () => packed,
    added: () => added,
  };
}

/** Packs what was added, in steps; articles are renumbered by `numbers`, -1 drops one. */
export function* packNeighbours(neighbours: Neighbours, numbers: Int32Array): Generator<void, PackedNeighbours> {
  const { starts, lowerHalves, documents } = neighbours.packed();
  const nextStarts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++) {
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++)
      if ((numbers[documents[at] ?? 0] ?? -1) >= 0) nextStarts[bucket + 1]!++;
    if (bucket % bucketsPerStep === 0) yield;
  }
  for (const { document, hashes } of neighbours.added())
    if ((numbers[document] ?? -1) >= 0) for (const hash of hashes) nextStarts[(hash >>> 16) + 1]!++;
  yield;
  for (let bucket = 0; bucket < buckets; bucket++) nextStarts[bucket + 1]! += nextStarts[bucket] ?? 0;
  const nextLower = new Uint16Array(nextStarts[buckets] ?? 0);
  const nextDocuments = new Uint32Array(nextLower.length);
  const free = nextStarts.slice();
  const place = (bucket: number, lowerHalf: number, number: number) => {
    const at = free[bucket]!++;
    nextLower[at] = lowerHalf;
    nextDocuments[at] = number;
  };
  for (let bucket = 0; bucket < buckets; bucket++) {
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
      const number = numbers[documents[at] ?? 0] ?? -1;
      if (number >= 0) place(bucket, lowerHalves[at] ?? 0, number);
    }
    if (bucket % bucketsPerStep === 0) yield;
  }
  for (const [at, { document, hashes }] of neighbours.added().entries()) {
    const number = numbers[document] ?? -1;
    if (number >= 0) for (const hash of hashes) place(hash >>> 16, hash & 0xffff, number);
    if (at % 100 === 99) yield;
  }
  return { starts: nextStarts, lowerHalves: nextLower, documents: nextDocuments };
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
