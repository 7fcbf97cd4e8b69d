import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addOpenMilliseconds } from '../../../src/domain/calendar/add-open-minutes.ts';
import { addOpenMinutesPaused } from '../../../src/domain/calendar/add-open-minutes-paused.ts';
import { looseCalendarSchema } from '../../../src/domain/calendar/calendar.ts';
import { compileCalendar } from '../../../src/domain/calendar/compile-calendar.ts';
import { openMillisecondsBetween } from '../../../src/domain/calendar/open-minutes-between.ts';
import { openStretches } from '../../../src/domain/calendar/open-stretches.ts';
import type { CalendarRefusal } from '../../../src/domain/calendar/refusal.ts';
import { isRefusal } from '../../../src/domain/calendar/refusal.ts';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
];
const year = [Date.parse('2025-11-01T00:00Z'), Date.parse('2026-12-01T00:00Z')] as const;

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const interval = fc
  .tuple(fc.nat(1439), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]): [string, string] => [time(start), time(Math.min(2880, start + length))]);
const list = fc.array(interval, { maxLength: 3 });
const date = fc.integer({ min: year[0], max: year[1] }).map((instant) => new Date(instant).toISOString().slice(0, 10));
const calendars = fc
  .record({
    id: fc.constant('random'),
    zone: fc.constantFrom(...zones),
    weekly: fc
      .tuple(interval, list, list, list, list, list, list)
      .map(([first, ...rest]) =>
        Object.fromEntries([[first], ...rest].map((intervals, day) => [String(day + 1), intervals])),
      ),
    exceptions: fc.dictionary(date, list, { maxKeys: 6 }),
  })
  .map((calendar) => compileCalendar(looseCalendarSchema.parse(calendar)));

const instants = fc.integer({ min: year[0], max: year[1] });
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 20 * 3_600_000 }),
  fc.integer({ min: 0, max: 1200 }).map((minutes) => minutes * 60_000),
);
const pauses = fc.array(
  fc.tuple(instants, fc.nat(20 * 86_400_000)).map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 6 },
);

function answer(value: number | CalendarRefusal): number {
  if (isRefusal(value)) throw new Error(value.refused);
  return value;
}

test('who asks later is never due earlier, and a longer target neither', () => {
  fc.assert(
    fc.property(calendars, instants, instants, amounts, amounts, (calendar, a, b, m, n) => {
      const due = (start: number, amount: number) => answer(addOpenMilliseconds(calendar, start, amount));
      expect(due(Math.min(a, b), m)).toBeLessThanOrEqual(due(Math.max(a, b), m));
      expect(due(a, Math.min(m, n))).toBeLessThanOrEqual(due(a, Math.max(m, n)));
      expect(due(a, m)).toBeGreaterThanOrEqual(a);
    }),
    { numRuns: 1000 },
  );
});

test('a target in two parts is due when the whole is, and open time adds up over any instant between', () => {
  fc.assert(
    fc.property(
      calendars,
      instants,
      amounts,
      amounts,
      fc.tuple(instants, instants, instants),
      (calendar, start, m, n, three) => {
        const due = (from: number, amount: number) => answer(addOpenMilliseconds(calendar, from, amount));
        expect(due(due(start, m), n)).toBe(n === 0 ? due(start, m) : due(start, m + n));
        const [a, b, c] = three.sort((x, y) => x - y) as [number, number, number];
        const open = (from: number, to: number) => answer(openMillisecondsBetween(calendar, from, to));
        expect(open(a, b) + open(b, c)).toBe(open(a, c));
      },
    ),
    { numRuns: 1000 },
  );
});

test('the open time up to the due instant is the target, and a millisecond before it is not', () => {
  fc.assert(
    fc.property(calendars, instants, amounts, (calendar, start, amount) => {
      const due = answer(addOpenMilliseconds(calendar, start, amount));
      expect(openMillisecondsBetween(calendar, start, due)).toBe(amount);
      expect(openMillisecondsBetween(calendar, start, due - 1)).toBe(Math.max(0, amount - 1));
    }),
    { numRuns: 1000 },
  );
});

test('the order of the pauses does not matter, nor whether one is told in two', () => {
  fc.assert(
    fc.property(calendars, instants, fc.nat(1200), pauses, fc.nat(), (calendar, start, minutes, list, turn) => {
      const due = (some: typeof list) => answer(addOpenMinutesPaused(calendar, start, minutes, some));
      const at = list.length === 0 ? 0 : turn % list.length;
      expect(due([...list.slice(at), ...list.slice(0, at)])).toBe(due(list));
      expect(due([...list].reverse())).toBe(due(list));
      const halves = list.flatMap(({ from, to }) => {
        const middle = Math.floor((from + to) / 2);
        return [
          { from: middle, to },
          { from, to: middle },
        ];
      });
      expect(due(halves)).toBe(due(list));
      expect(due([])).toBe(answer(addOpenMilliseconds(calendar, start, minutes * 60_000)));
    }),
    { numRuns: 1000 },
  );
});

test('the open time up to a paused due instant, less what lies in the pauses, is the target', () => {
  fc.assert(
    fc.property(calendars, instants, fc.integer({ min: 1, max: 1200 }), pauses, (calendar, start, minutes, list) => {
      const due = answer(addOpenMinutesPaused(calendar, start, minutes, list));
      const stretches = openStretches(calendar, start, due);
      if (isRefusal(stretches)) throw new Error(stretches.refused);
      // Cut at every edge of a pause; what is left between two edges counts or does not count as a whole.
      let counted = 0;
      for (const { from, to } of stretches.stretches) {
        const edges = [from, to, ...list.flatMap((pause) => [pause.from, pause.to])].filter(
          (edge) => edge >= from && edge <= to,
        );
        edges.sort((a, b) => a - b);
        for (const [index, edge] of edges.entries())
          if (!list.some((pause) => pause.from <= edge && edge < pause.to))
            counted += (edges[index + 1] ?? edge) - edge;
      }
      expect(counted).toBe(minutes * 60_000);
    }),
    { numRuns: 1000 },
  );
});
