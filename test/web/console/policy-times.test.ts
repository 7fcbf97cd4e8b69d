import { describe, expect, test } from 'vitest';
import { timeDifferences } from '../../../src/web/console/policy/changes/time-difference.ts';
import {
  changeTime,
  ruleFor,
  type TimeEdit,
  type TimesDocument,
} from '../../../src/web/console/policy/draft/time-document.ts';

const axes = { families: ['enterprise', 'business'], topics: ['technical', 'billing'] };
const words = { en: 'w', ja: 'w', 'zh-Hans': 'w' };
const hour = (amount: number) => ({ unit: 'minutes' as const, amount: amount * 60, hours: 'round-the-clock' });
const document: TimesDocument = {
  targets: [
    { families: 'any', topics: ['technical'], severity: 'A', kind: 'commitment', allowance: hour(1), reads: words },
    { families: ['enterprise'], topics: 'any', severity: 'B', kind: 'objective', allowance: hour(8), reads: words },
  ],
  deskGoals: [{ families: 'any', topics: 'any', severity: 'B', allowance: hour(4), reads: words }],
  nextUpdates: [],
};
const edit = (change: Partial<TimeEdit>): TimeEdit => ({
  list: 'targets',
  scope: 'cell',
  cell: { family: 'business', topic: 'technical', severity: 'A' },
  value: { kind: 'commitment', allowance: hour(2), reads: words },
  ...change,
});
/** All squares that differ, as `list topic severity families`. */
const differences = (after: TimesDocument) =>
  timeDifferences(document, after, axes).map(
    ({ list, topic, severity, families }) => `${list} ${topic} ${severity} ${families.join('+')}`,
  );

describe('a time that is changed in the matrix', () => {
  test('counts in its own square alone', () => {
    expect(differences(changeTime(document, edit({}), axes))).toEqual(['targets technical A business']);
  });

  test('counts wherever its rule counts when that is chosen', () => {
    expect(differences(changeTime(document, edit({ scope: 'rule' }), axes))).toEqual([
      'targets technical A enterprise+business+',
    ]);
  });

  test('for "no plan known" leaves what is promised to the known plans', () => {
    const cell = { family: null, topic: 'technical', severity: 'A' };
    expect(differences(changeTime(document, edit({ cell }), axes))).toEqual(['targets technical A ']);
  });

  test('is taken out of one square, and the others keep theirs', () => {
    const cell = { family: 'enterprise', topic: 'billing', severity: 'B' };
    const after = changeTime(document, edit({ cell, value: null }), axes);
    expect(differences(after)).toEqual(['targets billing B enterprise']);
    expect(ruleFor(after, 'targets', { ...cell, topic: 'technical' })?.allowance).toEqual(hour(8));
  });

  test('can be set where there was none', () => {
    const cell = { family: 'business', topic: 'billing', severity: 'C' };
    const after = changeTime(
      document,
      edit({ list: 'nextUpdates', cell, value: { allowance: hour(24), reads: words } }),
      axes,
    );
    expect(differences(after)).toEqual(['nextUpdates billing C business']);
  });

  test('changed twice in one square is one rule', () => {
    const once = changeTime(document, edit({}), axes);
    const twice = changeTime(once, edit({ value: { kind: 'objective', allowance: hour(3), reads: words } }), axes);
    expect(twice.targets).toHaveLength(once.targets.length);
  });
});
