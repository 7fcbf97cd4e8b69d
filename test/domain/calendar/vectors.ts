import type { Calendar } from '../../../src/domain/calendar/calendar.ts';

const lists = (days: string, list: Calendar['weekly']['1']) => Object.fromEntries([...days].map((day) => [day, list]));
const calendar = (zone: string, weekly: object, exceptions: object = {}) => ({ id: zone, zone, weekly, exceptions });
const off = (...dates: string[]) => Object.fromEntries(dates.map((date) => [date, []]));
const roundTheClock = lists('1234567', [['00:00', '24:00']]);
const june = Array.from({ length: 40 }, (_, day) => new Date(Date.UTC(2026, 5, 1 + day)).toISOString().slice(0, 10));
const springFestival = Array.from({ length: 9 }, (_, day) => `2026-02-${15 + day}`);

/** The defects of other systems as questions in the golden format; `expectedDue` null where the answer is an error. */
export const vectors = [
  {
    id: 'over a weekend in New York',
    calendar: calendar('America/New_York', lists('12345', [['08:00', '17:00']])),
    start: '2026-01-09T16:00-05:00',
    businessMinutes: 240,
    expectedDue: '2026-01-12T11:00-05:00',
  },
  {
    id: 'opened at the closing instant',
    calendar: calendar('America/New_York', lists('12345', [['09:00', '17:00']])),
    start: '2026-01-09T17:00-05:00',
    businessMinutes: 480,
    expectedDue: '2026-01-12T17:00-05:00',
  },
  {
    id: 'a minute before midnight, 9:00 to 24:00 in Beijing',
    calendar: calendar('Asia/Shanghai', lists('1234567', [['09:00', '24:00']])),
    start: '2026-03-04T23:59+08:00',
    businessMinutes: 2,
    expectedDue: '2026-03-05T09:01+08:00',
  },
  {
    id: 'round the clock at the autumn clock change',
    calendar: calendar('America/New_York', roundTheClock),
    start: '2026-11-01T01:30-04:00',
    businessMinutes: 60,
    expectedDue: '2026-11-01T01:30-05:00',
  },
  {
    id: 'a day without midnight, round the clock in São Paulo',
    calendar: calendar('America/Sao_Paulo', roundTheClock),
    start: '2018-11-03T23:30-03:00',
    businessMinutes: 60,
    expectedDue: '2018-11-04T01:30-02:00',
  },
  {
    id: 'a day without midnight, office hours in Chile',
    calendar: calendar('America/Santiago', lists('12345', [['09:00', '18:00']])),
    start: '2026-09-04T17:30-04:00',
    businessMinutes: 60,
    expectedDue: '2026-09-07T09:30-03:00',
  },
  {
    id: 'a lunch break at +05:30',
    calendar: calendar(
      'Asia/Kolkata',
      lists('12345', [
        ['09:00', '13:00'],
        ['14:00', '18:00'],
      ]),
    ),
    start: '2026-06-10T12:30+05:30',
    businessMinutes: 60,
    expectedDue: '2026-06-10T14:30+05:30',
  },
  {
    id: 'the spring festival with its make-up Saturday',
    calendar: calendar('Asia/Shanghai', lists('12345', [['09:00', '18:00']]), {
      ...off(...springFestival),
      '2026-02-14': [['09:00', '18:00']],
    }),
    start: '2026-02-13T17:30+08:00',
    businessMinutes: 600,
    expectedDue: '2026-02-24T09:30+08:00',
  },
  {
    id: 'a night shift across the Australian clock change',
    calendar: calendar('Australia/Sydney', lists('1234567', [['22:00', '30:00']])),
    start: '2026-04-05T01:30+11:00',
    businessMinutes: 180,
    expectedDue: '2026-04-05T03:30+10:00',
  },
  {
    id: 'a clock change of half an hour',
    calendar: calendar('Australia/Lord_Howe', roundTheClock),
    start: '2026-04-05T01:45+11:00',
    businessMinutes: 60,
    expectedDue: '2026-04-05T02:15+10:30',
  },
  {
    id: 'forty closed days ahead',
    calendar: calendar('UTC', lists('12345', [['09:00', '17:00']]), off(...june)),
    start: '2026-06-01T09:00Z',
    businessMinutes: 30,
    expectedDue: '2026-07-13T09:30Z',
  },
  {
    id: 'no open hour at all',
    calendar: calendar('UTC', {}),
    start: '2026-06-01T09:00Z',
    businessMinutes: 60,
    expectedDue: null,
  },
  {
    id: 'paused from Thursday to Monday in Berlin',
    kind: 'paused',
    calendar: calendar('Europe/Berlin', lists('12345', [['09:00', '17:00']])),
    start: '2026-06-11T16:00+02:00',
    pauses: [['2026-06-11T16:30+02:00', '2026-06-15T10:15+02:00']],
    businessMinutes: 240,
    expectedDue: '2026-06-15T13:45+02:00',
  },
].map((vector) => ({ kind: 'minutes', ...vector }));
