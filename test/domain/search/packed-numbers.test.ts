import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNeighbours, hashOf, packNeighbours } from '../../../src/domain/search/neighbours.ts';
import { countOf, createPostings, type Postings, packPostings, slotOf } from '../../../src/domain/search/postings.ts';

const run = <Result>(steps: Generator<void, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

test('where and how often a term stands comes back packed as it was put, near or far, once or many times', () => {
  const distance = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(4_095, 4_096, 65_535, 65_536, 131_072));
  const times = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(15, 16, 63, 70));
  const places = fc.array(fc.tuple(distance, times), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('mail', '予定', 'straße', '_一覧'), places), (given) => {
      let postings = createPostings();
      const size = 12 * 131_072 + 1;
      const same = Int32Array.from({ length: size }, (_, slot) => slot);
      const each = Uint32Array.from({ length: size }, (_, slot) => slot);
      const pack = () => createPostings(run(packPostings(postings, same, each)));
      const expected = new Map<string, [slot: number, count: number][]>();
      // Half is packed before the rest is added, and then packed again.
      for (const half of [0, 1]) {
        for (const [term, steps] of Object.entries(given)) {
          const middle = steps.length >> 1;
          const rest = half === 0 ? steps.slice(0, middle) : steps.slice(middle);
          let slot = expected.get(term)?.at(-1)?.[0] ?? 0;
          for (const [step, count] of rest) {
            slot += step;
            for (let n = 0; n < count; n++) postings.add(term, slot);
            expected.set(term, [...(expected.get(term) ?? []), [slot, Math.min(count, 63)]]);
          }
        }
        if (half === 0) postings = pack();
      }
      const read = (one: Postings, term: string) => [...one.read(term)].map((each) => [slotOf(each), countOf(each)]);
      const packed = pack();
      for (const [term, places] of expected) {
        expect(read(postings, term)).toEqual(places);
        expect(read(packed, term)).toEqual(places);
        expect(packed.found(term)).toBe(places.length);
      }
      expect(packed.read('unknown')).toHaveLength(0);
    }),
    { numRuns: 20 },
  );
});

test('which articles hold two words side by side comes back packed, also when some of them were dropped', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', '');
  const rows = fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, fc.nat(11), (first, second, dropped) => {
      const neighbours = createNeighbours();
      first.forEach((row, number) => neighbours.add(number, [row]));
      const kept = Int32Array.from(first, (_, number) => number);
      const packed = createNeighbours(run(packNeighbours(neighbours, kept)));
      second.forEach((row, at) => packed.add(first.length + at, [row]));
      const all = [...first, ...second];
      const numbers = Int32Array.from(all, (_, number) =>
        number === dropped ? -1 : number > dropped ? number - 1 : number,
      );
      const again = createNeighbours(run(packNeighbours(packed, numbers)));
      const stay = all.filter((_, number) => number !== dropped);
      for (const one of ['a', 'b', 'c', 'd'])
        for (const other of ['a', 'b', 'c', 'd']) {
          const holds = (row: string[]) => row.some((each, at) => each === one && row[at + 1] === other);
          const holders = (rows: string[][]) => rows.flatMap((row, number) => (holds(row) ? [number] : []));
          expect(packed.find(hashOf(one, other))).toEqual(holders(all));
          expect(again.find(hashOf(one, other))).toEqual(holders(stay));
        }
    }),
    { numRuns: 10 },
  );
});
