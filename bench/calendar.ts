import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addOpenMinutes } from '../src/domain/calendar/add-open-minutes.ts';
import { looseCalendarSchema } from '../src/domain/calendar/calendar.ts';
import { compileCalendar } from '../src/domain/calendar/compile-calendar.ts';
import { answerQuestion, questionSchema } from '../src/domain/calendar/question.ts';
import { canExpress, goldenCases, rivals } from './rival.ts';

// Promised: a warm answer on the golden calendars in 200 ns, three years compiled in 10 ms.
const limits = { answerNs: 200, compileMs: 10 };

const cases = readFileSync(join(import.meta.dirname, '../test/golden/commitments.jsonl'), 'utf8')
  .split('\n')
  .flatMap((line) => (line === '' ? [] : JSON.parse(line)));

compileThreeYears();
for (const kind of ['minutes', 'elapsed', 'paused', 'retarget', 'days'])
  answerWarm(
    kind,
    cases.filter((question) => question.kind === kind),
  );
answerWarm('all kinds', cases);
answerWarm(
  'minutes, round the clock',
  cases
    .filter(({ kind }) => kind === 'minutes')
    .map((question) => ({ ...question, calendar: { ...question.calendar, exceptions: {}, weekly: roundTheClock() } })),
);

answerWarm('the cases that the libraries below can express', cases.filter(canExpress));
for (const name of Object.keys(rivals)) await measureRival(name);

/** Each question asked again and again of its own compiled calendar; the best of ten batches, as others share the machine. */
function answerWarm(name: string, raw: unknown[]) {
  const questions = raw.map((question) => questionSchema.parse(question));
  const rounds = Math.ceil(200_000 / questions.length);
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < 10; batch++) {
    const began = performance.now();
    for (let round = 0; round < rounds; round++) for (const question of questions) answerQuestion(question);
    best = Math.min(best, ((performance.now() - began) * 1e6) / (rounds * questions.length));
  }
  report(`answer warm, ${name}`, best, 'ns', limits.answerNs);
}

/** The calendars of the golden cases, each for the first time: zone data and three years of open time. */
function compileThreeYears() {
  const calendars = new Map(cases.flatMap(({ calendar }) => (calendar ? [[JSON.stringify(calendar), calendar]] : [])));
  const times: number[] = [];
  for (const calendar of calendars.values()) {
    const read = looseCalendarSchema.parse({ ...calendar, coverage: { from: '2025-01-01', to: '2027-12-31' } });
    const began = performance.now();
    addOpenMinutes(compileCalendar(read), Date.parse('2026-06-01T00:00Z'), 1);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  report('compile three years, median', times[Math.floor(times.length / 2)]!, 'ms', limits.compileMs);
  report('compile three years, 99th of 100', times[Math.floor(times.length * 0.99)]!, 'ms', limits.compileMs);
  report('compile three years, worst (first use of the zone data)', times.at(-1)!, 'ms', limits.compileMs);
}

function roundTheClock() {
  return Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [['00:00', '24:00']]]));
}

function report(what: string, value: number, unit: string, limit: number) {
  console.log(
    `${what.padEnd(58)} ${value.toFixed(unit === 'ns' ? 0 : 2).padStart(8)} ${unit}  ≤ ${limit} ${value <= limit ? 'ok' : 'MISSED'}`,
  );
  if (value > limit) process.exitCode = 1;
}

/** A library beside ours: how many of the cases it can express at all, how many of them it gets right, and at what cost. */
async function measureRival(name: string) {
  const all = goldenCases();
  const can = all.filter(canExpress).length;
  const answers = new Map<number, { right: boolean; ns: number }>();
  let hung = 0;
  for (let from: number | null = 0; from !== null; ) {
    const stuckAt: number | null = await askRival(name, from, (index, answer) => answers.set(index, answer));
    if (stuckAt !== null) hung++;
    from = stuckAt === null ? null : stuckAt + 1;
  }
  const times = [...answers.values()].map(({ ns }) => ns).filter((ns) => !Number.isNaN(ns));
  times.sort((a, b) => a - b);
  const right = [...answers.values()].filter((answer) => answer.right).length;
  console.log(
    `${name}: can express ${can} of ${all.length} cases (with the process's zone set for each), right in ${right}, without end in ${hung}; ` +
      `${Math.round(times[Math.floor(times.length / 2)] ?? Number.NaN).toLocaleString('en')} ns an answer, median`,
  );
}

/** Null: all were answered; else the case at which nothing came for five seconds. */
function askRival(name: string, from: number, hear: (index: number, answer: { right: boolean; ns: number }) => void) {
  return new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'rival.ts'), name, String(from)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let last = from;
    let rest = '';
    let stuck = false;
    const giveUp = () => {
      stuck = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, 10_000);
    child.stdout.on('data', (chunk: Buffer) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, 5_000);
      rest += chunk.toString();
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const { index, begins, right, ns } = JSON.parse(line);
        last = index;
        if (begins !== true) hear(index, { right, ns: ns ?? Number.NaN });
      }
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(stuck ? last : null);
    });
  });
}
