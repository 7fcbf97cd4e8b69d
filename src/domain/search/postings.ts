import { findTerm, hashOfTerm, type PackedTerms, tableOf } from './packed-terms.ts';
import { addText, createTexts, readText, trimTexts } from './packed-texts.ts';

/** How often a term stands in a slot (one field of one article), in one number: 26 bits of slot, 6 bits of count. */
export const slotOf = (posting: number): number => posting >>> 6;
export const countOf = (posting: number): number => posting & 63;

/**
 * Terms and where they stand. Most lie packed in one array, which costs little more than two bytes each; what was added
 * since lies in small lists of its own, so that an edit costs nothing like a rebuild.
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

/**
 * `starts`: where each term's postings begin in `places`, with the end after the last; `founds`: articles per term.
 * A posting is 12 bits of distance from the slot before and 4 of count. Where that is too little the count is 0, the
 * distance goes on in the next 16 bits, and the count follows in the 16 after.
 */
export type PackedPostings = {
  terms: PackedTerms;
  starts: Uint32Array<ArrayBuffer>;
  places: Uint16Array<ArrayBuffer>;
  founds: Uint32Array<ArrayBuffer>;
};

const nothing: PackedPostings = {
  terms: { texts: createTexts(2, 1), table: tableOf([]) },
  starts: new Uint32Array(1),
  places: new Uint16Array(0),
  founds: new Uint32Array(0),
};
const none = new Uint32Array(0);
/** Lists so long are worth remembering as they are read, until so many postings are: four megabytes of them. */
const worthRemembering = 256;
const mostRemembered = 1_000_000;
const mostIds = 50_000;

export function createPostings(packed: PackedPostings = nothing): Postings {
  const { starts, places, founds } = packed;
  const settledCount = packed.terms.texts.count;
  const ids = new Map<string, number>();
  /** The numbers of packed terms that were added to: looking in a map is quicker than reading their texts again. */
  const settledIds = new Map<string, number>();
  const added: (number[] | undefined)[] = [];
  let addedCount = 0;
  const remembered = new Map<number, Uint32Array>();
  let rememberedCount = 0;

  const idOf = (term: string) => {
    const id = findTerm(packed.terms, term);
    return id < 0 ? ids.get(term) : id;
  };

  function idToAdd(term: string): number {
    const settled = findTerm(packed.terms, term);
    const id = settled < 0 ? settledCount + ids.size : settled;
    if (settled < 0) ids.set(term, id);
    else {
      if (settledIds.size >= mostIds) settledIds.clear();
      settledIds.set(term, id);
    }
    return id;
  }

  function readSettled(id: number): Uint32Array {
    if (id >= settledCount) return none;
    const known = remembered.get(id);
    if (known !== undefined) {
      // Those last asked for stand last, and are forgotten last.
      remembered.delete(id);
      remembered.set(id, known);
      return known;
    }
    const read = decode(places, starts[id] ?? 0, starts[id + 1] ?? 0);
    if (read.length < worthRemembering || read.length > mostRemembered) return read;
    for (const [oldest, postings] of remembered) {
      if (rememberedCount + read.length <= mostRemembered) break;
      remembered.delete(oldest);
      rememberedCount -= postings.length;
    }
    remembered.set(id, read);
    rememberedCount += read.length;
    return read;
  }

  function readId(id: number): Uint32Array {
    return withAdded(readSettled(id), id);
  }

  function withAdded(before: Uint32Array, id: number): Uint32Array {
    const more = added[id];
    if (more === undefined) return before;
    const all = new Uint32Array(before.length + more.length);
    all.set(before);
    all.set(more, before.length);
    return all;
  }

  return {
    add(term, slot) {
      const id = ids.get(term) ?? settledIds.get(term) ?? idToAdd(term);
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
      const id = idOf(term);
      return id === undefined ? none : readId(id);
    },
    *each() {
      for (let id = 0; id < settledCount; id++)
        yield [readText(packed.terms.texts, id), withAdded(decode(places, starts[id] ?? 0, starts[id + 1] ?? 0), id)];
      for (const [term, id] of ids) yield [term, readId(id)];
    },
    found(term) {
      const id = idOf(term);
      return id === undefined ? 0 : (founds[id] ?? 0) + (added[id]?.length ?? 0);
    },
    added: () => addedCount,
    packed: () => packed,
  };
}

function decode(places: Uint16Array, start: number, end: number): Uint32Array {
  const postings = new Uint32Array(end - start);
  let count = 0;
  let slot = 0;
  for (let at = start; at < end; at++) {
    const unit = places[at] as number;
    if ((unit & 15) !== 0) {
      slot += unit >>> 4;
      postings[count++] = (slot << 6) | (unit & 15);
    } else {
      slot += ((unit >>> 4) << 16) | (places[at + 1] as number);
      postings[count++] = (slot << 6) | (places[at + 2] as number);
      at += 2;
    }
  }
  return count === postings.length ? postings : postings.slice(0, count);
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
  const before = postings.packed();
  const terms = createTexts();
  const hashes: number[] = [];
  const starts: number[] = [0];
  const founds: number[] = [];
  let places = new Uint16Array(before.places.length + postings.added() + 64);
  let length = 0;
  let sinceStep = 0;
  for (const [term, postingsOfTerm] of postings.each()) {
    const start = length;
    let found = 0;
    let lastDocument = -1;
    let lastSlot = 0;
    const most = length + postingsOfTerm.length * 3;
    if (most > places.length) {
      const full = places;
      places = new Uint16Array(Math.max(most, Math.ceil(full.length * 1.25)));
      places.set(full);
    }
    for (const posting of postingsOfTerm) {
      const slot = renumber[slotOf(posting)] ?? -1;
      if (slot < 0) continue;
      const count = countOf(posting);
      const distance = slot - lastSlot;
      if (distance < 4_096 && count < 16) places[length++] = (distance << 4) | count;
      else {
        places[length++] = (distance >>> 16) << 4;
        places[length++] = distance;
        places[length++] = count;
      }
      lastSlot = slot;
      const document = documents[slot] ?? 0;
      if (document !== lastDocument) found++;
      lastDocument = document;
    }
    sinceStep += postingsOfTerm.length + 10;
    if (sinceStep > postingsPerStep) {
      sinceStep = 0;
      yield;
    }
    if (length === start) continue;
    addText(terms, term);
    hashes.push(hashOfTerm(term));
    starts.push(length);
    founds.push(found);
  }
  return {
    terms: { texts: trimTexts(terms), table: tableOf(hashes) },
    starts: Uint32Array.from(starts),
    places: places.slice(0, length),
    founds: Uint32Array.from(founds),
  };
}
