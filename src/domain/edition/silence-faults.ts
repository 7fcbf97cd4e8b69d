import type { Edition } from './edition.ts';
import type { EditionFault } from './edition-fault.ts';

/** Periods of silence that do not follow each other, or end a request with fewer contacts than the edition asks for. */
export function* silenceFaults({ silence }: Edition): Generator<EditionFault> {
  for (const [i, entry] of silence.severities.entries()) {
    if (entry.pace !== 'patient') continue;
    const at = (field: string) => ['silence', 'severities', i, field];
    const days = entry.remindAfterBusinessDays;
    const notice = entry.noticeAfterBusinessDays;
    if (days.some((day, n) => n > 0 && day <= (days[n - 1] ?? 0)))
      yield {
        path: at('remindAfterBusinessDays'),
        message: `expected each reminder after the one before, came ${days.join(', ')}`,
      };
    if (notice <= (days.at(-1) ?? 0))
      yield {
        path: at('noticeAfterBusinessDays'),
        message: `expected more than ${days.at(-1)} days, the last reminder's, came ${notice}`,
      };
    const { afterContacts, overBusinessDays } = silence.resolve;
    const [end, field] =
      entry.lowersTo === null
        ? [overBusinessDays, 'resolve.overBusinessDays']
        : [entry.lowerAfterBusinessDays, 'lowerAfterBusinessDays'];
    if (notice >= end)
      yield {
        path: at('noticeAfterBusinessDays'),
        message: `expected fewer than ${end} days (${field}), came ${notice}`,
      };
    if (entry.lowersTo === null && days.length + 1 < afterContacts)
      yield {
        path: at('remindAfterBusinessDays'),
        message: `expected at least ${afterContacts - 1} reminders, for a request is resolved after ${afterContacts} contacts, the notice among them, came ${days.length}`,
      };
  }
}
