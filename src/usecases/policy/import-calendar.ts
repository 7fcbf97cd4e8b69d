import type { z } from 'zod';
import type { importCalendar as route } from '../../contract/policy.ts';
import { calendarSchema, type EditionCalendar, type OpenInterval } from '../../domain/calendar/calendar.ts';
import { placeOf } from '../../domain/edition/edition-faults.ts';
import { changeDays, type DayWish, usualHours, weekdayHours } from '../../domain/policy/change-days.ts';
import { type DayMeaning, meaningOfEvent } from '../../domain/policy/meaning-of-event.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { CalendarEvent, CalendarFile } from '../ports/calendar-file.ts';
import { type PolicyContext, policyOf } from './policy-context.ts';

type Asked = z.output<typeof route.body>;
type View = z.output<typeof route.response>;
type Meant = { event: CalendarEvent; meaning: DayMeaning };

const yearsAhead = 3;
/** A year is taken as known only where the text speaks of so many of its months: a New Year's day says nothing of the rest. */
const monthsOfKnownYear = 3;

/** What a calendar file would change in a calendar, and what is left out and why. Nothing is saved. */
export function importCalendar(
  context: PolicyContext,
  { edition: editionId, id }: { edition: string; id: string },
  asked: Asked,
): Outcome<View> {
  const policy = policyOf(context, editionId);
  if ('refused' in policy) return policy;
  const stored = policy.done.edition.calendars.find((one) => one.id === id);
  const given = asked.calendar === undefined || asked.calendar === null ? stored : asked.calendar;
  if (given === undefined) return refused({ reason: 'not-found' });
  const base = calendarSchema.safeParse(given);
  if (!base.success) return { done: nothing(faultsOf(base.error.issues, 'calendar')) };

  const file = context.readCalendarFile(asked.format, asked.text, Number(context.now.slice(0, 4)) + yearsAhead);
  if (file.faults.length > 0) return { done: nothing(file.faults) };
  if (file.calendar !== null) return { done: wholeCalendar(base.data, file.calendar, id) };
  const odd = file.days.filter(({ hours }) => !Array.isArray(hours));
  if (odd.length > 0)
    return {
      done: nothing(
        odd.map(({ date, line }) => ({ line, path: `exceptions.${date}`, message: 'expected a list of intervals' })),
      ),
    };
  return { done: proposal(context, base.data, file, asked) };
}

function proposal({ say }: PolicyContext, calendar: EditionCalendar, file: CalendarFile, asked: Asked): View {
  const meant = file.events.map((event) => ({ event, ...meaningOfEvent(event, asked.meanings) }));
  const skipped = [...file.skipped];
  const wishes = new Map<string, DayWish & { from: Meant | null }>();
  const years = new Map<string, Set<string>>();
  const dates = [
    ...meant.filter(({ meaning }) => meaning !== 'skip').flatMap(({ event }) => event.dates),
    ...file.days.map(({ date }) => date),
  ];
  for (const date of dates)
    years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? new Set()).add(date.slice(5, 7)));
  const known = [...years].filter(([, months]) => months.size >= monthsOfKnownYear).map(([year]) => year);
  const coverTo = asked.extendCoverage && known.length > 0 ? `${known.toSorted().at(-1)}-12-31` : null;
  const lastDay = coverTo !== null && coverTo > calendar.coverage.to ? coverTo : calendar.coverage.to;
  const isKnown = (date: string) => date >= calendar.coverage.from && date <= lastDay;
  const makeUpHours = (asked.makeUpHours as OpenInterval[] | undefined) ?? usualHours(calendar);

  // Holidays first: where a day is called both, it is off.
  for (const one of meant.toSorted((a, b) => Number(a.meaning === 'make-up') - Number(b.meaning === 'make-up'))) {
    const { event, meaning } = one;
    const skip = (reason: View['skipped'][number]['reason'], what = event.name) =>
      skipped.push({ line: event.line, what, reason });
    if (meaning === 'skip') {
      skip('chosen');
      continue;
    }
    let taken = 0;
    for (const date of event.dates) {
      const before = wishes.get(date);
      if (!isKnown(date)) skip('outside-years', `${date} ${event.name}`);
      else if (meaning === 'make-up' && before?.from?.meaning === 'holiday')
        skip('holiday-wins', `${date} ${event.name}`);
      else if (meaning === 'make-up' && weekdayHours(calendar, date).length > 0)
        skip('open-anyway', `${date} ${event.name}`);
      else if (before === undefined) {
        wishes.set(date, { open: meaning === 'holiday' ? [] : makeUpHours, name: event.name || null, from: one });
        taken++;
      }
    }
    const isTaken = event.dates.every((date) => wishes.get(date)?.from?.meaning === meaning);
    if (taken === 0 && isTaken) skip('duplicate');
  }
  for (const { date, hours, name, line } of file.days) {
    if (!isKnown(date)) skipped.push({ line, what: date, reason: 'outside-years' });
    else wishes.set(date, { open: hours as OpenInterval[], name: typeof name === 'string' ? name : null, from: null });
  }

  const replaced = new Set(asked.mode === 'replace' ? years.keys() : []);
  const { calendar: proposed, changes } = changeDays(calendar, wishes, replaced, coverTo);
  const checked = calendarSchema.safeParse(proposed);
  return {
    events: meant.map(({ event, meaning, readFrom }) => ({
      key: event.key,
      line: event.line,
      name: event.name,
      from: event.from,
      to: event.to,
      days: event.dates.length,
      repeats: event.repeats,
      meaning,
      readFrom,
    })),
    changes: checked.success ? changes : [],
    skipped: skipped
      .map((one) => ({ ...one, message: say(`policy:skipped.${one.reason}`) }))
      .toSorted((a, b) => a.line - b.line),
    calendar: checked.success ? checked.data : null,
    faults: checked.success ? [] : faultsOf(checked.error.issues, ''),
  };
}

/** A whole calendar takes the place of the one being edited, under its id. */
function wholeCalendar(before: EditionCalendar, given: unknown, id: string): View {
  const read = calendarSchema.safeParse({ ...(given as object), id });
  if (!read.success) return nothing(faultsOf(read.error.issues, ''));
  const wishes = new Map(
    Object.entries(read.data.exceptions).map(([date, open]) => {
      const name = read.data.names?.[date];
      return [date, { open, name: typeof name === 'string' ? name : null }];
    }),
  );
  const years = new Set(Object.keys(before.exceptions).map((date) => date.slice(0, 4)));
  const { changes } = changeDays({ ...before, weekly: read.data.weekly }, wishes, years, null);
  return { events: [], changes, skipped: [], calendar: read.data, faults: [] };
}

const faultsOf = (issues: readonly { path: PropertyKey[]; message: string }[], at: string): View['faults'] =>
  issues.map(({ path, message }) => ({
    line: 1,
    path: `${at}${at === '' ? '' : '.'}${placeOf(path).replace(/: $/, '')}`,
    message,
  }));

const nothing = (faults: View['faults']): View => ({ events: [], changes: [], skipped: [], calendar: null, faults });
