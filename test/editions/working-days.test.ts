import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/domain/edition/calendar-of.ts';
import { china, worldwide } from './house.ts';

const council = calendarOf(china, 'china-business-days', 'Asia/Shanghai');
const japan = calendarOf(worldwide, 'business-hours-japan', 'Asia/Tokyo');

const weekdayOf = (date: string) => String(new Date(date).getUTCDay() || 7) as '1';
const isWorked = (calendar: typeof council, date: string) =>
  (calendar.exceptions[date] ?? calendar.weekly[weekdayOf(date)] ?? []).length > 0;
const workedIn = (calendar: typeof council, from: string, to: string) => {
  const days: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days.filter((day) => isWorked(calendar, day));
};

describe('the working days of the State Council', () => {
  it.each([
    ['new year 2024', '2023-12-30', '2024-01-02', ['2024-01-02']],
    ['spring festival 2024, made up before and after', '2024-02-10', '2024-02-18', ['2024-02-18']],
    ['qingming 2024, made up on Sunday', '2024-04-04', '2024-04-07', ['2024-04-07']],
    ['labour day 2024', '2024-04-27', '2024-05-05', ['2024-04-28', '2024-04-29', '2024-04-30']],
    ['dragon boat 2024', '2024-06-08', '2024-06-10', []],
    ['mid-autumn 2024', '2024-09-14', '2024-09-17', ['2024-09-14']],
    ['national day 2024', '2024-10-01', '2024-10-08', ['2024-10-08']],
    ['spring festival 2025', '2025-01-25', '2025-02-05', ['2025-01-26', '2025-01-27', '2025-02-05']],
    ['qingming 2025', '2025-04-04', '2025-04-06', []],
    ['dragon boat 2025', '2025-05-31', '2025-06-02', []],
    [
      'national day and mid-autumn 2025',
      '2025-09-28',
      '2025-10-11',
      ['2025-09-28', '2025-09-29', '2025-09-30', '2025-10-09', '2025-10-10', '2025-10-11'],
    ],
    ['new year 2026', '2026-01-01', '2026-01-05', ['2026-01-04', '2026-01-05']],
    ['spring festival 2026', '2026-02-14', '2026-02-24', ['2026-02-14', '2026-02-24']],
    ['after spring festival 2026', '2026-02-28', '2026-03-01', ['2026-02-28']],
    ['qingming 2026', '2026-04-04', '2026-04-07', ['2026-04-07']],
    ['labour day 2026', '2026-05-01', '2026-05-09', ['2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09']],
    ['dragon boat 2026', '2026-06-19', '2026-06-22', ['2026-06-22']],
    [
      'mid-autumn 2026',
      '2026-09-20',
      '2026-09-27',
      ['2026-09-20', '2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24'],
    ],
    ['national day 2026', '2026-10-01', '2026-10-10', ['2026-10-08', '2026-10-09', '2026-10-10']],
  ])('%s', (_, from, to, worked) => {
    expect(workedIn(council, from < '2024-01-01' ? '2024-01-01' : from, to)).toEqual(worked);
  });

  it.each([
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('%s has as many as were announced', (year, days) => {
    expect(workedIn(council, `${year}-01-01`, `${year}-12-31`).length).toBe(days);
  });

  it('works on weekdays and made-up days only, nine to six', () => {
    const hours = new Set(
      workedIn(council, '2024-01-01', '2026-12-31').map((day) =>
        JSON.stringify(council.exceptions[day] ?? council.weekly[weekdayOf(day)]),
      ),
    );
    expect([...hours]).toEqual(['[["09:00","18:00"]]']);
  });
});

it.each([
  ['2024', 14],
  ['2025', 15],
  ['2026', 17],
])('Japan has %s weekdays off for public holidays', (year, count) => {
  const off = Object.keys(japan.exceptions).filter((day) => day.startsWith(year));
  expect(off.every((day) => Number(weekdayOf(day)) <= 5)).toBe(true);
  expect(off.length).toBe(count);
});
