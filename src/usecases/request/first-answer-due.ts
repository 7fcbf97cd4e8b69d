import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import { noDueTime } from '../../domain/clock/no-due-time.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import { calendarName } from './clock-words.ts';

/**
 * What a mail states of the first answer, as the screen does: by when, as commitment or objective, and by which reading;
 * that nothing is promised; or which calendar ends before it. Nothing where the answer is already there.
 */
export function firstAnswerDue(
  readings: readonly ClockReading[],
  edition: Edition,
  language: Language,
): Record<string, unknown> {
  const reading = readings.findLast((one) => one.clock === 'initial-response' && one.audience === 'all');
  if (reading === undefined) return { promise: 'none' };
  if (reading.state !== 'running' && reading.state !== 'late') return {};
  const { clock, promise, dueAt, because } = reading;
  const none = noDueTime(reading, edition);
  if (none !== null)
    return {
      calendar: typeof none.calendar === 'object' ? none.calendar[language] : none.calendar,
      calendarEndsOn: none.endsOn,
    };
  return {
    clock,
    promise,
    dueAt,
    // By their names: the mail reads the same when the edition has changed before it is sent.
    because: {
      target: because.target,
      hours: calendarName(edition, because.hours, language),
      dates: calendarName(edition, because.dates, language),
    },
  };
}
