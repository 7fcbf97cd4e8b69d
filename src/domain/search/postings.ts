/** How often a term stands in a slot (one field of one article), in one number: 26 bits of slot, 6 bits of count. */
export const slotOf = (posting: number): number => posting >>> 6;
export const countOf = (posting: number): number => posting & 63;

export type Postings = {
  /** Adds a term's count in a slot; slots must not decrease. */
  add(term: string, slot: number, count: number): void;
  /** The postings of a term by ascending slot; empty when nobody uses it. */
  read(term: string): Uint32Array;
  /** In how many articles a term stands: exact as of the last `settle`, since then each added field counts as one. */
  found(term: string): number;
  /** Every term with its postings. */
  each(visit: (term: string, postings: Uint32Array) => void): void;
  /** How many postings were added since the last `settle`. */
  added(): number;
  /**
   * Packs all postings into one array: slots are renumbered by `renumber`, where -1 drops a posting, and belong to
   * the articles that `documents` tells by their new number.
   */
  settle(renumber: Int32Array, documents: Uint32Array): void;
};

/**
 * Terms and where they stand. Most lie packed in one array, which costs four bytes each; what was added since lies in
 * small lists of its own, so that an edit costs nothing like a rebuild.
 */
export function createPostings(): Postings {
  let ids = new Map<string, number>();
  let starts = new Uint32Array(1);
  let packed = new Uint32Array(0);
  let founds = new Uint32Array(0);
  let added = new Map<number, number[]>();
  let addedCount = 0;

  const settledOf = (id: number) =>
    id + 1 < starts.length ? packed.subarray(starts[id], starts[id + 1]) : packed.subarray(0, 0);

  function readId(id: number): Uint32Array {
    const settled = settledOf(id);
    const more = added.get(id);
    if (more === undefined) return settled;
    const all = new Uint32Array(settled.length + more.length);
    all.set(settled);
    all.set(more, settled.length);
    return all;
  }

  return {
    add(term, slot, count) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
      }
      const posting = slot * 64 + Math.min(count, 63);
      const list = added.get(id);
      if (list === undefined) added.set(id, [posting]);
      else list.push(posting);
      addedCount++;
    },
    read(term) {
      const id = ids.get(term);
      return id === undefined ? packed.subarray(0, 0) : readId(id);
    },
    each(visit) {
      for (const [term, id] of ids) visit(term, readId(id));
    },
    found(term) {
      const id = ids.get(term);
      return id === undefined ? 0 : (founds[id] ?? 0) + (added.get(id)?.length ?? 0);
    },
    added: () => addedCount,
    settle(renumber, documents) {
      const keptIds = new Map<string, number>();
      const next = new Uint32Array(packed.length + addedCount);
      const nextStarts: number[] = [0];
      const nextFounds: number[] = [];
      let length = 0;
      for (const [term, id] of ids) {
        const before = length;
        let found = 0;
        let last = -1;
        for (const posting of readId(id)) {
          const slot = renumber[slotOf(posting)] ?? -1;
          if (slot < 0) continue;
          next[length++] = slot * 64 + countOf(posting);
          const document = documents[slot] ?? 0;
          if (document !== last) found++;
          last = document;
        }
        if (length === before) continue;
        keptIds.set(term, keptIds.size);
        nextStarts.push(length);
        nextFounds.push(found);
      }
      ids = keptIds;
      starts = Uint32Array.from(nextStarts);
      founds = Uint32Array.from(nextFounds);
      packed = length === next.length ? next : next.slice(0, length);
      added = new Map();
      addedCount = 0;
    },
  };
}
