import { z } from 'zod';
import { addBusinessDays } from '../domain/calendar/add-business-days.ts';
import { addOpenMinutes } from '../domain/calendar/add-open-minutes.ts';
import { addOpenMinutesPaused } from '../domain/calendar/add-open-minutes-paused.ts';
import { isDate, looseCalendarSchema } from '../domain/calendar/calendar.ts';
import { compileCalendar } from '../domain/calendar/compile-calendar.ts';
import { openMinutesBetween } from '../domain/calendar/open-minutes-between.ts';
import type { CalendarRefusal } from '../domain/calendar/refusal.ts';
import { isRefusal } from '../domain/calendar/refusal.ts';
import type { TargetStep } from '../domain/calendar/retarget.ts';
import { retarget } from '../domain/calendar/retarget.ts';

/**
 * Answers questions about open time: `lines` are JSON texts, one case a line, in the format of
 * `test/golden/commitments.jsonl` without the answer; `write` gets one JSON text for each line that is not empty, in
 * order: `{"id","due"}`, `{"id","minutes"}` or `{"id","error"}`; where the line is not JSON, `id` is null and `line`
 * counts from 1. A fault in one line never stops the others.
 */
export async function due(lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  let line = 0;
  for await (const text of lines) {
    line++;
    const trimmed = text.replace(/^\uFEFF/, '').trim();
    if (trimmed !== '') write(JSON.stringify(answerLine(trimmed, line)));
  }
}

type Answer = { due: string } | { minutes: number } | { error: string };

function answerLine(
  text: string,
  line: number,
): ({ id: unknown } & Answer) | { id: null; line: number; error: string } {
  let question: unknown;
  try {
    question = JSON.parse(text);
  } catch (fault) {
    return { id: null, line, error: `not JSON: ${messageOf(fault)}` };
  }
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(question).data?.id;
  const answer = answerQuestion(question);
  if (id !== undefined) return { id, ...answer };
  return { id: null, line, error: 'error' in answer ? answer.error : 'id: expected a text, came none' };
}

function answerQuestion(question: unknown): Answer {
  try {
    const read = questionSchema.safeParse(question);
    if (!read.success) return { error: read.error.issues.map(describeIssue).join('; ') };
    const answer = ask(read.data);
    if (isRefusal(answer)) return { error: describeRefusal(answer) };
    return read.data.kind === 'elapsed' ? { minutes: answer } : { due: instantText(answer) };
  } catch (fault) {
    return { error: `a defect in the calendar engine, please report it with this line: ${messageOf(fault)}` };
  }
}

function ask(question: Question): number | CalendarRefusal {
  switch (question.kind) {
    case 'minutes':
      return addOpenMinutes(question.calendar, question.start, question.businessMinutes);
    case 'elapsed':
      return openMinutesBetween(question.calendar, question.from, question.to);
    case 'paused':
      return addOpenMinutesPaused(question.calendar, question.start, question.businessMinutes, question.pauses);
    case 'retarget':
      return retarget(question.steps);
    case 'days':
      return addBusinessDays(question.calendar, question.start, question.businessDays, question.mode, question.dates);
  }
}

const instant = z
  .string()
  .refine(isInstant, { error: ({ input }) => `expected an instant such as 2026-02-24T01:30:00Z, came "${input}"` })
  .transform(Date.parse);
const calendar = looseCalendarSchema.transform(compileCalendar);
const minutes = z.number().min(0);

const pause = z
  .tuple([instant, instant])
  .transform(([from, to]) => ({ from, to }))
  .refine(({ from, to }) => from <= to, 'the pause ends before it starts');

const step = z
  .object({ at: instant, calendar, businessMinutes: minutes })
  .transform(({ at, calendar, businessMinutes }): TargetStep => ({ at, calendar, minutes: businessMinutes }));

const questionSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('minutes'), calendar, start: instant, businessMinutes: minutes }),
    z
      .object({ kind: z.literal('elapsed'), calendar, from: instant, to: instant })
      .refine(({ from, to }) => from <= to, { path: ['to'], error: 'lies before from' }),
    z.object({ kind: z.literal('paused'), calendar, start: instant, businessMinutes: minutes, pauses: z.array(pause) }),
    z.object({
      kind: z.literal('retarget'),
      steps: z.tuple([step], step).superRefine((steps, context) => {
        for (const [index, { at }] of steps.entries())
          if (index > 0 && at < steps[index - 1]!.at)
            context.addIssue({ code: 'custom', path: [index, 'at'], message: 'lies before the step before it' });
      }),
    }),
    z.object({
      kind: z.literal('days'),
      calendar,
      dates: calendar.optional(),
      start: instant,
      businessDays: z.number().int().min(0),
      mode: z.enum(['sameTime', 'endOfDay']),
    }),
  ],
  {
    error: ({ code }) => (code === 'invalid_union' ? 'expected minutes, elapsed, paused, retarget or days' : undefined),
  },
);
type Question = z.infer<typeof questionSchema>;

// The zone must be said: without it the machine's own would be read into the text.
function isInstant(text: string): boolean {
  const form = /^([\d-]{10})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  return form !== null && isDate(form[1]!);
}

const instantText = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return where === '' ? message : `${where.replace(/^\./, '')}: ${message}`;
}

function describeRefusal(refusal: CalendarRefusal): string {
  const name = `calendar "${refusal.calendar}"`;
  switch (refusal.refused) {
    case 'outside-coverage':
      return `${name}: the answer lies outside its coverage, ${refusal.coverage.from} to ${refusal.coverage.to}`;
    case 'never-open':
      return `${name} never opens, or not for long enough: there is no answer`;
    case 'too-far':
      return `${name}: the answer lies more than 200 years away`;
  }
}
