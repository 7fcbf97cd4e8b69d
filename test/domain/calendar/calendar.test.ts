import { expect, test } from 'vitest';
import { bindZone, calendarSchema, looseCalendarSchema } from '../../../src/domain/calendar/calendar.ts';
import { compileCalendar } from '../../../src/domain/calendar/compile-calendar.ts';

const office = {
  id: 'office',
  zone: 'Asia/Shanghai',
  weekly: {
    1: [
      ['09:00', '12:00'],
      ['13:30', '18:00'],
    ],
    5: [['20:00', '48:00']],
    7: [],
  },
  exceptions: { '2026-02-16': [], '2026-02-14': [['09:00', '24:00']] },
  coverage: { from: '2026-01-01', to: '2026-12-31' },
};

const faults = (schema: typeof calendarSchema | typeof looseCalendarSchema, calendar: unknown) =>
  schema.safeParse(calendar).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a calendar with night shifts, holidays and make-up days is taken as it stands', () => {
  expect(calendarSchema.parse(office)).toEqual(office);
  expect(
    calendarSchema.parse({ ...office, name: { en: 'Office', ja: '営業時間', 'zh-Hans': '工作时间' } }),
  ).toBeTruthy();
});

test.each<[string, object, string]>([
  [
    'overlaps within a day',
    {
      weekly: {
        1: [
          ['13:00', '15:00'],
          ['09:00', '13:01'],
        ],
      },
    },
    'weekly.1.0: 13:00–15:00 overlaps 09:00–13:01 of the same day',
  ],
  [
    'overlaps within a special day',
    {
      exceptions: {
        '2026-02-14': [
          ['09:00', '12:00'],
          ['09:00', '10:00'],
        ],
      },
    },
    'exceptions.2026-02-14.',
  ],
  [
    'an end before its start',
    { weekly: { 3: [['22:00', '06:00']] } },
    'weekly.3.0.1: end 06:00 is not after start 22:00',
  ],
  ['an end at its start', { weekly: { 3: [['09:00', '09:00']] } }, 'weekly.3.0.1: end 09:00 is not after start 09:00'],
  [
    'a time past 48:00',
    { weekly: { 3: [['09:00', '48:01']] } },
    'weekly.3.0.1: expected a wall time HH:MM from 00:00 to 48:00, came "48:01"',
  ],
  [
    'a start on the next date',
    { weekly: { 3: [['25:00', '27:00']] } },
    'weekly.3.0.0: start 25:00 lies on the next date',
  ],
  ['a minute that does not exist', { weekly: { 3: [['09:00', '17:60']] } }, 'weekly.3.0.1: expected a wall time'],
  ['a time with seconds', { weekly: { 3: [['09:00:00', '17:00']] } }, 'weekly.3.0.0: expected a wall time'],
  ['an unknown zone', { zone: 'Asia/Peking2' }, 'zone: unknown time zone "Asia/Peking2"'],
  ['an instant for a zone', { zone: '2026-01-01T00:00[Asia/Tokyo]' }, 'zone: unknown time zone'],
  ['an eighth weekday', { weekly: { 8: [['09:00', '17:00']] } }, 'weekly: Unrecognized key'],
  [
    'a calendar that never opens',
    { weekly: { 1: [] }, exceptions: { '2026-02-16': [] } },
    'weekly: the calendar never opens',
  ],
  [
    'a date that does not exist',
    { exceptions: { '2026-02-29': [] } },
    'exceptions.2026-02-29: expected a date that exists',
  ],
  ['a date of another form', { exceptions: { '2026-2-9': [] } }, 'exceptions.2026-2-9: expected a date that exists'],
  [
    'a holiday outside the coverage',
    { exceptions: { '2027-01-01': [] } },
    'exceptions.2027-01-01: lies outside the coverage 2026-01-01 to 2026-12-31',
  ],
  ['no coverage', { coverage: undefined }, 'coverage: '],
  [
    'a coverage that ends before it starts',
    { coverage: { from: '2026-02-01', to: '2026-01-01' } },
    'coverage: coverage ends before it starts',
  ],
  ['a coverage without its end', { coverage: { from: '2026-02-01' } }, 'coverage.to: '],
  ['a misspelt member', { holidays: [] }, ': Unrecognized key'],
])('an edition is refused for %s, with path and reason', (_, change, fault) => {
  expect(faults(calendarSchema, { ...office, ...change })).toContainEqual(expect.stringContaining(fault));
});

test('a bare question may leave the coverage out and overlap its intervals, but not more', () => {
  const { coverage: _, ...calendar } = office;
  expect(
    faults(looseCalendarSchema, {
      ...calendar,
      weekly: {
        1: [
          ['09:00', '12:00'],
          ['11:00', '13:00'],
        ],
      },
    }),
  ).toEqual([]);
  expect(faults(looseCalendarSchema, { ...calendar, weekly: {} })).toEqual([]);
  expect(faults(looseCalendarSchema, { ...calendar, weekly: { 1: [['12:00', '09:00']] } })).toHaveLength(1);
  expect(faults(looseCalendarSchema, { ...calendar, zone: 'organisation' })).toHaveLength(1);
});

test('a calendar in the customer’s zone is bound to it before use, and only such a calendar', () => {
  const open = calendarSchema.parse({ ...office, zone: 'organisation' });
  expect(bindZone(open, 'Europe/Paris').zone).toBe('Europe/Paris');
  expect(bindZone(calendarSchema.parse(office), 'Europe/Paris').zone).toBe('Asia/Shanghai');
  expect(() => compileCalendar(open)).toThrow('bindZone');
});
