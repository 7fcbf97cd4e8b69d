import { expect, test } from 'vitest';
import type { Calendar } from '../../../src/domain/calendar/calendar.ts';
import { onCountedDates } from '../../../src/domain/clock/on-counted-dates.ts';

const daily: [string, string][] = [['09:00', '24:00']];
const office: [string, string][] = [['09:00', '18:00']];
const hours: Calendar = {
  id: 'hours',
  zone: 'Asia/Shanghai',
  weekly: { 1: daily, 2: daily, 3: daily, 4: daily, 5: daily, 6: daily, 7: daily },
  exceptions: { '2026-06-10': [['10:00', '12:00']], '2026-06-13': [['10:00', '12:00']] },
  coverage: { from: '2025-01-01', to: '2030-12-31' },
};
const dates: Calendar = {
  id: 'dates',
  zone: 'Asia/Shanghai',
  weekly: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: [] },
  exceptions: { '2026-06-19': [], '2026-06-20': [], '2026-06-27': office, '2026-06-30': [['09:00', '12:00']] },
  coverage: { from: '2026-01-01', to: '2026-12-31' },
};

test('business days have the hours of one calendar on the dates of the other, known where both are', () => {
  expect(onCountedDates(hours, dates)).toEqual({
    id: 'hours',
    zone: 'Asia/Shanghai',
    weekly: { 1: daily, 2: daily, 3: daily, 4: daily, 5: daily, 6: [], 7: [] },
    // Short hours, a holiday with its Saturday, a make-up day. Short hours of a Saturday that does not count are nothing,
    // and a half day among the dates counts whole.
    exceptions: { '2026-06-10': [['10:00', '12:00']], '2026-06-19': [], '2026-06-20': [], '2026-06-27': daily },
    coverage: { from: '2026-01-01', to: '2026-12-31' },
  });
  expect(onCountedDates(dates, hours).coverage).toEqual(dates.coverage);
  const { coverage: _, ...unlimited } = hours;
  expect(onCountedDates(unlimited, dates).coverage).toEqual(dates.coverage);
  expect(onCountedDates(unlimited, unlimited)).not.toHaveProperty('coverage');
});
