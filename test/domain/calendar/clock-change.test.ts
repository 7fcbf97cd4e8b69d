import { describe, expect, test } from 'vitest';
import { addBusinessDays } from '../../../src/domain/calendar/add-business-days.ts';
import { addOpenMinutes } from '../../../src/domain/calendar/add-open-minutes.ts';
import { calendarSchema } from '../../../src/domain/calendar/calendar.ts';
import { compileCalendar } from '../../../src/domain/calendar/compile-calendar.ts';
import { isOpen } from '../../../src/domain/calendar/is-open.ts';
import { nextOpening } from '../../../src/domain/calendar/next-opening.ts';
import { openMinutesBetween } from '../../../src/domain/calendar/open-minutes-between.ts';
import { yearAtAGlance } from '../../../src/domain/calendar/year-at-a-glance.ts';

// Berlin goes forward on 29 March 2026 at 02:00 and back on 25 October at 03:00; New York on 8 March and 1 November at 02:00.
type Hours = [string, string][];
const calendar = (zone: string, weekly: Record<string, Hours>) =>
  calendarSchema.parse({
    id: 'test',
    zone,
    weekly,
    exceptions: {},
    coverage: { from: '2026-01-01', to: '2026-12-31' },
  });
const every = (days: string, ...hours: Hours) => Object.fromEntries([...days].map((day) => [day, hours]));
const make = (zone: string, weekly: Record<string, Hours>) => compileCalendar(calendar(zone, weekly));
const at = Date.parse;
const text = (answer: unknown) => (typeof answer === 'number' ? new Date(answer).toISOString() : answer);

const berlin = make('Europe/Berlin', every('1234567', ['00:00', '24:00']));
const newYork = make('America/New_York', every('12345', ['09:00', '17:00']));

describe('a calendar whose clocks change', () => {
  test('round the clock, a day of 1,440 minutes ends an hour later by the wall in spring and an hour earlier in autumn', () => {
    expect(text(addOpenMinutes(berlin, at('2026-03-28T12:00+01:00'), 1440))).toBe(text(at('2026-03-29T13:00+02:00')));
    expect(text(addOpenMinutes(berlin, at('2026-10-24T12:00+02:00'), 1440))).toBe(text(at('2026-10-25T11:00+01:00')));
  });

  test('a business day keeps the wall time, so that a weekend with a clock change is an hour shorter or longer', () => {
    const hours = (from: string) => {
      const due = addBusinessDays(newYork, at(from), 1, 'sameTime');
      return [text(due), (Number(due) - at(from)) / 3_600_000];
    };
    expect(hours('2026-03-06T10:00-05:00')).toEqual([text(at('2026-03-09T10:00-04:00')), 71]);
    expect(hours('2026-10-30T10:00-04:00')).toEqual([text(at('2026-11-02T10:00-05:00')), 73]);
    expect(hours('2026-11-06T10:00-05:00')).toEqual([text(at('2026-11-09T10:00-05:00')), 72]);
  });

  test('office hours open by the wall on both sides of the change', () => {
    expect(text(nextOpening(newYork, at('2026-10-30T17:00-04:00')))).toBe('2026-11-02T14:00:00.000Z');
    expect(text(nextOpening(newYork, at('2026-03-06T17:00-05:00')))).toBe('2026-03-09T13:00:00.000Z');
    expect(openMinutesBetween(newYork, at('2026-10-30T12:00-04:00'), at('2026-11-02T12:00-05:00'))).toBe(480);
  });

  test('hours that the clocks skip do not happen that day, and hours that they repeat last twice as long', () => {
    const small = make('Europe/Berlin', every('7', ['02:00', '03:00']));
    expect(text(nextOpening(small, at('2026-03-29T00:00+01:00')))).toBe(text(at('2026-04-05T02:00+02:00')));
    expect(openMinutesBetween(small, at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toBe(0);
    expect(openMinutesBetween(small, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(120);
    expect([at('2026-10-25T02:30+02:00'), at('2026-10-25T02:30+01:00')].map((one) => isOpen(small, one))).toEqual([
      true,
      true,
    ]);
  });

  test('a year at a glance marks the two days of its own zone, with the minutes ahead of UTC before and after', () => {
    const changes = (zone: string) =>
      yearAtAGlance(calendar(zone, every('1', ['09:00', '17:00'])), 2026).flatMap(({ date, clockChange }) =>
        clockChange ? [[date, clockChange.before, clockChange.after]] : [],
      );
    expect(changes('Europe/Berlin')).toEqual([
      ['2026-03-29', 60, 120],
      ['2026-10-25', 120, 60],
    ]);
    expect(changes('America/New_York')).toEqual([
      ['2026-03-08', -300, -240],
      ['2026-11-01', -240, -300],
    ]);
    expect(changes('Asia/Shanghai')).toEqual([]);
  });
});
