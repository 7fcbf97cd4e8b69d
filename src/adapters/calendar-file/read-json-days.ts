import { z } from 'zod';
import { isDate } from '../../domain/calendar/calendar.ts';
import type { CalendarEvent, CalendarFile } from '../../usecases/ports/calendar-file.ts';

const mostDays = 20_000;

const dayList = z.array(
  z.object({
    date: z.string().refine(isDate, 'expected a date such as 2026-02-24'),
    name: z.string().default(''),
    isOffDay: z.boolean(),
  }),
);

/**
 * Days from JSON: a calendar as an edition holds it, its `exceptions` alone, or a list of days that says of each whether it is
 * off (`{ "days": [{ "date", "name", "isOffDay" }] }`, as public lists of holidays are written).
 */
export function readJsonDays(text: string): CalendarFile {
  const file: CalendarFile = { events: [], days: [], calendar: null, skipped: [], faults: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    file.faults.push({ line: lineOf(text, message), path: '', message: `expected JSON, came: ${message}` });
    return file;
  }
  const whole = (value ?? {}) as Record<string, unknown>;
  const list = Array.isArray(value) ? value : whole['days'];
  if (Array.isArray(list)) return { ...file, ...fromList(text, list) };
  if ('weekly' in whole) file.calendar = whole;
  else if (typeof whole['exceptions'] === 'object' && whole['exceptions'] !== null) {
    const lines = linesOf(text);
    file.days = Object.entries(whole['exceptions']).map(([date, hours]) => ({
      date,
      hours,
      name: (whole['names'] as Record<string, unknown> | undefined)?.[date],
      line: lines(date),
    }));
  } else
    file.faults.push({
      line: 1,
      path: '',
      message: 'expected a calendar, { "exceptions": … } or { "days": [ … ] }, came none of them',
    });
  return file;
}

function fromList(text: string, list: unknown[]): Pick<CalendarFile, 'events' | 'skipped' | 'faults'> {
  const lines = linesOf(text);
  const read = dayList.max(mostDays, `expected at most ${mostDays} days`).safeParse(list);
  if (!read.success)
    return {
      events: [],
      skipped: [],
      faults: read.error.issues.slice(0, 100).map(({ path, message }) => {
        const date = (list[Number(path[0])] as { date?: unknown } | null)?.date;
        const line = typeof date === 'string' ? lines(date) : 1;
        return { line, path: `days[${path.map(String).join('].')}`, message };
      }),
    };
  const events: CalendarEvent[] = [];
  const skipped: CalendarFile['skipped'] = [];
  const seen = new Set<string>();
  for (const { date, name, isOffDay } of read.data) {
    const line = lines(date);
    if (seen.has(date)) skipped.push({ line, what: name || date, reason: 'duplicate' });
    else
      events.push({
        key: `${date}|${name}`,
        line,
        name: name.slice(0, 200),
        dates: [date],
        from: date,
        to: date,
        repeats: false,
        categories: [],
        says: isOffDay ? 'holiday' : 'make-up',
      });
    seen.add(date);
  }
  return { events, skipped, faults: [] };
}

/** The parser names a position, or for short texts none: then it is the first sign that no JSON goes on with. */
function lineOf(text: string, message: string): number {
  const lineAt = (position: number) => text.slice(0, position).split('\n').length;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(Number(position));
  if (/end of JSON/i.test(message)) return lineAt(text.length);
  for (let length = 1; length <= Math.min(text.length, 1_000); length++)
    try {
      JSON.parse(text.slice(0, length));
    } catch (error) {
      if (!/end of JSON|at position/.test((error as Error).message)) return lineAt(length);
    }
  return 1;
}

/** The line on which a date first stands. */
function linesOf(text: string): (date: string) => number {
  const found = new Map<string, number>();
  for (const [index, content] of text.split('\n').entries())
    for (const [date] of content.matchAll(/\d{4}-\d\d-\d\d/g)) if (!found.has(date)) found.set(date, index + 1);
  return (date) => found.get(date) ?? 1;
}
