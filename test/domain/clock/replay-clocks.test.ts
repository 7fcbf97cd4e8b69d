import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseCalendarSchema } from '../../../src/domain/calendar/calendar.ts';
import type { ClockStep } from '../../../src/domain/clock/clock-step.ts';
import { explainClock } from '../../../src/domain/clock/explain-clock.ts';
import type { LedgerEvent } from '../../../src/domain/clock/ledger-event.ts';
import { replayClocks } from '../../../src/domain/clock/replay-clocks.ts';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import { instantAt } from '../../../src/domain/time/instant.ts';
import { china, worldwide } from '../../editions/house.ts';
import { endings, randomStories, tellRandomStory } from './random-story.ts';

const root = join(import.meta.dirname, '../../..');

type Asked = { zone: string; id?: string };
type Golden = {
  id: string;
  kind: string;
  calendar: Asked;
  dates?: Asked;
  start: string;
  businessMinutes: number;
  businessDays: number;
  mode: 'sameTime' | 'endOfDay';
  pauses: [string, string][];
  steps: { at: string; calendar: Asked; businessMinutes: number }[];
  expectedDue: string;
};

const golden: Golden[] = readFileSync(join(root, 'test/golden/commitments.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  // Its clocks were changed by law after the answers were worked out.
  .filter((one) => !JSON.stringify(one).includes('Africa/Casablanca'));

const ms = (text: string): number => Date.parse(text);

/** The case as the ledger of one clock. */
function ledgerOf(one: Golden): { history: LedgerEvent[]; edition: Edition } {
  const calendars: unknown[] = [];
  const keep = (calendar: Asked): string => {
    const id = `calendar ${calendars.length}`;
    calendars.push({ ...looseCalendarSchema.parse(calendar), id });
    return id;
  };
  const history: LedgerEvent[] = [];
  const name = { clock: 'initial-response', cycle: 1, audience: 'all' } as const;
  const write = (time: number, { kind, ...data }: ClockStep) =>
    history.push({ seq: history.length + 1, at: instantAt(time), actorKind: 'system', actorId: null, kind, data });
  const plan = (
    time: number,
    hours: Asked,
    target: Extract<ClockStep, { kind: 'clock.started' }>['target'],
    dates?: Asked,
  ) => ({
    ...name,
    promise: 'commitment' as const,
    target,
    hours: keep(hours),
    dates: dates ? keep(dates) : null,
    zone: 'UTC',
    policyVersion: 1,
    dueAt: null,
    from: instantAt(time),
    notBefore: null,
  });
  const minutes = (amount: number) => ({ unit: 'minutes' as const, amount });
  if (one.kind === 'retarget') {
    for (const [index, { at, calendar, businessMinutes }] of one.steps.entries()) {
      const { from, notBefore, ...rest } = plan(ms(at), calendar, minutes(businessMinutes));
      if (index === 0) write(ms(at), { kind: 'clock.started', ...rest, from, notBefore, because: 'opened' });
      else write(ms(at), { kind: 'clock.retargeted', ...rest, because: 'severity-lowered', counting: 'carried' });
    }
  } else {
    const start = ms(one.start);
    const target =
      one.kind === 'days'
        ? { unit: 'business-days' as const, amount: one.businessDays, reading: one.mode }
        : minutes(one.businessMinutes);
    write(start, { kind: 'clock.started', ...plan(start, one.calendar, target, one.dates), because: 'opened' });
    for (const [from, to] of merged(one.pauses ?? [], start)) {
      write(from, { kind: 'clock.paused', ...name, because: 'waiting-for-customer' });
      write(to, { kind: 'clock.resumed', ...name, because: 'customer-wrote', dueAt: null });
    }
  }
  return { history, edition: { ...china, calendars: calendars as Edition['calendars'] } };
}

/** A ledger has no overlapping pauses and none before its clock. */
function merged(pauses: [string, string][], start: number): [number, number][] {
  const all: [number, number][] = [];
  for (const [from, to] of pauses
    .map(([a, b]): [number, number] => [Math.max(ms(a), start), ms(b)])
    .sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (to <= from) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

describe('a replayed ledger is due when the definition says', () => {
  test.each(['minutes', 'days', 'paused', 'retarget'])('golden cases of kind %s', (kind) => {
    const cases = golden.filter((one) => one.kind === kind);
    expect(cases.length).toBeGreaterThan(50);
    const wrong = cases.filter((one) => {
      const { history, edition } = ledgerOf(one);
      const [reading] = replayClocks(history, () => edition, instantAt(ms('2030-01-01T00:00Z')));
      return ms(reading!.dueAt!) !== ms(one.expectedDue);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('a ledger written by hand', () => {
  const name = { clock: 'initial-response', cycle: 1, audience: 'all' };
  const event = (seq: number, time: string, kind: string, data: object): LedgerEvent => ({
    seq,
    at: `2026-06-08T${time}:00.000Z`,
    actorKind: 'system',
    actorId: null,
    kind,
    data: { ...name, ...data },
  });
  const started = event(1, '09:00', 'clock.started', {
    promise: 'objective',
    target: { unit: 'minutes', amount: 60 },
    hours: null,
    dates: null,
    zone: 'UTC',
    policyVersion: 1,
    dueAt: '2026-06-08T10:00:00.000Z',
    because: 'opened',
    from: '2026-06-08T09:00:00.000Z',
    notBefore: null,
  });
  const read = (...history: LedgerEvent[]) => replayClocks(history, () => china, '2026-06-08T12:00:00.000Z');

  test('a due time that is reached cannot be paused away', () => {
    const paused = event(2, '10:00', 'clock.paused', { because: 'waiting-for-customer' });
    const resumed = event(3, '11:00', 'clock.resumed', { because: 'customer-wrote', dueAt: null });
    expect(read(started, paused, resumed)).toMatchObject([{ state: 'late', dueAt: '2026-06-08T10:00:00.000Z' }]);
  });

  test('a recorded due time is not believed but computed', () => {
    const told = { ...started, data: { ...(started.data as object), dueAt: '2026-06-09T10:00:00.000Z' } };
    expect(read(told)).toMatchObject([{ dueAt: '2026-06-08T10:00:00.000Z' }]);
  });

  test('a step of a clock that never started is a defect, and says where', () => {
    expect(() => read(event(7, '10:00', 'clock.paused', { because: 'waiting-for-customer' }))).toThrow(
      'event 7 is clock.paused of initial-response 1: expected a clock.started of it before',
    );
  });

  test('a calendar that the edition does not have is a defect, and says which it has', () => {
    const astray = { ...started, data: { ...(started.data as object), hours: 'moon' } };
    expect(() => read(astray)).toThrow(/calendar "moon" of edition .*, which has .*round-the-clock/);
  });
});

describe('a replay is a function of the events', () => {
  const runs = { numRuns: 60 };

  test('the same events, copied, with copies of the editions, read the same', () => {
    fc.assert(
      fc.property(randomStories, (random) => {
        const { history, policyOf, end } = tellRandomStory(random);
        const copies = [china, worldwide].map((edition) => structuredClone(edition));
        const copyOf = (version: number) => copies.find(({ key }) => key === policyOf(version).key)!;
        expect(replayClocks(structuredClone(history), copyOf, end)).toEqual(replayClocks(history, policyOf, end));
      }),
      runs,
    );
  });

  test('lines that are no steps change nothing', () => {
    fc.assert(
      fc.property(randomStories, (random) => {
        const { history, policyOf, end } = tellRandomStory(random);
        const steps = history.filter(({ kind }) => kind.startsWith('clock.'));
        expect(replayClocks(steps, policyOf, end)).toEqual(replayClocks(history, policyOf, end));
      }),
      runs,
    );
  });

  test('at any past moment it reads as it read then, whatever came later', () => {
    fc.assert(
      fc.property(randomStories, fc.nat(), (random, choice) => {
        const { history, policyOf } = tellRandomStory(random);
        const { at } = history[choice % history.length]!;
        const then = history.filter((event) => event.at <= at);
        expect(replayClocks(history, policyOf, at)).toEqual(replayClocks(then, policyOf, at));
      }),
      runs,
    );
  });

  test('under a severity without pause nothing is paused, and a raise to it leaves nothing paused', () => {
    fc.assert(
      fc.property(randomStories, (random) => {
        const { history, policyOf } = tellRandomStory(random);
        let severity = '';
        for (const [index, event] of history.entries()) {
          if (event.kind.startsWith('request.')) ({ severity } = event.data as { severity: string });
          if (event.kind === 'clock.paused') expect(severity).not.toBe('A');
          const isLast = !history[index + 1]?.kind.startsWith('clock.');
          if (severity === 'A' && isLast)
            expect(
              replayClocks(history.slice(0, index + 1), policyOf, event.at).map(({ state }) => state),
            ).not.toContain('paused');
        }
      }),
      runs,
    );
  });

  test('what is over never changes', () => {
    fc.assert(
      fc.property(randomStories, (random) => {
        const { history, policyOf, end } = tellRandomStory(random);
        const moments = [...new Set(history.map((event) => event.at)), end];
        const over = moments.map((at) =>
          replayClocks(history, policyOf, at).filter(({ state }) => ['met', 'missed', 'cancelled'].includes(state)),
        );
        const last = over.at(-1)!;
        const asTheyEndUp = over.map((readings) =>
          readings.map(({ clock, cycle }) => last.find((one) => one.clock === clock && one.cycle === cycle)),
        );
        expect(over).toEqual(asTheyEndUp);
      }),
      runs,
    );
  });

  test('the explanation adds up to the reading', () => {
    fc.assert(
      fc.property(randomStories, (random) => {
        const { history, policyOf, end } = tellRandomStory(random);
        const gaps = replayClocks(history, policyOf, end).flatMap((reading) => {
          const { stretches } = explainClock(history, reading.clock, reading.cycle, policyOf, end)!;
          const sum = (...kinds: string[]) =>
            stretches.reduce((minutes, one) => minutes + (kinds.includes(one.kind) ? one.minutes : 0), 0);
          const used = reading.consumedMinutes === null ? 0 : sum('used', 'over') - reading.consumedMinutes;
          const runs = reading.state === 'running' && reading.dueAt !== null;
          return [used, runs ? sum('ahead') - reading.remainingMinutes! : 0];
        });
        expect(gaps.filter((gap) => Math.abs(gap) > 1e-6)).toEqual([]);
      }),
      runs,
    );
  });
});

test.each([
  ['UTC', 0],
  ['Asia/Tokyo', -540],
  ['America/Sao_Paulo', 180],
])('on a machine in %s the same stories end the same', (machine, offset) => {
  const program = `const { endings } = await import(process.argv[1]);
    console.log(JSON.stringify([new Date('2026-06-01T00:00Z').getTimezoneOffset(), endings()]));`;
  const told = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', program, join(import.meta.dirname, 'random-story.ts')],
    { env: { ...process.env, TZ: machine }, encoding: 'utf8' },
  );
  expect(JSON.parse(told)).toEqual([offset, endings()]);
});
