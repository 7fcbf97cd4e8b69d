import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import { faultsOf } from '../../../src/domain/edition/faults.ts';
import { offeredSeverities } from '../../../src/domain/edition/offered-severities.ts';
import { proposeSeverity } from '../../../src/domain/edition/propose-severity.ts';
import { refuseSeverity } from '../../../src/domain/edition/refuse-severity.ts';
import { china, harbour, worldwide } from '../../editions/house.ts';

const nobody = { family: null, agreements: [] };
const signed = (agreement: string) => ({ family: 'enterprise', agreements: [agreement] });
const offer = (edition: Edition, topic: string, entitlement: { family: string | null; agreements: string[] }) =>
  Object.fromEntries(
    offeredSeverities(edition, topic, entitlement).map(({ severity, refusal }) => [
      severity.key,
      refusal === null
        ? 'yes'
        : refusal.reason === 'needs-agreement'
          ? `sign ${refusal.agreement}`
          : `at most ${refusal.ceiling}`,
    ]),
  );

describe('which severities a customer may ask for', () => {
  it.each([
    [
      'China, technical, without the advanced agreement',
      china,
      'technical',
      nobody,
      { A: 'sign advanced', B: 'yes', C: 'yes' },
    ],
    ['China, technical, with it', china, 'technical', signed('advanced'), { A: 'yes', B: 'yes', C: 'yes' }],
    [
      'China, technical, with another agreement',
      china,
      'technical',
      signed('elevated'),
      { A: 'sign advanced', B: 'yes', C: 'yes' },
    ],
    [
      'China, billing: the agreement lifts no ceiling',
      china,
      'billing',
      signed('advanced'),
      { A: 'at most B', B: 'yes', C: 'yes' },
    ],
    ['China, subscription', china, 'subscription', signed('advanced'), { A: 'at most B', B: 'yes', C: 'yes' }],
    ['China, pre-sales', china, 'pre-sales', nobody, { A: 'at most B', B: 'yes', C: 'yes' }],
    ['worldwide, technical: critical is open to all', worldwide, 'technical', nobody, { A: 'yes', B: 'yes', C: 'yes' }],
    ['worldwide, billing', worldwide, 'billing', signed('elevated'), { A: 'at most B', B: 'yes', C: 'yes' }],
    [
      'a vendor with words of its own',
      harbour,
      'cargo',
      nobody,
      { wreck: 'sign night-watch', leak: 'yes', list: 'yes', query: 'yes' },
    ],
    [
      'the same, on papers',
      harbour,
      'papers',
      signed('night-watch'),
      { wreck: 'at most leak', leak: 'yes', list: 'yes', query: 'yes' },
    ],
  ])('%s', (_, edition, topic, entitlement, expected) => {
    expect(offer(edition, topic, entitlement)).toEqual(expected);
  });

  it('lists the most severe first, whatever the order in the file', () => {
    expect(offeredSeverities(harbour, 'cargo', nobody).map(({ severity }) => severity.key)).toEqual([
      'wreck',
      'leak',
      'list',
      'query',
    ]);
  });

  it('says why one severity is refused', () => {
    expect(refuseSeverity(china, 'technical', nobody, 'A')).toEqual({
      reason: 'needs-agreement',
      agreement: 'advanced',
    });
    expect(refuseSeverity(china, 'billing', nobody, 'A')).toEqual({ reason: 'above-ceiling', ceiling: 'B' });
    expect(refuseSeverity(china, 'billing', nobody, 'B')).toBeNull();
  });

  it('takes a topic or a severity that does not exist for a defect', () => {
    expect(() => offeredSeverities(china, 'weather', nobody)).toThrow('no topic "weather"');
    expect(() => refuseSeverity(china, 'billing', nobody, 'Z')).toThrow('no severity "Z"');
  });
});

describe('the severity that the answers about impact propose', () => {
  const down = { effect: 'stopped', who: 'all', 'way-round': 'none', stakes: 'now' };
  it.each([
    ['everyone is cut off', worldwide, 'technical', nobody, down, 'A', 'A', null],
    [
      'several are cut off and production stands',
      worldwide,
      'technical',
      nobody,
      { ...down, who: 'some' },
      'A',
      'A',
      null,
    ],
    [
      'several are cut off, working hours are soon enough',
      worldwide,
      'technical',
      nobody,
      { ...down, who: 'some', stakes: 'hours' },
      'B',
      'B',
      null,
    ],
    ['one person is cut off', worldwide, 'technical', nobody, { ...down, who: 'one' }, 'B', 'B', null],
    [
      'something fails for several, with a way round',
      worldwide,
      'technical',
      nobody,
      { effect: 'hindered', who: 'some', 'way-round': 'usable', stakes: 'hours' },
      'B',
      'B',
      null,
    ],
    [
      'something fails for one, without a way round',
      worldwide,
      'technical',
      nobody,
      { effect: 'hindered', who: 'one', 'way-round': 'none', stakes: 'hours' },
      'B',
      'B',
      null,
    ],
    [
      'something fails for one, with a way round',
      worldwide,
      'technical',
      nobody,
      { effect: 'hindered', who: 'one', 'way-round': 'usable', stakes: 'little' },
      'C',
      'C',
      null,
    ],
    [
      'a question',
      worldwide,
      'technical',
      nobody,
      { effect: 'question', who: 'all', 'way-round': 'none', stakes: 'now' },
      'C',
      'C',
      null,
    ],
    ['nothing was answered', worldwide, 'technical', nobody, {}, 'C', 'C', null],
    [
      'China without the agreement falls to B',
      china,
      'technical',
      nobody,
      down,
      'B',
      'A',
      { reason: 'needs-agreement', agreement: 'advanced' },
    ],
    ['China with the agreement', china, 'technical', signed('advanced'), down, 'A', 'A', null],
    [
      'China, billing, falls to the ceiling',
      china,
      'billing',
      signed('advanced'),
      down,
      'B',
      'A',
      { reason: 'above-ceiling', ceiling: 'B' },
    ],
    [
      'another vendor',
      harbour,
      'cargo',
      nobody,
      { afloat: 'no' },
      'leak',
      'wreck',
      { reason: 'needs-agreement', agreement: 'night-watch' },
    ],
    ['another vendor, in calm water', harbour, 'papers', nobody, { afloat: 'yes' }, 'query', 'query', null],
  ])('%s', (_, edition, topic, entitlement, answers, severity, wouldBe, limit) => {
    expect(proposeSeverity(edition, topic, entitlement, answers as Record<string, string>)).toEqual({
      severity,
      wouldBe,
      limit,
    });
  });
});

describe('an edition says which severities are worked on without pause', () => {
  it('A of both, and never a less severe one without those above it', () => {
    for (const edition of [china, worldwide])
      expect(edition.severities.filter((one) => one.pausesForCustomer === false).map(({ key }) => key)).toEqual(['A']);
    const wrong = structuredClone(china);
    const [grave, high] = wrong.severities;
    delete grave!.pausesForCustomer;
    high!.pausesForCustomer = false;
    expect(faultsOf(wrong)).toEqual([
      {
        path: ['severities', 0, 'pausesForCustomer'],
        message: 'expected false, for the less severe "B" is worked on without pause, came nothing',
      },
    ]);
  });
});
