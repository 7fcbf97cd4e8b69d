import type { CompiledCalendar } from './compiled-calendar.ts';

/**
 * Why a calendar gives no answer. `outside-coverage`: the answer needs days whose holidays are not known.
 * `never-open`: no open time is left, so the answer does not exist. `too-far`: it lies more than 200 years from the
 * question's start, where a target is a slip and not a promise.
 */
export type CalendarRefusal =
  | { refused: 'outside-coverage'; calendar: string; coverage: { from: string; to: string } }
  | { refused: 'never-open'; calendar: string }
  | { refused: 'too-far'; calendar: string };

/** The longest way from a question's start to its answer: 200 years in milliseconds. */
export const horizonMs = 200 * 365.2425 * 86_400_000;

/** Tells a refusal from an answer: `if (isRefusal(due)) …`. */
export const isRefusal = <A>(answer: A | CalendarRefusal): answer is CalendarRefusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;

export const neverOpen = ({ id }: CompiledCalendar): CalendarRefusal => ({ refused: 'never-open', calendar: id });

export const tooFar = ({ id }: CompiledCalendar): CalendarRefusal => ({ refused: 'too-far', calendar: id });

/** Only for a calendar that has a coverage. */
export const outsideCoverage = ({ id, coverage }: CompiledCalendar): CalendarRefusal => ({
  refused: 'outside-coverage',
  calendar: id,
  coverage: { from: coverage!.from, to: coverage!.to },
});
