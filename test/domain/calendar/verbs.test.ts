import { expect, test } from 'vitest';
import type { BusinessDayReading } from '../../../src/domain/calendar/add-business-days.ts';
import { addBusinessDays } from '../../../src/domain/calendar/add-business-days.ts';
import { addOpenMinutes } from '../../../src/domain/calendar/add-open-minutes.ts';
import { addOpenMinutesPaused } from '../../../src/domain/calendar/add-open-minutes-paused.ts';
import { looseCalendarSchema } from '../../../src/domain/calendar/calendar.ts';
import { compileCalendar } from '../../../src/domain/calendar/compile-calendar.ts';
import { isOpen } from '../../../src/domain/calendar/is-open.ts';
import { nextClosing } from '../../../src/domain/calendar/next-closing.ts';
import { nextOpening } from '../../../src/domain/calendar/next-opening.ts';
import { openMinutesBetween } from '../../../src/domain/calendar/open-minutes-between.ts';
import { openStretches } from '../../../src/domain/calendar/open-stretches.ts';
import { retarget } from '../../../src/domain/calendar/retarget.ts';

type Lists = Record<string, [string, string][]>;
const make = (
  zone: string,
  weekly: Lists,
  rest: { exceptions?: Lists; coverage?: { from: string; to: string } } = {},
) => compileCalendar(looseCalendarSchema.parse({ id: 'test', zone, weekly, ...rest }));
const days = (numbers: string, ...list: [string, string][]): Lists =>
  Object.fromEntries([...numbers].map((day) => [day, list]));
const at = Date.parse;
const text = (answer: unknown) => (typeof answer === 'number' ? new Date(answer).toISOString() : answer);

const office = make('Asia/Tokyo', days('12345', ['09:00', '12:00'], ['13:00', '18:00']));
const night = make('Asia/Tokyo', days('12345', ['22:00', '30:00']));
const roundTheClock = make('Asia/Tokyo', days('1234567', ['00:00', '24:00']));

test('open from the opening instant on, closed from the closing instant on', () => {
  expect(isOpen(office, at('2026-06-01T09:00+09:00'))).toBe(true);
  expect(isOpen(office, at('2026-06-01T11:59:59.999+09:00'))).toBe(true);
  expect(isOpen(office, at('2026-06-01T12:00+09:00'))).toBe(false);
  expect(isOpen(night, at('2026-06-06T05:59+09:00'))).toBe(true);
  expect(isOpen(night, at('2026-06-06T22:00+09:00'))).toBe(false);
});

test('the next opening is now where it is open, and the next closing passes over midnight without a stop', () => {
  expect(text(nextOpening(office, at('2026-06-05T18:00+09:00')))).toBe('2026-06-08T00:00:00.000Z');
  expect(text(nextOpening(office, at('2026-06-05T17:59+09:00')))).toBe('2026-06-05T08:59:00.000Z');
  expect(text(nextClosing(office, at('2026-06-05T12:00+09:00')))).toBe('2026-06-05T09:00:00.000Z');
  expect(text(nextClosing(night, at('2026-06-05T23:00+09:00')))).toBe('2026-06-05T21:00:00.000Z');
  const weekdays = make('Asia/Tokyo', days('12345', ['00:00', '24:00']));
  expect(text(nextClosing(weekdays, at('2026-06-01T01:00+09:00')))).toBe('2026-06-05T15:00:00.000Z');
  expect(nextClosing(roundTheClock, at('2026-06-01T01:00+09:00'))).toBeNull();
});

test('business days: the date that owns the small hours of a night shift is the evening before', () => {
  const saturdayMorning = at('2026-06-06T02:00+09:00');
  expect(text(addBusinessDays(night, saturdayMorning, 1, 'sameTime'))).toBe(text(at('2026-06-09T02:00+09:00')));
  expect(text(addBusinessDays(night, saturdayMorning, 1, 'endOfDay'))).toBe(text(at('2026-06-09T06:00+09:00')));
});

test.each<[string, string, number, BusinessDayReading, string]>([
  ['received in open time', '2026-06-04T15:00+09:00', 2, 'sameTime', '2026-06-08T15:00+09:00'],
  ['received at night: from the next opening', '2026-06-04T23:00+09:00', 1, 'sameTime', '2026-06-08T09:00+09:00'],
  ['0 days: by the end of that day', '2026-06-04T15:00+09:00', 0, 'endOfDay', '2026-06-04T18:00+09:00'],
  ['0 days at the same time is now', '2026-06-04T15:00+09:00', 0, 'sameTime', '2026-06-04T15:00+09:00'],
  ['one day, by its end', '2026-06-05T09:00+09:00', 1, 'endOfDay', '2026-06-08T18:00+09:00'],
])('business days: %s', (_, start, amount, reading, due) => {
  expect(text(addBusinessDays(office, at(start), amount, reading))).toBe(text(at(due)));
});

test('business days: a day with other hours gives its next opening, or its end', () => {
  const short = make('Asia/Tokyo', days('12345', ['09:00', '18:00']), {
    exceptions: {
      '2026-06-02': [
        ['10:00', '12:00'],
        ['14:00', '16:00'],
      ],
    },
  });
  const after = (time: string) => text(addBusinessDays(short, at(`2026-06-01T${time}+09:00`), 1, 'sameTime'));
  expect(after('09:30')).toBe(text(at('2026-06-02T10:00+09:00')));
  expect(after('12:00')).toBe(text(at('2026-06-02T14:00+09:00')));
  expect(after('17:00')).toBe(text(at('2026-06-02T16:00+09:00')));
});

test('business days: hours round the clock, with the dates of the bank calendar', () => {
  const bank = make('Asia/Tokyo', days('12345', ['09:00', '15:00']), { exceptions: { '2026-06-08': [] } });
  const friday = at('2026-06-05T23:00+09:00');
  expect(text(addBusinessDays(roundTheClock, friday, 1, 'sameTime', bank))).toBe(text(at('2026-06-09T23:00+09:00')));
  const sundays = make('Asia/Tokyo', days('7', ['09:00', '15:00']));
  expect(addBusinessDays(office, friday, 1, 'sameTime', sundays)).toEqual({ refused: 'never-open', calendar: 'test' });
});

test('business days: a wall time that the clock change skips is met after the gap, one that it repeats the first time', () => {
  const all = make('America/New_York', days('1234567', ['00:00', '24:00']), { exceptions: { '2026-01-01': [] } });
  expect(text(addBusinessDays(all, at('2026-03-07T02:30-05:00'), 1, 'sameTime'))).toBe('2026-03-08T07:00:00.000Z');
  expect(text(addBusinessDays(all, at('2026-10-31T01:30-04:00'), 1, 'sameTime'))).toBe('2026-11-01T05:30:00.000Z');
  const early = make('America/New_York', days('1234567', ['00:00', '01:30']));
  expect(text(addBusinessDays(early, at('2026-10-31T01:00-04:00'), 1, 'endOfDay'))).toBe('2026-11-01T06:30:00.000Z');
  expect(text(addBusinessDays(early, at('2026-11-01T01:10-05:00'), 0, 'sameTime'))).toBe('2026-11-01T06:10:00.000Z');
});

test('a severity raised in the middle carries the time used, and a smaller target is due at the raise, not before', () => {
  const start = at('2026-06-01T10:00+09:00');
  const raised = at('2026-06-01T12:00+09:00');
  const then = (minutes: number) =>
    text(
      retarget([
        { at: start, calendar: office, minutes: 480 },
        { at: raised, calendar: roundTheClock, minutes },
      ]),
    );
  expect(then(150)).toBe(text(at('2026-06-01T12:30+09:00')));
  expect(then(60)).toBe(text(raised));
  const late = [
    { at: start, calendar: office, minutes: 30 },
    { at: raised, calendar: office, minutes: 480 },
  ] as const;
  expect(text(retarget(late))).toBe(text(at('2026-06-01T10:30+09:00')));
});

test('0 minutes are due at the start, also at night and within a pause', () => {
  const start = at('2026-06-06T03:00+09:00');
  expect(addOpenMinutes(office, start, 0)).toBe(start);
  expect(addOpenMinutesPaused(office, start, 0, [{ from: start - 1, to: start + 9e6 }])).toBe(start);
});

const covered = (zone: string, weekly: Lists) =>
  make(zone, weekly, { coverage: { from: '2026-01-01', to: '2026-06-05' } });
const outside = { refused: 'outside-coverage', calendar: 'test', coverage: { from: '2026-01-01', to: '2026-06-05' } };

test.each([
  ['office hours', covered('Asia/Tokyo', days('12345', ['09:00', '18:00']))],
  ['hours to midnight', covered('Asia/Tokyo', days('12345', ['09:00', '24:00']))],
  ['round the clock', covered('Asia/Tokyo', days('1234567', ['00:00', '24:00']))],
])('%s: what lies past the known holidays is refused, what ends with them is answered', (_, calendar) => {
  const lastMorning = at('2026-06-05T09:00+09:00');
  const lastMinutes = openMinutesBetween(calendar, lastMorning, at('2026-06-06T00:00+09:00')) as number;
  expect(addOpenMinutes(calendar, lastMorning, lastMinutes)).toBe(lastMorning + lastMinutes * 60_000);
  expect(addOpenMinutes(calendar, lastMorning, lastMinutes + 1)).toEqual(outside);
  expect(addOpenMinutes(calendar, at('2025-12-31T23:00+09:00'), 0)).toEqual(outside);
  expect(addOpenMinutes(calendar, at('2026-06-06T09:00+09:00'), 1)).toEqual(outside);
  expect(openMinutesBetween(calendar, lastMorning, at('2026-06-06T00:01+09:00'))).toEqual(outside);
  expect(openMinutesBetween(calendar, at('2025-12-31T23:59+09:00'), lastMorning)).toEqual(outside);
  expect(addBusinessDays(calendar, lastMorning, 1, 'sameTime')).toEqual(outside);
  expect(addOpenMinutesPaused(calendar, lastMorning, 1, [{ from: lastMorning, to: lastMorning + 1e10 }])).toEqual(
    outside,
  );
  expect(isOpen(calendar, at('2026-06-07T09:00+09:00'))).toEqual(outside);
  expect(nextOpening(calendar, at('2026-06-07T09:00+09:00'))).toEqual(outside);
  expect(openStretches(calendar, lastMorning, at('2026-06-07T00:00+09:00'))).toEqual(outside);
});

test('the dates of another calendar are not guessed past its coverage either', () => {
  const dates = covered('Asia/Tokyo', days('12345', ['09:00', '18:00']));
  expect(addBusinessDays(office, at('2026-06-04T09:00+09:00'), 2, 'endOfDay', dates)).toEqual(outside);
});

test('a night shift of the last known day is known to its end', () => {
  const calendar = covered('Asia/Tokyo', days('12345', ['22:00', '30:00']));
  const evening = at('2026-06-05T22:00+09:00');
  expect(text(addOpenMinutes(calendar, evening, 480))).toBe(text(at('2026-06-06T06:00+09:00')));
  expect(addOpenMinutes(calendar, evening, 481)).toEqual(outside);
  expect(openMinutesBetween(calendar, evening, at('2026-06-06T06:00+09:00'))).toBe(480);
  expect(openMinutesBetween(calendar, evening, at('2026-06-06T06:01+09:00'))).toEqual(outside);
});

test('the night shift that runs into the first known day counts by its weekday', () => {
  const calendar = covered('Asia/Tokyo', days('12345', ['22:00', '30:00']));
  expect(isOpen(calendar, at('2026-01-01T05:59+09:00'))).toBe(true);
  expect(isOpen(calendar, at('2026-01-01T06:00+09:00'))).toBe(false);
  expect(isOpen(calendar, at('2025-12-31T23:59+09:00'))).toEqual(outside);
});

test('a calendar that opens on a few dates only says so when they are used up', () => {
  const fair = make('Asia/Tokyo', {}, { exceptions: { '2040-05-01': [['09:00', '10:00']] } });
  const start = at('2026-06-01T00:00Z');
  expect(text(addOpenMinutes(fair, start, 60))).toBe(text(at('2040-05-01T10:00+09:00')));
  expect(addOpenMinutes(fair, start, 61)).toEqual({ refused: 'never-open', calendar: 'test' });
  expect(openMinutesBetween(fair, start, at('2050-01-01T00:00Z'))).toBe(60);
  expect(nextOpening(fair, at('2041-01-01T00:00Z'))).toEqual({ refused: 'never-open', calendar: 'test' });
});

test('an absurd target is refused at once', () => {
  const minute = make('Asia/Tokyo', days('1', ['09:00', '09:01']));
  const began = performance.now();
  expect(addOpenMinutes(minute, at('2026-06-01T00:00Z'), 1e7)).toEqual({ refused: 'too-far', calendar: 'test' });
  expect(addOpenMinutes(roundTheClock, at('2026-06-01T00:00Z'), 1e15)).toEqual({
    refused: 'too-far',
    calendar: 'test',
  });
  expect(addBusinessDays(minute, at('2026-06-01T00:00Z'), 1e9, 'endOfDay')).toEqual({
    refused: 'too-far',
    calendar: 'test',
  });
  expect(performance.now() - began).toBeLessThan(2000);
});

test('the answers do not depend on what was asked before', () => {
  const starts = [
    '2026-06-01T00:00Z',
    '1995-02-03T00:00Z',
    '2090-01-01T00:00Z',
    '2026-01-05T00:00Z',
    '2031-07-01T00:00Z',
  ];
  const fresh = starts.map((start) =>
    addOpenMinutes(make('Europe/Paris', days('12345', ['09:00', '17:00'])), at(start), 9e4),
  );
  const kept = make('Europe/Paris', days('12345', ['09:00', '17:00']));
  for (const order of [starts, [...starts].reverse(), starts])
    for (const start of order) expect(addOpenMinutes(kept, at(start), 9e4)).toBe(fresh[starts.indexOf(start)]);
});

test('the stretches of an answer come with their dates, the holidays and make-up days met, and the clock change', () => {
  const calendar = make('Europe/Paris', days('12345', ['09:00', '12:00'], ['13:00', '18:00']), {
    exceptions: {
      '2026-03-27': [],
      '2026-03-28': [['10:00', '11:00']],
      '2026-03-30': [['09:00', '10:00']],
      '2026-04-06': [],
    },
  });
  expect(openStretches(calendar, at('2026-03-26T17:00+01:00'), at('2026-03-31T09:30+02:00'))).toEqual({
    stretches: [
      { from: at('2026-03-26T17:00+01:00'), to: at('2026-03-26T18:00+01:00'), date: '2026-03-26' },
      { from: at('2026-03-28T10:00+01:00'), to: at('2026-03-28T11:00+01:00'), date: '2026-03-28' },
      { from: at('2026-03-30T09:00+02:00'), to: at('2026-03-30T10:00+02:00'), date: '2026-03-30' },
      { from: at('2026-03-31T09:00+02:00'), to: at('2026-03-31T09:30+02:00'), date: '2026-03-31' },
    ],
    exceptions: [
      { date: '2026-03-27', kind: 'holiday' },
      { date: '2026-03-28', kind: 'make-up' },
      { date: '2026-03-30', kind: 'special' },
    ],
    clockChanges: [{ at: at('2026-03-29T01:00Z'), before: 60, after: 120 }],
  });
});
