import { addOpenMilliseconds } from './add-open-minutes.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';
import { openMillisecondsBetween } from './open-minutes-between.ts';
import type { CalendarRefusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';

/** From `at` (epoch milliseconds) the whole target is `minutes`, counted on this calendar. */
export interface TargetStep {
  readonly at: number;
  readonly calendar: CompiledCalendar;
  readonly minutes: number;
}

/**
 * The due time of a clock whose target or calendar changed on its way; steps in order of time, the first starts the
 * clock. The open time used is carried into each step. Due reached before a step: the clock has stopped there. A new
 * target not above what is used is due at its step, never before it.
 */
export function retarget(steps: readonly [TargetStep, ...TargetStep[]]): number | CalendarRefusal {
  let used = 0;
  for (const [index, { at, calendar, minutes }] of steps.entries()) {
    const remaining = Math.max(0, Math.round(minutes * 60_000) - used);
    const due = addOpenMilliseconds(calendar, at, remaining);
    const next = steps[index + 1];
    if (next === undefined || (!isRefusal(due) && due < next.at)) return due;
    const meanwhile = openMillisecondsBetween(calendar, at, next.at);
    if (isRefusal(meanwhile)) return meanwhile;
    used += meanwhile;
  }
  throw new Error('a clock has at least one step');
}
