/** How often a term stands in a slot (one field of one article), in one number: 26 bits of slot, 6 bits of count. */
export const slotOf = (posting: number): number => posting >>> 6;
export const countOf = (posting: number): number => posting & 63;

/**
 * Terms and where they stand. Most lie packed in one array, which costs four bytes each; what was added since lies in
 * small lists of its own, so that an edit costs nothing like a rebuild.
 */
export type Postings = {
  /** Counts a term once more in a slot; slots must not decrease. */
  add(term: string, slot: number): void;
  /** The postings of a term by ascending slot; empty when nobody uses it. */
  read(term: string): Uint32Array;
  /** In how many articles a term stands: exact where packed, of what was added each field counts as one. */
  found(term: string): number;
  /** Every term with its postings. */
  each(): Iterable<[term: string, postings: Uint32Array]>;
  /** How many postings lie beside the packed ones. */
  added(): number;
  packed(): PackedPostings;
};

/** `starts`: where each term's postings begin in `places`, with the end after the last; `founds`: articles per term. */
export type PackedPostings = {
  terms: string[];
  starts: Uint32Array<ArrayBuffer>;
  places: Uint32Array<ArrayBuffer>;
  founds: Uint32Array<ArrayBuffer>;
};

const nothing: PackedPostings = {
  terms: [],
  starts: new Uint32Array(1),
  places: new Uint32Array(0),
  founds: new Uint32Array(0),
};

export function createPostings(packed: PackedPostings = nothing): Postings {
  const { starts, places, founds } = packed;
  const ids = new Map(packed.terms.map((term, id) => [term, id]));
  const added: (number[] | undefined)[] = [];
  let addedCount = 0;

  function readId(id: number): Uint32Array {
    const settled = id < founds.length ? places.subarray(starts[id], starts[id + 1]) : places.subarray(0, 0);
    const more = added[id];
    if (more === undefined) return settled;
    const all = new Uint32Array(settled.length + more.length);
    all.set(settled);
    all.set(more, settled.length);
    return all;
  }

  return {
    add(term, slot) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
      }
      const list = (added[id] ??= []);
      const last = list.at(-1) ?? 0;
      if (list.length > 0 && slotOf(last) === slot) {
        if (countOf(last) < 63) list[list.length - 1] = last + 1;
        return;
      }
      list.push(slot * 64 + 1);
      addedCount++;
    },
    read(term) {
      const id = ids.get(term);
      return id === undefined ? places.subarray(0, 0) : readId(id);
    },
    *each() {
      for (const [term, id] of ids) yield [term, readId(id)];
    },
    found(term) {
      const id = ids.get(term);
      return id === undefined ? 0 : (founds[id] ?? 0) + (added[id]?.length ?? 0);
    },
    added: () => addedCount,
    packed: () => packed,
  };
}

const postingsPerStep = 30_000;

/**
 * Packs all postings into one array, in steps: slots are renumbered by `renumber`, where -1 drops a posting, and belong
 * to the articles that `documents` tells by their new number.
 */
export function* packPostings(
  postings: Postings,
  renumber: Int32Array,
  documents: Uint32Array,
): Generator<void, PackedPostings> {
  const terms: string[] = [];
  const starts: number[] = [0];
  const founds: number[] = [];
  const places = new Uint32Array(postings.packed().places.length + postings.added());
  let length = 0;
  let sinceStep = 0;
  for (const [term, postingsOfTerm] of postings.each()) {
    const before = length;
    let found = 0;
    let last = -1;
    for (const posting of postingsOfTerm) {
      const slot = renumber[slotOf(posting)] ?? -1;
      if (slot < 0) continue;
      places[length++] = slot * 64 + countOf(posting);
      const document = documents[slot] ?? 0;
      if (document !== last) found++;
      last = document;
    }
    sinceStep += postingsOfTerm.length + 10;
    if (sinceStep > postingsPerStep) {
      sinceStep = 0;
      yield;
    }
    if (length === before) continue;
    terms.push(term);
    starts.push(length);
    founds.push(found);
  }
  return {
    terms,
    starts: Uint32Array.from(starts),
    places: length === places.length ? places : places.slice(0, length),
    founds: Uint32Array.from(founds),
  };
}
