import { expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/attainment/period.ts';

test.each([
  [
    'March where the clocks go forward in it',
    'America/Los_Angeles',
    '2026-03-01',
    '2026-03-31',
    '2026-03-01T08:00:00.000Z',
    '2026-04-01T07:00:00.000Z',
  ],
  [
    'one day in Beijing',
    'Asia/Shanghai',
    '2026-02-17',
    '2026-02-17',
    '2026-02-16T16:00:00.000Z',
    '2026-02-17T16:00:00.000Z',
  ],
  [
    'a day that has no midnight',
    'America/Santiago',
    '2026-09-06',
    '2026-09-06',
    '2026-09-06T04:00:00.000Z',
    '2026-09-07T03:00:00.000Z',
  ],
])('a period is whole days of the zone: %s', (_, zone, first, last, from, to) => {
  expect(periodOf(first, last, zone)).toEqual({ from, to });
});

test('a period that runs backwards or covers more than 400 days is refused', () => {
  expect(periodOf('2026-03-02', '2026-03-01', 'UTC')).toEqual({ reason: 'period-backwards' });
  expect(periodOf('2025-01-01', '2026-02-04', 'UTC')).toHaveProperty('from');
  expect(periodOf('2025-01-01', '2026-02-05', 'UTC')).toEqual({ reason: 'period-too-long', days: 400 });
});
