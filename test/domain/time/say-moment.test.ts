import { expect, test } from 'vitest';
import { sayMoment } from '../../../src/domain/time/say-moment.ts';

test.each([
  ['UTC', 'en', 'Thu, 5 Mar 2026, 10:00 UTC'],
  ['Europe/London', 'en', 'Thu, 5 Mar 2026, 10:00 UTC'],
  ['Asia/Shanghai', 'en', 'Thu, 5 Mar 2026, 18:00 GMT+8'],
  ['America/New_York', 'en', 'Thu, 5 Mar 2026, 05:00 GMT-5'],
  ['Asia/Kolkata', 'en', 'Thu, 5 Mar 2026, 15:30 GMT+5:30'],
  ['Asia/Tokyo', 'ja', '2026年3月5日(木) 19:00 GMT+9'],
  ['UTC', 'ja', '2026年3月5日(木) 10:00 UTC'],
] as const)('a moment read in %s (%s) names its zone by the offset of that day', (zone, language, said) => {
  expect(sayMoment('2026-03-05T10:00:00.000Z', zone, language)).toBe(said);
});
