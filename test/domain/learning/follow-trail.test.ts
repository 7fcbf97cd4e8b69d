import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followTrail } from '../../../src/domain/learning/follow-trail.ts';
import type { HelpStep, HelpTrail } from '../../../src/domain/learning/help-step.ts';
import { tieSteps } from '../../../src/domain/learning/tie-steps.ts';
import { instantAt } from '../../../src/domain/time/instant.ts';

const start = Date.parse('2026-05-06T09:20:00.000Z');
const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const asked = (did: 'searched' | 'suggested', ms: number, query: string, paths: string[]): HelpStep => ({
  did,
  at: instantAt(start + ms),
  n: ms,
  id: idOf(ms),
  editionId: 'one',
  language: 'en',
  query,
  paths,
});
const opened = (ms: number, path: string): HelpStep => ({ did: 'opened', at: instantAt(start + ms), n: ms, path });

const paths = fc.constantFrom('a.md', 'b.md', 'c.md');
const aStep = (ms: number): fc.Arbitrary<HelpStep> => {
  const when = { at: instantAt(start + ms), n: ms };
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('searched', 'suggested'), fc.constantFrom('mail', 'bill', 'seat'), fc.uniqueArray(paths))
      .map(([did, query, found]) => asked(did as 'searched', ms, query, found)),
    paths.map((path): HelpStep => ({ did: 'opened', ...when, path })),
    fc.tuple(paths, fc.boolean()).map(([path, helped]): HelpStep => ({ did: 'judged', ...when, path, helped })),
    fc.constant<HelpStep>({ did: 'filed', ...when, topic: 'technical' }),
  );
};
const someSteps = fc
  .uniqueArray(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 14 })
  .chain((times) => fc.tuple(...times.map(aStep)));

/** Writes as the database does: by id, with those taken back. */
function written(batches: readonly (readonly HelpStep[])[]) {
  let trail: Pick<HelpTrail, 'steps' | 'rows'> | null = null;
  const rows = new Map<string, object>();
  for (const batch of batches) {
    const followed = followTrail(trail, batch);
    for (const { id, ...search } of followed.write) rows.set(id, search);
    for (const id of followed.gone) rows.delete(id);
    trail = followed.next;
  }
  return [...rows.values()].map((row) => JSON.stringify(row)).toSorted();
}

test('the same questions are kept in whatever order, and in however many batches, processes tell of one browser', () => {
  fc.assert(
    fc.property(someSteps, fc.array(fc.nat()), fc.array(fc.nat()), (steps, order, cuts) => {
      const mixed = steps.toSorted((a, b) => (order[a.n % 7] ?? 0) - (order[b.n % 7] ?? 0));
      const batches = mixed.reduce<HelpStep[][]>(
        (all, step, index) =>
          (cuts[index] ?? 0) % 2 ? [...all, [step]] : [...all.slice(0, -1), [...(all.at(-1) ?? []), step]],
        [[]],
      );
      const truth = tieSteps(steps).map(({ search: { id: _, ...search } }) => JSON.stringify(search));
      expect(written(batches.filter((one) => one.length > 0))).toEqual(truth.toSorted());
    }),
    { numRuns: 500 },
  );
});

test('an article that was opened before its question came in counts for the question, not for what was being typed', () => {
  const early = followTrail(null, [asked('suggested', 10, 'ma', ['a.md']), opened(500, 'a.md')]);
  expect(early.write).toMatchObject([{ query: 'ma', way: 'suggestion', opened: ['a.md'] }]);
  const late = followTrail(early.next, [asked('searched', 400, 'mail', ['a.md'])]);
  expect(late.write).toMatchObject([{ query: 'mail', way: 'search', opened: ['a.md'] }]);
  expect(late.gone).toEqual([early.write[0]?.id]);
});

test('half an hour of quiet ends a trail: what is read afterwards answers nothing that was asked before', () => {
  const first = followTrail(null, [asked('searched', 0, 'mail', ['a.md'])]);
  const next = followTrail(first.next, [opened(30 * 60_000, 'a.md')]);
  expect(next).toMatchObject({ write: [], gone: [], next: { steps: [{ did: 'opened' }], rows: {} } });
});

test('a trail stays small: what was typed over goes, and what no person does begins anew', () => {
  let trail = followTrail(null, [asked('searched', 0, 'mail', ['a.md'])]).next;
  for (let n = 1; n <= 300; n++) trail = followTrail(trail, [asked('suggested', n * 1_000, `mail ${n}`, [])]).next;
  expect(trail.steps.length).toBeLessThanOrEqual(13);
  for (let n = 1; n <= 300; n++) trail = followTrail(trail, [opened(400_000 + n, `${n}.md`)]).next;
  expect(trail.steps.length).toBeLessThanOrEqual(120);
});
