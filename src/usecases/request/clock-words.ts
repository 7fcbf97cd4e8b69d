import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import { noDueTime } from '../../domain/clock/no-due-time.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import { sayDate } from '../../domain/time/say-date.ts';
import type { Say } from '../ports.ts';

/** The reason of a due time in one sentence: what is aimed at, over which hours, and what moved it since. */
export function clockWords(
  clock: ClockReading,
  edition: Edition,
  { say, language }: { say: Say; language: Language },
): string {
  const { because } = clock;
  const said = [targetWords(clock, edition, language, say)];
  if (because.specialDates.length > 0)
    said.push(say('server:clock.special-dates', { dates: because.specialDates.map((one) => one.date).join(', ') }));
  if (because.pauses > 0) said.push(say('server:clock.pauses', { count: because.pauses }));
  if (clock.state === 'paused') said.push(say('server:clock.paused'));
  if (!because.pausesForCustomer && (clock.state === 'running' || clock.state === 'late'))
    said.push(say('server:clock.without-pause'));
  const noDue = noDueWords(clock, edition, { say, language });
  if (noDue !== null) said.push(noDue);
  else if (clock.flaggedPastCoverage) said.push(say('server:clock.past-coverage'));
  return said.filter((sentence) => sentence !== '').join(' ');
}

/** Why there is no due time: the calendar ends before it; null where there is one. */
export function noDueWords(
  clock: ClockReading,
  edition: Edition,
  { say, language }: { say: Say; language: Language },
): string | null {
  const none = noDueTime(clock, edition);
  if (none === null) return null;
  const calendar = typeof none.calendar === 'object' ? none.calendar[language] : none.calendar;
  return say('server:clock.calendar-ends', { calendar, date: sayDate(none.endsOn, language) });
}

function targetWords(clock: ClockReading, edition: Edition, language: Language, say: Say): string {
  return targetSentence(clock.clock, clock.because, edition, { say, language });
}

/** What is aimed at, in one sentence: so much time, over which hours, and how business days are read. */
export function targetSentence(
  clock: ClockReading['clock'],
  { target, hours, dates: datesId }: Pick<ClockReading['because'], 'target' | 'hours' | 'dates'>,
  edition: Pick<Edition, 'calendars'>,
  { say, language }: { say: Say; language: Language },
): string {
  const calendar = calendarName(edition, hours, language);
  const facts = { name: say(`server:clock-name.${clock}`), hours: calendar };
  if (target.unit === 'instant') return say('server:clock.stated', facts);
  if (target.unit === 'minutes')
    return target.amount % 60 === 0
      ? say('server:clock.hours', { ...facts, count: target.amount / 60 })
      : say('server:clock.minutes', { ...facts, count: target.amount });
  const dates = calendarName(edition, datesId, language);
  return say(`server:clock.business-days-${target.reading}`, { ...facts, count: target.amount, dates });
}

export function calendarName(
  edition: Pick<Edition, 'calendars'>,
  calendarId: string | null,
  language: Language,
): string {
  const name = edition.calendars.find((one) => one.id === calendarId)?.name;
  return typeof name === 'object' ? name[language] : (name ?? calendarId ?? '');
}
