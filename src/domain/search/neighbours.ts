/**
 * Which articles hold two words side by side: for each hash of two words the articles, in six bytes an entry, without
 * keeping where in the article.
 */
export type Neighbours = {
  add(document: number, rows: string[][]): void;
  /** The articles that hold both words side by side, dropped ones included. */
  find(hash: number): number[];
  /** Packs what was added; articles are renumbered by `numbers`, -1 drops one. */
  settle(numbers: Int32Array): void;
};

const buckets = 65_536;

export function createNeighbours(): Neighbours {
  // Entries lie in buckets by the upper half of their hash; a bucket begins where `starts` says.
  let starts = new Uint32Array(buckets + 1);
  let lowerHalves = new Uint16Array(0);
  let documents = new Uint32Array(0);
  let added: { document: number; hashes: Uint32Array }[] = [];

  function forEach(visit: (hash: number, document: number) => void): void {
    for (let bucket = 0; bucket < buckets; bucket++) {
      for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
        visit(bucket * buckets + (lowerHalves[at] ?? 0), documents[at] ?? 0);
      }
    }
    for (const { document, hashes } of added) for (const hash of hashes) visit(hash, document);
  }

  return {
    add(document, rows) {
      const hashes = new Set<number>();
      for (const row of rows) for (const [first, second] of neighbourPairs(row)) hashes.add(hashOf(first, second));
      added.push({ document, hashes: Uint32Array.from(hashes) });
    },
    find(hash) {
      const found: number[] = [];
      for (let at = starts[hash >>> 16] ?? 0; at < (starts[(hash >>> 16) + 1] ?? 0); at++) {
        if (lowerHalves[at] === (hash & 0xffff)) found.push(documents[at] ?? 0);
      }
      for (const { document, hashes } of added) if (hashes.includes(hash)) found.push(document);
      return found;
    },
    settle(numbers) {
      const nextStarts = new Uint32Array(buckets + 1);
      forEach((hash, document) => {
        if ((numbers[document] ?? -1) >= 0) nextStarts[(hash >>> 16) + 1]!++;
      });
      for (let bucket = 0; bucket < buckets; bucket++) nextStarts[bucket + 1]! += nextStarts[bucket] ?? 0;
      const nextLower = new Uint16Array(nextStarts[buckets] ?? 0);
      const nextDocuments = new Uint32Array(nextLower.length);
      const free = nextStarts.slice();
      forEach((hash, document) => {
        const number = numbers[document] ?? -1;
        if (number < 0) return;
        const at = free[hash >>> 16]!++;
        nextLower[at] = hash & 0xffff;
        nextDocuments[at] = number;
      });
      [starts, lowerHalves, documents, added] = [nextStarts, nextLower, nextDocuments, []];
    },
  };
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
