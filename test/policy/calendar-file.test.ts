import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendarFile } from '../../src/adapters/calendar-file/read-calendar-file.ts';
import type { Edition } from '../../src/domain/edition/edition.ts';
import { importCalendar } from '../../src/usecases/policy/import-calendar.ts';
import type { PolicyContext } from '../../src/usecases/policy/policy-context.ts';
import { china } from '../editions/house.ts';

const context = (edition: Edition = china): PolicyContext =>
  ({
    actor: { kind: 'staff', staffKind: 'operator', editions: [edition.key] },
    policies: { keys: () => [edition.key], current: () => ({ edition, version: 1 }), at: () => edition },
    readCalendarFile,
    now: '2026-06-08T02:00:00.000Z',
    language: 'en',
    say: (key: string) => key.replace('policy:skipped.', ''),
  }) as unknown as PolicyContext;

type Given = Partial<Parameters<typeof importCalendar>[2]>;
function read(text: string, given: Given = {}) {
  const outcome = importCalendar(
    context(),
    { edition: china.key, id: 'china-business-days' },
    { format: 'ics', meanings: {}, mode: 'add', extendCoverage: true, ...given, text },
  );
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}
const ics = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const allDay = (uid: string, from: string, to: string | null, name: string, ...more: string[]) => [
  `UID:${uid}`,
  `DTSTART;VALUE=DATE:${from}`,
  ...(to === null ? [] : [`DTEND;VALUE=DATE:${to}`]),
  `SUMMARY:${name}`,
  ...more,
];

describe('holidays from iCalendar', () => {
  test('several days at once end the day before their exclusive end; make-up days are read from their mark', () => {
    const { changes, calendar, events } = read(
      ics(
        allDay('1', '20260619', '20260622', '端午节（休）'),
        allDay('2', '20260704', '20260705', '调休（班）'),
        allDay('3', '20260613', null, '补班'),
        allDay('4', '20260725', '20260726', 'Some day', 'CATEGORIES:make-up'),
      ),
    );
    expect(
      events.map(({ name, from, to, days, meaning, readFrom }) => [name, from, to, days, meaning, readFrom]),
    ).toEqual([
      ['端午节（休）', '2026-06-19', '2026-06-21', 3, 'holiday', 'name'],
      ['调休（班）', '2026-07-04', '2026-07-04', 1, 'make-up', 'name'],
      ['补班', '2026-06-13', '2026-06-13', 1, 'make-up', 'name'],
      ['Some day', '2026-07-25', '2026-07-25', 1, 'make-up', 'category'],
    ]);
    const hours = [['09:00', '18:00']];
    expect(changes.map(({ date, kind, after }) => [date, kind, after])).toEqual([
      ['2026-06-13', 'make-up', hours],
      ['2026-06-19', 'holiday', []],
      ['2026-06-20', 'holiday', []],
      ['2026-06-21', 'holiday', []],
      ['2026-07-04', 'make-up', hours],
      ['2026-07-25', 'make-up', hours],
    ]);
    expect((calendar as any).exceptions['2026-06-20']).toEqual([]);
    expect((calendar as any).names['2026-06-20']).toBe('端午节（休）');
  });

  test('what an event means is the operator’s to say', () => {
    const text = ics(allDay('a', '20260704', '20260705', 'Founders’ day'));
    const [event] = read(text).events;
    expect(event).toMatchObject({ meaning: 'holiday', readFrom: 'default' });
    const chosen = read(text, { meanings: { [event?.key ?? '']: 'make-up' }, makeUpHours: [['10:00', '15:00']] });
    expect(chosen.changes).toMatchObject([{ date: '2026-07-04', kind: 'make-up', after: [['10:00', '15:00']] }]);
    const skipped = read(text, { meanings: { [event?.key ?? '']: 'skip' } });
    expect([skipped.changes, skipped.skipped.map(({ reason }) => reason)]).toEqual([[], ['chosen']]);
  });

  test('folded lines, either line end, a byte order mark and escaped signs read as they are meant', () => {
    const lines = [
      '\uFEFFBEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART;VALUE=DATE:2026',
      ' 0703',
      'SUMMARY:A day\\, with a',
      '  comma',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    for (const end of ['\r\n', '\n', '\r'])
      expect(read(lines.join(end)).events).toMatchObject([
        { name: 'A day, with a comma', from: '2026-07-03', line: 2 },
      ]);
  });

  test('what cannot be taken in is left out with its line and reason', () => {
    const { skipped, changes } = read(
      ics(
        allDay('1', '20260703', '20260704', 'Day'),
        allDay('1', '20260703', '20260704', 'Day'),
        allDay('3', '20260703', '20260704', 'The same day again'),
        [
          'UID:4',
          'DTSTART;TZID=Asia/Shanghai:20260703T090000',
          'DTEND;TZID=Asia/Shanghai:20260703T100000',
          'SUMMARY:Meeting',
        ],
        allDay('5', '20260703', null, 'Off', 'STATUS:CANCELLED'),
        ['UID:6', 'SUMMARY:Nothing'],
        allDay('7', '20260703', '20260701', 'Backwards'),
        allDay('8', '20260101', '20280101', 'Two years'),
        allDay('9', '20260703', null, 'Every day', 'RRULE:FREQ=DAILY'),
        allDay('10', '20260703', null, 'Odd', 'RRULE:FREQ=DAILY;COUNT=5;BYMONTH=2;BYMONTHDAY=30'),
        allDay('11', '20190703', null, 'Long ago'),
        allDay('12', '20260706', null, 'Monday 补班'),
      ),
    );
    expect(changes.map(({ date }) => date)).toEqual(['2026-07-03']);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'duplicate'],
      [15, 'duplicate'],
      [21, 'timed'],
      [27, 'cancelled'],
      [33, 'no-date'],
      [37, 'backwards'],
      [43, 'too-long'],
      [49, 'endless'],
      [55, 'repetition'],
      [61, 'outside-years'],
      [66, 'open-anyway'],
    ]);
  });

  test('a text that is no calendar is refused with the line that says so', () => {
    expect(read('hello').faults).toEqual([{ line: 1, path: '', message: 'expected BEGIN:VCALENDAR, came "hello"' }]);
    expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n').faults).toMatchObject([{ line: 2, path: 'VEVENT' }]);
    expect(read(ics(allDay('1', '20260231', null, 'x'))).faults).toEqual([
      { line: 3, path: 'VEVENT', message: 'expected a date that exists, came 2026-02-31' },
    ]);
    expect(read(ics(['UID:1', 'no colon here'])).faults).toMatchObject([{ line: 3, path: 'VEVENT' }]);
  });

  test('a year that the text speaks of in three months or more is known to its end, a New Year’s day alone is not', () => {
    const year = (dates: string[]) =>
      (read(ics(...dates.map((date) => allDay(date, date, null, date)))).calendar as any).coverage.to;
    expect(year(['20270101', '20270201', '20270501'])).toBe('2027-12-31');
    expect(year(['20261231', '20270101'])).toBe('2026-12-31');
  });

  test('replacing takes the days of the year that the text does not name out again', () => {
    const { changes, calendar } = read(ics(allDay('1', '20260101', '20260104', '元旦')), { mode: 'replace' });
    expect(changes.filter(({ what }) => what === 'removed').length).toBeGreaterThan(10);
    expect(Object.keys((calendar as any).exceptions).filter((date) => date.startsWith('2026'))).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
    ]);
  });

  test('any spans of days come back as exactly those days, however lines end and fold', () => {
    const span = fc.record({
      start: fc.integer({ min: 0, max: 340 }),
      days: fc.integer({ min: 1, max: 14 }),
      name: fc.string({ unit: 'grapheme', maxLength: 90 }),
    });
    const dateOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), fc.constantFrom('\r\n', '\n'), (spans, end) => {
        const escaped = (name: string) => name.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/[\r\n]/g, ' ');
        const text = ics(
          ...spans.map(({ start, days, name }, index) =>
            allDay(
              String(index),
              dateOf(start).replaceAll('-', ''),
              dateOf(start + days).replaceAll('-', ''),
              escaped(name),
            ),
          ),
        ).replaceAll('\r\n', end);
        const folded = text
          .split(end)
          .map((line) =>
            line.length > 60 && line.startsWith('SUMMARY') ? `${line.slice(0, 50)}${end} ${line.slice(50)}` : line,
          )
          .join(end);
        const { events, faults } = readCalendarFile('ics', folded, 2030);
        expect(faults).toEqual([]);
        expect(events.map(({ dates }) => dates)).toEqual(
          spans.map(({ start, days }) => Array.from({ length: days }, (_, index) => dateOf(start + index))),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('whatever the text, reading it ends and answers', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'DTSTART;VALUE=DATE:20260101',
        'DTSTART:99999999T999999Z',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=5MO',
        'RRULE:FREQ=MONTHLY;COUNT=9999999',
        'RRULE:FREQ=WEEKLY;INTERVAL=0;UNTIL=99991231',
        'DURATION:-P9999999D',
        'RDATE;VALUE=DATE:20260101,x',
        'EXDATE:',
      ),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { faults, events } = readCalendarFile('ics', ['BEGIN:VCALENDAR', ...lines].join('\n'), 2030);
        expect(faults.length + events.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('holidays from JSON', () => {
  const json = (value: unknown, given: Given = {}) =>
    read(JSON.stringify(value, null, 1), { format: 'json', ...given });

  test('a public list says of each day whether it is off', () => {
    const days = [
      { name: '元旦', date: '2026-07-02', isOffDay: true },
      { name: '元旦', date: '2026-07-04', isOffDay: false },
      { name: 'again', date: '2026-07-02', isOffDay: true },
    ];
    const { changes, skipped } = json({ year: 2026, days });
    expect(changes.map(({ date, kind, name }) => [date, kind, name])).toEqual([
      ['2026-07-02', 'holiday', '元旦'],
      ['2026-07-04', 'make-up', '元旦'],
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['duplicate']);
  });

  test('exceptions are taken with their hours; faults say where they are', () => {
    const { changes } = json({ exceptions: { '2026-07-02': [], '2026-07-03': [['10:00', '12:00']] } });
    expect(changes.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-07-02', 'holiday'],
      ['2026-07-03', 'special'],
    ]);
    expect(json({ exceptions: { '2026-07-03': [['12:00', '10:00']] } }).faults).toMatchObject([
      { path: 'exceptions.2026-07-03[0][1]', message: expect.stringContaining('not after start') },
    ]);
    expect(json({ exceptions: { '2026-07-03': 'closed' } }).faults).toMatchObject([
      { line: 3, path: 'exceptions.2026-07-03' },
    ]);
    expect(read('{\n "days": [\n}', { format: 'json' }).faults).toMatchObject([{ line: 3 }]);
    expect(json({ days: [{ date: '2026-02-30', isOffDay: true }] }).faults).toMatchObject([
      { line: 4, path: 'days[0].date' },
    ]);
    expect(json({ nothing: true }).faults).toHaveLength(1);
  });
});
