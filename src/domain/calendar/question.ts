import { z } from 'zod';
import { addBusinessDays } from './add-business-days.ts';
import { addOpenMinutes } from './add-open-minutes.ts';
import { addOpenMinutesPaused } from './add-open-minutes-paused.ts';
import { isDate, looseCalendarSchema } from './calendar.ts';
import { compileCalendar } from './compile-calendar.ts';
import { openMinutesBetween } from './open-minutes-between.ts';
import type { CalendarRefusal } from './refusal.ts';
import type { TargetStep } from './retarget.ts';
import { retarget } from './retarget.ts';

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

/** One of the five questions that `../shared/commitments/README.md` defines, as a JSON value without its answer. */
export const questionSchema = z.discriminatedUnion(
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
export type Question = z.infer<typeof questionSchema>;

/** The due instant in epoch milliseconds, or for `elapsed` the minutes; or why there is no answer. */
export function answerQuestion(question: Question): number | CalendarRefusal {
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

// The zone must be said: without it the machine's own would be read into the text.
function isInstant(text: string): boolean {
  const form = /^([\d-]{10})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  return form !== null && isDate(form[1]!);
}
