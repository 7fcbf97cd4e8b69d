import { expect, test } from 'vitest';
import { type PolicyPart, partsTogether } from '../../src/domain/policy/policy-part.ts';

const of = (what: PolicyPart['what'], id = 'office'): PolicyPart => ({ kind: 'calendar', id, what });

test('versions one after the other are one change of each part', () => {
  expect(partsTogether([of('changed'), of('changed'), of('changed', 'shop')])).toEqual([
    of('changed'),
    of('changed', 'shop'),
  ]);
  expect(partsTogether([of('added'), of('changed')]), 'new, however often it was changed since').toEqual([of('added')]);
  expect(partsTogether([of('added'), of('removed')]), 'came and went').toEqual([]);
  expect(partsTogether([of('removed'), of('added')]), 'is there again, in another form').toEqual([of('changed')]);
  expect(partsTogether([of('changed'), of('removed')])).toEqual([of('removed')]);
});
