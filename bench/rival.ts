// One npm business-time library on the golden cases that it can express, in a process of its own, for some of its answers
// never come. `node bench/rival.ts LIBRARY FROM` writes a JSON line for each case from the FROM-th on; calendar.ts reads them.
// The zone is the process's: both libraries know no other, so it is set for each case.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Case = {
  kind: string;
  calendar?: { zone: string; weekly: Record<string, [string, string][]>; exceptions: Record<string, unknown[]> };
  dates?: unknown;
  start?: string;
  from?: string;
  to?: string;
  businessMinutes?: number;
  businessDays?: number;
  mode?: string;
  expectedDue?: string;
  expectedMinutes?: number;
};
type Library = { prepare: (one: Case) => void; answer: (one: Case) => Date | number };

/** Hours of a week that end by midnight, and whole holidays: no more can be said to either library. */
export const canExpress = ({ kind, calendar, dates, mode }: Case): boolean =>
  ['minutes', 'elapsed', 'days'].includes(kind) &&
  calendar !== undefined &&
  (kind !== 'days' || (dates === undefined && mode === 'sameTime')) &&
  Object.values(calendar.weekly).every((list) => list.every(([, end]) => end <= '24:00')) &&
  Object.values(calendar.exceptions ?? {}).every((list) => list.length === 0);

export const goldenCases = (): Case[] =>
  readFileSync(join(import.meta.dirname, '../test/golden/commitments.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Case]));

// Neither comes with types that hold.
type Loose = any;
const load = createRequire(import.meta.url);
const holidaysOf = (one: Case) => Object.keys(one.calendar?.exceptions ?? {});
const startOf = (one: Case) => new Date((one.start ?? one.from) as string);

function momentBusinessTime(): Library {
  const moment: Loose = load('moment-business-time');
  return {
    prepare: (one) =>
      moment.updateLocale('en', {
        workinghours: Object.fromEntries(
          [7, 1, 2, 3, 4, 5, 6].map((day, index) => {
            const list = one.calendar?.weekly[String(day)] ?? [];
            return [index, list.length === 0 ? null : list.flat().map((time) => `${time}:00`)];
          }),
        ),
        holidays: holidaysOf(one),
      }),
    answer: (one) => {
      const start = moment(startOf(one));
      if (one.kind === 'elapsed') return start.workingDiff(moment(new Date(one.to as string)), 'minutes', true) * -1;
      return one.kind === 'minutes'
        ? start.addWorkingTime(one.businessMinutes, 'minutes').toDate()
        : start.addWorkingTime(one.businessDays, 'days').toDate();
    },
  };
}

function dayjsBusinessTime(): Library {
  const plugin: Loose = load('dayjs-business-time');
  const dayjs: Loose = createRequire(load.resolve('dayjs-business-time'))('dayjs');
  dayjs.extend(plugin);
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return {
    prepare: (one) => {
      dayjs.setBusinessTime(
        Object.fromEntries(
          names.map((name, index) => {
            const list = one.calendar?.weekly[String(index + 1)] ?? [];
            return [
              name,
              list.length === 0 ? null : list.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` })),
            ];
          }),
        ),
      );
      dayjs.setHolidays(holidaysOf(one));
    },
    answer: (one) => {
      const start = dayjs(startOf(one));
      if (one.kind === 'elapsed') return start.businessMinutesDiff(dayjs(new Date(one.to as string)));
      return one.kind === 'minutes'
        ? start.addBusinessMinutes(one.businessMinutes).toDate()
        : start.addBusinessDays(one.businessDays).toDate();
    },
  };
}

export const rivals: Record<string, () => Library> = {
  'moment-business-time': momentBusinessTime,
  'dayjs-business-time': dayjsBusinessTime,
};

const [name, from] = process.argv.slice(2);
if (import.meta.main && name !== undefined) run((rivals[name] as () => Library)(), Number(from ?? 0));

function run(library: Library, begin: number): void {
  const cases = goldenCases();
  for (const [index, one] of cases.entries()) {
    if (index < begin || !canExpress(one)) continue;
    process.env['TZ'] = one.calendar?.zone;
    process.stdout.write(`${JSON.stringify({ index, begins: true })}\n`);
    let right = false;
    let ns = Number.NaN;
    try {
      library.prepare(one);
      right = isRight(one, library.answer(one));
      const times = 20;
      const began = process.hrtime.bigint();
      for (let time = 0; time < times; time++) library.answer(one);
      ns = Number(process.hrtime.bigint() - began) / times;
    } catch {}
    process.stdout.write(`${JSON.stringify({ index, right, ns })}\n`);
  }
}

function isRight(one: Case, answer: Date | number): boolean {
  if (one.kind === 'elapsed')
    return typeof answer === 'number' && Math.abs(answer - (one.expectedMinutes as number)) < 1;
  return answer instanceof Date && answer.getTime() === Date.parse(one.expectedDue as string);
}
