import { describe, expect, it } from 'vitest';
import type { Allowance } from '../../../src/domain/edition/allowance.ts';
import { findDeskGoal, findNextUpdate } from '../../../src/domain/edition/find-pace.ts';
import { findTarget } from '../../../src/domain/edition/find-target.ts';
import { planFamily } from '../../../src/domain/edition/plan-family.ts';
import { china, harbour, worldwide } from '../../editions/house.ts';

const said = (allowance: Allowance) =>
  allowance.unit === 'minutes'
    ? `${allowance.amount} min of ${allowance.hours}`
    : `${allowance.amount} days ${allowance.reading} of ${allowance.hours}, counting ${allowance.dates}`;

describe('when the first answer is due', () => {
  it.each([
    [china, 'technical', 'A', 'enterprise', 'commitment: 60 min of round-the-clock'],
    [china, 'technical', 'B', 'business', 'commitment: 1 days sameTime of beijing-daily, counting china-business-days'],
    [china, 'technical', 'C', null, 'commitment: 3 days sameTime of beijing-daily, counting china-business-days'],
    [china, 'billing', 'B', 'enterprise', 'no committed time'],
    [china, 'pre-sales', 'C', null, 'no committed time'],
    [worldwide, 'technical', 'A', 'business', 'objective: 60 min of round-the-clock'],
    [worldwide, 'technical', 'A', null, 'objective: 60 min of round-the-clock'],
    [worldwide, 'technical', 'B', 'business', 'no committed time'],
    [worldwide, 'technical', 'C', 'business', 'no committed time'],
    [
      worldwide,
      'technical',
      'B',
      'enterprise',
      'objective: 1 days endOfDay of round-the-clock, counting round-the-clock',
    ],
    [worldwide, 'technical', 'C', 'enterprise', 'no committed time'],
    [worldwide, 'technical', 'B', 'elevated', 'objective: 120 min of round-the-clock'],
    [worldwide, 'technical', 'C', 'elevated', 'objective: 240 min of round-the-clock'],
    [worldwide, 'billing', 'B', 'elevated', 'no committed time'],
    [harbour, 'papers', 'wreck', 'captain', 'commitment: 15 min of quay'],
    [harbour, 'papers', 'wreck', 'crew', 'no committed time'],
  ])('%# %o', (edition, topic, severity, family, expected) => {
    const target = findTarget(edition, { topic, severity, family });
    expect(target ? `${target.kind}: ${said(target.allowance)}` : 'no committed time').toBe(expected);
  });
});

describe('the desk has a goal for what is promised nothing', () => {
  it.each([
    [
      'in the hours of the topic',
      china,
      { topic: 'billing', severity: 'B', family: null, country: 'CN' },
      '1 days sameTime of china-business-days, counting china-business-days',
    ],
    [
      'three days for the least severe',
      china,
      { topic: 'pre-sales', severity: 'C', family: null, country: null },
      '3 days sameTime of china-business-days, counting china-business-days',
    ],
    [
      'in the longer hours of the country',
      worldwide,
      { topic: 'billing', severity: 'B', family: 'enterprise', country: 'AU' },
      '1 days sameTime of business-hours-australia, counting business-hours-australia',
    ],
    [
      'elsewhere in the usual hours',
      worldwide,
      { topic: 'billing', severity: 'B', family: 'enterprise', country: 'JP' },
      '1 days sameTime of business-hours, counting business-hours',
    ],
    [
      'business plans are worked on in business hours',
      worldwide,
      { topic: 'technical', severity: 'B', family: 'business', country: 'JP' },
      '1 days sameTime of business-hours, counting business-hours',
    ],
    [
      'enterprise plans round the clock, on working days',
      worldwide,
      { topic: 'technical', severity: 'C', family: 'enterprise', country: 'JP' },
      '3 days sameTime of round-the-clock, counting business-hours',
    ],
    [
      'another vendor',
      harbour,
      { topic: 'papers', severity: 'query', family: null, country: 'NZ' },
      '9 days endOfDay of quay-south, counting quay-south',
    ],
  ])('%s', (_, edition, about, expected) => {
    expect(said(findDeskGoal(edition, about)!.allowance)).toBe(expected);
  });

  it('offers a time for the next update, or none where the vendor sets none', () => {
    const about = { topic: 'technical', severity: 'A', family: null, country: null };
    expect(said(findNextUpdate(china, about)!.allowance)).toBe('60 min of round-the-clock');
    expect(said(findNextUpdate(worldwide, { ...about, topic: 'billing', severity: 'B' })!.allowance)).toBe(
      '1 days sameTime of business-hours, counting business-hours',
    );
    expect(findNextUpdate(harbour, { topic: 'cargo', severity: 'query', family: null, country: null })).toBeNull();
  });
});

describe('the plan family under which a request is answered', () => {
  it.each([
    [
      'the affected subscription decides',
      {
        affected: 'microsoft-365-business-basic',
        held: ['microsoft-365-business-basic', 'office-365-e5'],
        agreements: [],
      },
      'business',
    ],
    [
      'not said: the best one held',
      { affected: null, held: ['microsoft-365-business-basic', 'office-365-e5'], agreements: [] },
      'enterprise',
    ],
    [
      'a plan that the vendor does not know is as good as not said',
      { affected: 'stone-tablets', held: ['office-365-e1'], agreements: [] },
      'enterprise',
    ],
    [
      'a paid plan of one service counts as enterprise',
      { affected: 'exchange-online-plan-1', held: [], agreements: [] },
      'enterprise',
    ],
    [
      'an elevated contract covers every subscription',
      { affected: 'microsoft-365-business-basic', held: ['microsoft-365-business-basic'], agreements: ['elevated'] },
      'elevated',
    ],
    [
      'an agreement that the vendor does not know lifts nothing',
      { affected: 'office-365-e1', held: [], agreements: ['golden'] },
      'enterprise',
    ],
    ['nothing held', { affected: null, held: [], agreements: [] }, null],
  ])('%s', (_, plans, expected) => {
    expect(planFamily(worldwide, plans)).toBe(expected);
  });

  it('ranks the families of another vendor by its own ranks', () => {
    expect(planFamily(harbour, { affected: null, held: ['dinghy', 'liner'], agreements: [] })).toBe('captain');
  });
});
