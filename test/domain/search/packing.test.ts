import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addText, copyTexts, createTexts, readText } from '../../../src/domain/search/packed-texts.ts';
import type { SearchAnswer, SearchDocument } from '../../../src/domain/search/search-document.ts';
import { createSearchIndex, type SearchIndex } from '../../../src/domain/search/search-index.ts';
import { shelfOf } from '../../../src/domain/search/text-shelf.ts';

const words = ['mail', 'calendar', '予定表', '账单', 'Get-Mailbox', 'licence', 'MO248163', 'ﾒｰﾙ', 'forwarding', '𠮷野'];
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const step = fc.oneof(
  fc.record({
    do: fc.constant('put' as const),
    path: fc.nat(8),
    title,
    text: title,
    edition: fc.constantFrom(null, 'north'),
  }),
  fc.record({ do: fc.constant('remove' as const), path: fc.nat(8) }),
  fc.record({ do: fc.constantFrom('pack' as const, 'keep' as const) }),
);

test('whatever was put, removed, packed, kept and opened in between, the answers are those of an index built anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let index = createSearchIndex('ja');
      const there = new Map<string, SearchDocument>();
      for (const one of steps) {
        if (one.do === 'put') {
          const { edition } = one;
          const sections = [{ id: 's', heading: one.title, text: one.text }];
          const document = { path: `${one.path}.md`, edition, title: one.title, otherTitle: null, sections };
          index.put(document);
          there.delete(`${document.path} ${edition}`);
          there.set(`${document.path} ${edition}`, document);
        } else if (one.do === 'remove') {
          index.remove(`${one.path}.md`);
          for (const key of there.keys()) if (key.startsWith(`${one.path}.md `)) there.delete(key);
        } else index = one.do === 'pack' ? packed(index) : reopened(index);
      }
      const anew = createSearchIndex('ja');
      for (const document of there.values()) anew.put(document);
      for (const question of [index, anew]) question.settle();
      for (const query of [...words, 'mail calendar 账单', 'めーる', 'get-mailbox licence'])
        for (const edition of [null, 'north', 'south']) {
          expect(rounded(index.answer(query, { limit: 20, edition }))).toEqual(
            rounded(anew.answer(query, { limit: 20, edition })),
          );
          expect(index.suggest(query, { limit: 20, edition })).toEqual(anew.suggest(query, { limit: 20, edition }));
        }
    }),
    { numRuns: 40 },
  );
});

/** Sums of the same numbers in another order differ in their last digits. */
const rounded = ({ hits, choices }: SearchAnswer) => ({
  hits: hits.map((hit) => ({ ...hit, score: Number(hit.score.toFixed(4)), coverage: Number(hit.coverage.toFixed(4)) })),
  choices,
});

function packed(index: SearchIndex): SearchIndex {
  // In steps, and asked in between: half a packing must not be seen.
  const before = index.search('mail', { limit: 20, edition: null }).map(({ path }) => path);
  for (const _ of index.settling())
    expect(index.search('mail', { limit: 20, edition: null }).map(({ path }) => path)).toEqual(before);
  return index;
}

function reopened(index: SearchIndex): SearchIndex {
  index.settle();
  const { texts, ...rest } = index.save();
  const copied = texts.read(0, texts.length).slice();
  return createSearchIndex('ja', { saved: { ...structuredClone(rest), texts: shelfOf(copied) } });
}

test('a text comes back as it was put, whatever signs it has and wherever it was copied', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 30 }),
      fc.nat(30),
      (given, skip) => {
        const texts = createTexts(2, 1);
        for (const text of given) addText(texts, text);
        expect(given.map((_, at) => readText(texts, at))).toEqual(given);
        const first = Math.min(skip, given.length);
        const copy = createTexts(2, 1);
        addText(copy, 'été 予');
        copyTexts(texts, first, given.length - first, copy);
        expect(given.slice(first).map((_, at) => readText(copy, at + 1))).toEqual(given.slice(first));
      },
    ),
  );
});
