import { describe, expect, test } from 'vitest';
import { datesBetween, plusMonths, weekdayOf } from '../../../src/web/console/policy/day/dates.ts';
import { readHours, writeHours } from '../../../src/web/console/policy/hours/hours-text.ts';

describe('hours as they are typed', () => {
  test.each([
    ['09:00–18:00', [['09:00', '18:00']]],
    [
      '9-12, 13-18',
      [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
    ],
    ['９：００～２４：００', [['09:00', '24:00']]],
    ['22:00 - 30:00', [['22:00', '30:00']]],
    [
      '9:00-12:00 13:00-18:00',
      [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
    ],
    [
      '9:00-12:00、13:00-18:00',
      [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
    ],
    // Whether it can be is the server's to say.
    ['09:00-48:01', [['09:00', '48:01']]],
    ['', []],
    ['   ', []],
  ])('%j is read', (text, hours) => {
    expect(readHours(text)).toEqual(hours);
  });

  test.each(['morning', '9', '9-', '09:00–18:00 and more', '9:5-10:00'])('%j is no list of times', (text) => {
    expect(readHours(text)).toBeNull();
  });

  test('are read again as they are written', () => {
    const hours: [string, string][] = [
      ['00:00', '06:00'],
      ['22:00', '30:00'],
    ];
    expect(readHours(writeHours(hours))).toEqual(hours);
  });
});

describe('dates', () => {
  test('go on over the end of a month and the leap day', () => {
    expect(datesBetween('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(datesBetween('2026-01-02', '2026-01-01')).toEqual(['2026-01-01', '2026-01-02']);
    expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(plusMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(weekdayOf('2026-11-29')).toBe('7');
  });
});
