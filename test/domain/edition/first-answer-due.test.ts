import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../../src/domain/calendar/add-business-days.ts';
import { addOpenMinutes } from '../../../src/domain/calendar/add-open-minutes.ts';
import { compileCalendar } from '../../../src/domain/calendar/compile-calendar.ts';
import { calendarOf } from '../../../src/domain/edition/calendar-of.ts';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import { findTarget } from '../../../src/domain/edition/find-target.ts';
import { china, harbour, worldwide } from '../../editions/house.ts';

/** When the first answer to a technical request is due: the edition's numbers on the edition's calendars. */
function dueOf(edition: Edition, topic: string, severity: string, family: string | null, zone: string, opened: string) {
  const allowance = findTarget(edition, { topic, severity, family })!.allowance;
  const hours = compileCalendar(calendarOf(edition, allowance.hours, zone));
  const at = Date.parse(opened);
  const due =
    allowance.unit === 'minutes'
      ? addOpenMinutes(hours, at, allowance.amount)
      : addBusinessDays(
          hours,
          at,
          allowance.amount,
          allowance.reading,
          compileCalendar(calendarOf(edition, allowance.dates, zone)),
        );
  return typeof due === 'number' ? new Date(due).toISOString() : due;
}

describe('the promise of an edition, on the clock', () => {
  it.each([
    [
      'China, A at night',
      china,
      'technical',
      'A',
      null,
      'Asia/Shanghai',
      '2026-02-17T03:00:00+08:00',
      '2026-02-16T20:00:00.000Z',
    ],
    [
      'China, B on Saturday at ten: Monday at ten',
      china,
      'technical',
      'B',
      null,
      'Asia/Shanghai',
      '2026-03-14T10:00:00+08:00',
      '2026-03-16T02:00:00.000Z',
    ],
    [
      'China, B at night: from nine on',
      china,
      'technical',
      'B',
      null,
      'Asia/Shanghai',
      '2026-03-17T02:00:00+08:00',
      '2026-03-18T01:00:00.000Z',
    ],
    [
      'China, B on Friday before the spring festival: the made-up Saturday',
      china,
      'technical',
      'B',
      null,
      'Asia/Shanghai',
      '2026-02-13T20:00:00+08:00',
      '2026-02-14T12:00:00.000Z',
    ],
    [
      'China, C over the spring festival',
      china,
      'technical',
      'C',
      null,
      'Asia/Shanghai',
      '2026-02-13T20:00:00+08:00',
      '2026-02-25T12:00:00.000Z',
    ],
    [
      'China, asked by a customer elsewhere: Beijing counts',
      china,
      'technical',
      'B',
      null,
      'Europe/Berlin',
      '2026-03-14T10:00:00+08:00',
      '2026-03-16T02:00:00.000Z',
    ],
    [
      'enterprise, B on Friday: Saturday ends it in the customer’s zone',
      worldwide,
      'technical',
      'B',
      'enterprise',
      'Asia/Tokyo',
      '2026-03-13T23:30:00+09:00',
      '2026-03-14T15:00:00.000Z',
    ],
    [
      'enterprise, B, over a change of the clocks',
      worldwide,
      'technical',
      'B',
      'enterprise',
      'America/New_York',
      '2026-10-31T12:00:00-04:00',
      '2026-11-02T05:00:00.000Z',
    ],
    [
      'elevated, C',
      worldwide,
      'technical',
      'C',
      'elevated',
      'America/New_York',
      '2026-03-08T01:30:00-05:00',
      '2026-03-08T10:30:00.000Z',
    ],
    [
      'another vendor, over lunch',
      harbour,
      'cargo',
      'wreck',
      'captain',
      'Europe/Berlin',
      '2026-03-13T11:50:00+09:00',
      '2026-03-13T04:05:00.000Z',
    ],
    [
      'another vendor, to the end of the second day',
      harbour,
      'cargo',
      'leak',
      null,
      'Europe/Berlin',
      '2026-03-14T11:50:00+09:00',
      '2026-03-18T08:00:00.000Z',
    ],
  ])('%s', (_, edition, topic, severity, family, zone, opened, due) => {
    expect(dueOf(edition, topic, severity, family, zone, opened)).toBe(due);
  });

  it('is refused, not guessed, past the days that the State Council has announced', () => {
    expect(dueOf(china, 'technical', 'C', null, 'Asia/Shanghai', '2026-12-30T10:00:00+08:00')).toMatchObject({
      refused: 'outside-coverage',
    });
  });
});
