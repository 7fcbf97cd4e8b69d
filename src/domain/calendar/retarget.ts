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
  for (let index = 0; ; index++) {
    const { at, calendar, minutes } = steps[index]!;
    const remaining = Math.max(0, Math.round(minutes * 60_000) - used);
    const next = steps[index + 1];
    if (next === undefined) return addOpenMilliseconds(calendar, at, remaining);
    const meanwhile = openMillisecondsBetween(calendar, at, next.at);
    if (isRefusal(meanwhile) || meanwhile >= remaining) {
      const due = addOpenMilliseconds(calendar, at, remaining);
      if (isRefusal(meanwhile) || isRefusal(due) || due < next.at) return due;
    }
    used += meanwhile;
  }
}
