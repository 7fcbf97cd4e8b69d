import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { due } from '../../src/cli/due.ts';
import { vectors } from '../domain/calendar/vectors.ts';

const root = join(import.meta.dirname, '../..');

interface Case {
  id: string;
  calendar?: { zone: string };
  steps?: { calendar: { zone: string } }[];
  expectedDue?: string | null;
  expectedMinutes?: number;
}
const golden: Case[] = readFileSync(join(root, 'test/golden/commitments.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

// The golden answers were worked out with the zone data 2025c (from ICU 78.2), so they are compared under it.
const zoneData2025c = { ICU_TIMEZONE_FILES_DIR: join(root, 'zone-data/2025c') };

test.each([
  'UTC',
  'Asia/Tokyo',
  'America/Sao_Paulo',
])('all golden cases and the defects of other systems hold on a machine in %s', async (machine) => {
  const cases: Case[] = [...golden, ...vectors];
  const answers = await ask(cases, { TZ: machine, ...zoneData2025c });
  expect(answers).toHaveLength(cases.length);
  expect(cases.filter((question, index) => !agrees(question, answers[index]))).toEqual([]);
  expect(golden).toHaveLength(1000);
});

test('with the zone data of today only answers of zones whose clocks were changed by law since then differ', async () => {
  const answers = await ask(golden, {});
  const differing = golden.filter((question, index) => !agrees(question, answers[index]));
  const zones = differing.flatMap(({ calendar, steps = [] }) => [calendar, ...steps.map((step) => step.calendar)]);
  // Morocco went back to UTC for good on 2026-09-20 (zone data 2026c).
  const changedSince = ['Africa/Casablanca'];
  expect(zones.filter((calendar) => calendar !== undefined && !changedSince.includes(calendar.zone))).toEqual([]);
});

test('one answer for each line that is not empty, in order, whatever is wrong with the others', async () => {
  const calendar = { id: 'office', zone: 'Asia/Tokyo', weekly: { 1: [['09:00', '17:00']] }, exceptions: {} };
  const start = '2026-06-01T00:00:25Z';
  const answers = await answersTo([
    JSON.stringify({ id: 'first', kind: 'minutes', calendar, start, businessMinutes: 60 }),
    '',
    '{"id": "bad"',
    '  \r',
    JSON.stringify({ id: 'fraction', kind: 'elapsed', calendar, from: start, to: '2026-06-01T00:01:00Z' }),
    JSON.stringify({ id: 7, kind: 'minutes', calendar, start: '2026-06-01T00:00:00.250Z', businessMinutes: 1 }),
    '42',
  ]);
  expect(answers).toEqual([
    { id: 'first', due: '2026-06-01T01:00:25Z' },
    { id: null, line: 3, error: expect.stringContaining('not JSON') },
    { id: 'fraction', minutes: 35 / 60 },
    { id: 7, due: '2026-06-01T00:01:00.250Z' },
    { id: null, line: 7, error: expect.stringContaining('expected object') },
  ]);
});

test.each<[string, object, string]>([
  ['an unknown kind', { kind: 'hours' }, 'kind: expected minutes, elapsed, paused, retarget or days'],
  ['an unknown zone', { calendar: { zone: 'Mars/Base' } }, 'calendar.zone: unknown time zone "Mars/Base"'],
  ['a zone left open', { calendar: { zone: 'organisation' } }, 'calendar.zone: unknown time zone "organisation"'],
  [
    'an end before the start',
    { calendar: { weekly: { 2: [['22:00', '06:00']] } } },
    'calendar.weekly.2[0][1]: end 06:00',
  ],
  [
    'a time past 48:00',
    { calendar: { weekly: { 2: [['22:00', '48:01']] } } },
    'calendar.weekly.2[0][1]: expected a wall',
  ],
  ['a date that does not exist', { calendar: { exceptions: { '2026-02-30': [] } } }, 'calendar.exceptions.2026-02-30:'],
  ['a start that does not say its zone', { start: '2026-06-01T09:00' }, 'start: expected an instant'],
  ['a start on a day that does not exist', { start: '2026-02-30T09:00Z' }, 'start: expected an instant'],
  ['a negative target', { businessMinutes: -1 }, 'businessMinutes:'],
  ['a calendar that never opens', { calendar: { weekly: {} } }, 'calendar "office" never opens'],
  ['0 minutes on a calendar that never opens', { calendar: { weekly: {} }, businessMinutes: 0 }, 'never opens'],
  ['open time in a calendar that never opens', { kind: 'elapsed', calendar: { weekly: {} } }, 'never opens'],
  ['a target of two thousand years', { businessMinutes: 1e9 }, 'more than 200 years'],
  [
    'a due time past the coverage',
    { calendar: { coverage: { from: '2026-01-01', to: '2026-06-01' } }, businessMinutes: 481 },
    'outside its coverage, 2026-01-01 to 2026-06-01',
  ],
  [
    'a pause that ends before it starts',
    { kind: 'paused', pauses: [['2026-06-02T00:00Z', '2026-06-01T00:00Z']] },
    'pauses[0]:',
  ],
  ['from after to', { kind: 'elapsed', to: '2026-05-01T00:00Z' }, 'to: lies before from'],
  ['no step at all', { kind: 'retarget', steps: [] }, 'steps[0]:'],
  ['half a business day', { kind: 'days', businessDays: 0.5 }, 'businessDays:'],
])('%s is named as the fault', async (_, change, message) => {
  const calendar = { id: 'office', zone: 'UTC', weekly: { 1: [['09:00', '17:00']] }, exceptions: {} };
  const question = {
    id: 'faulty',
    kind: 'minutes',
    start: '2026-06-01T00:00:00Z',
    businessMinutes: 60,
    from: '2026-06-01T00:00:00Z',
    to: '2026-06-02T00:00:00Z',
    pauses: [],
    businessDays: 1,
    mode: 'sameTime',
    ...change,
    calendar: { ...calendar, ...('calendar' in change ? (change.calendar as object) : {}) },
  };
  const [answer] = await answersTo([JSON.stringify(question)]);
  expect(answer).toEqual({ id: 'faulty', error: expect.stringContaining(message) });
});

async function answersTo(lines: string[]): Promise<object[]> {
  const answers: object[] = [];
  await due(
    (async function* () {
      yield* lines;
    })(),
    (line) => answers.push(JSON.parse(line)),
  );
  return answers;
}

/** The answers of `madoguchi due` as a process of its own. */
async function ask(cases: Case[], env: Record<string, string>): Promise<Answer[]> {
  const child = spawn(process.execPath, [join(root, 'bin/run-verb.mjs'), 'due'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for (const { expectedDue: _, expectedMinutes: __, ...question } of cases)
    child.stdin.write(`${JSON.stringify(question)}\n`);
  child.stdin.end();
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) output += chunk;
  return output.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)));
}

type Answer = { id: string; due?: string; minutes?: number; error?: string };

function agrees({ id, expectedDue, expectedMinutes }: Case, answer: Answer | undefined): boolean {
  if (answer?.id !== id) return false;
  if (expectedMinutes !== undefined) return Math.abs((answer.minutes ?? Number.NaN) - expectedMinutes) < 1e-9;
  if (expectedDue === null) return answer.error?.includes('never opens') ?? false;
  return Date.parse(answer.due ?? '') === Date.parse(expectedDue!) && answer.due!.endsWith('Z');
}
