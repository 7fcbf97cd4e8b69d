/**
 * Why a calendar gives no answer. `outside-coverage`: the answer needs days whose holidays are not known.
 * `never-open`: no open time is left, so the answer does not exist. `too-far`: it lies beyond `horizonYears`.
 */
export type CalendarRefusal =
  | { refused: 'outside-coverage'; calendar: string; coverage: { from: string; to: string } }
  | { refused: 'never-open'; calendar: string }
  | { refused: 'too-far'; calendar: string };

/** The longest way from a question's start to its answer; a target beyond it is a slip, not a promise. */
export const horizonYears = 200;

/** Whether an answer is a refusal: `if (isRefusal(due)) …`. */
export const isRefusal = (answer: unknown): answer is CalendarRefusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;
