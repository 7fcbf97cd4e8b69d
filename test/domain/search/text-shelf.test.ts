import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinShelves, shelfOf } from '../../../src/domain/search/text-shelf.ts';

test('shelves one after the other read like one, wherever a reading begins and ends', () => {
  const part = fc.tuple(fc.uint8Array({ maxLength: 20 }), fc.nat(20), fc.nat(20)).map(([bytes, one, other]) => ({
    shelf: shelfOf(new Uint8Array(bytes)),
    from: Math.min(one, other, bytes.length),
    to: Math.min(Math.max(one, other), bytes.length),
  }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.nat(60), fc.nat(60), (parts, one, other) => {
      const all = parts.flatMap(({ shelf, from, to }) => [...shelf.read(from, to)]);
      const joined = joinShelves(parts);
      expect(joined.length).toBe(all.length);
      const from = Math.min(one, other, all.length);
      const to = Math.min(Math.max(one, other), all.length);
      expect([...joined.read(from, to)]).toEqual(all.slice(from, to));
    }),
  );
});

test('nothing is read beyond the end of shelves', () => {
  const joined = joinShelves([{ shelf: shelfOf(new Uint8Array(4)), from: 0, to: 4 }]);
  expect(() => joined.read(2, 6)).toThrow('at most 4 bytes');
});
