import { expect, test } from 'vitest';
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
import { look, oracle } from './oracle.ts';

const minuteMs = 60_000;
const daysSeen = 8;

/** Zones with a change of their clocks on or about a date: by an hour, by half, by two, at midnight, by a whole day. */
const changes = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/Dublin', '2025-10-26'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2025-10-05'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Santiago', '2026-09-06'],
  ['America/Santiago', '2026-04-05'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2025-10-31'],
  ['Asia/Beirut', '2026-03-29'],
  ['Asia/Beirut', '2025-10-26'],
  ['America/St_Johns', '2026-03-08'],
  ['Pacific/Chatham', '2026-04-05'],
  ['Pacific/Apia', '2011-12-30'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Antarctica/Troll', '2025-10-26'],
  ['America/Caracas', '2016-05-01'],
  ['Asia/Pyongyang', '2018-05-05'],
  ['Asia/Shanghai', '2026-02-15'],
  ['Asia/Kathmandu', '2026-06-10'],
] as const;
const sights = changes.map(([zone, date]) =>
  look(zone, Date.parse(`${date}T00:00Z`) - 3 * 1440 * minuteMs, daysSeen * 1440),
);

test('10,000 random calendars answer as the definition does, read minute by minute', { timeout: 120_000 }, () => {
  const seed = 20_260_224;
  const random = mulberry(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
  let answered = 0;

  for (let round = 0; round < 10_000; round++) {
    const sight = pick(sights);
    const randomCalendar = () => makeCalendar(sight.zone, sight.from, random);
    const [calendar, other] = [randomCalendar(), randomCalendar()];
    const [slow, slowOther] = [oracle(sight, calendar), oracle(sight, other)];
    const [fast, fastOther] = [compileCalendar(calendar), compileCalendar(other)];
    const start = sight.from + below(4 * 1440) * minuteMs;
    const later = start + below(3 * 1440) * minuteMs;
    const minutes = pick([0, 1, below(300), below(1200)]);
    const days = below(4);
    const reading = pick(['sameTime', 'endOfDay'] as const);
    const pauses = Array.from({ length: below(4) }, () => {
      const from = sight.from + below(6 * 1440) * minuteMs;
      return { from, to: from + below(1440) * minuteMs };
    });
    const ends = sight.from + sight.wall.length * minuteMs;

    // What the oracle cannot see lies after its last minute or does not exist.
    const compare = (question: string, mine: unknown, theirs: unknown) => {
      const agree = theirs === null ? typeof mine !== 'number' || mine >= ends : mine === theirs;
      if (theirs !== null) answered++;
      if (!agree) {
        const asked = { question, seed, round, start, later, minutes, days, reading, pauses, calendar, other };
        throw new Error(`the engine says ${JSON.stringify(mine)}, the definition ${theirs}: ${JSON.stringify(asked)}`);
      }
    };
    if (fast.lastOpenDay === Number.NEGATIVE_INFINITY) {
      compare('never open', addOpenMinutes(fast, start, minutes), null);
      continue;
    }
    compare('is open', isOpen(fast, start), slow.isOpen(start));
    compare('minutes', addOpenMinutes(fast, start, minutes), slow.due(start, minutes));
    compare('elapsed', openMinutesBetween(fast, start, later), slow.elapsed(start, later));
    compare('paused', addOpenMinutesPaused(fast, start, minutes, pauses), slow.paused(start, minutes, pauses));
    compare('next opening', nextOpening(fast, start), slow.nextOpening(start));
    compare('next closing', nextClosing(fast, start) ?? 'never', slow.nextClosing(start));
    compare(
      'business days',
      addBusinessDays(fast, start, days, reading),
      slow.businessDays(start, days, reading, slow),
    );
    compare(
      'business days by other dates',
      addBusinessDays(fast, start, days, reading, fastOther),
      slow.businessDays(start, days, reading, slowOther),
    );

    const stretches = openStretches(fast, start, later);
    if ('refused' in stretches) throw new Error(stretches.refused);
    for (const { from, to, date } of stretches.stretches)
      for (const at of [from, to - minuteMs])
        compare('owner', date, new Date(slow.owner(at)! * 86_400_000).toISOString().slice(0, 10));
    const sum = stretches.stretches.reduce((total, { from, to }) => total + (to - from), 0) / minuteMs;
    compare('stretches', sum, slow.elapsed(start, later));

    const target = below(1200);
    const first = slow.due(start, minutes);
    const used = slow.elapsed(start, later);
    const stopped = first !== null && first < later;
    const steps = [
      { at: start, calendar: fast, minutes },
      { at: later, calendar: fastOther, minutes: target },
    ] as const;
    if (stopped || fastOther.lastOpenDay > Number.NEGATIVE_INFINITY)
      compare('retarget', retarget(steps), stopped ? first : slowOther.due(later, Math.max(0, target - used)));
  }
  // Most of the answers lie within the days seen, so that most of the comparisons are of numbers.
  expect(answered).toBeGreaterThan(80_000);
});

function makeCalendar(zone: string, from: number, random: () => number) {
  const below = (limit: number) => Math.floor(random() * limit);
  const grain = [1, 15, 60][below(3)]!;
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const list = () =>
    Array.from({ length: [0, 1, 1, 2, 3][below(5)]! }, (): [string, string] => {
      const start = below(1440 / grain) * grain;
      const longest = below(4) === 0 ? 2880 - start : Math.min(600, 2880 - start);
      return [time(start), time(start + Math.max(1, Math.floor(random() * (longest / grain))) * grain)];
    });
  const wholeDay = below(8) === 0;
  const weekly = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((day) => [day, wholeDay && below(5) > 0 ? [['00:00', '24:00']] : list()]),
  );
  const exceptions = Object.fromEntries(
    Array.from({ length: below(4) }, () => [
      new Date(from + below(daysSeen) * 1440 * minuteMs).toISOString().slice(0, 10),
      list(),
    ]),
  );
  return looseCalendarSchema.parse({ id: 'random', zone, weekly, exceptions });
}

/** A small seeded generator, so that a failure can be run again. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
