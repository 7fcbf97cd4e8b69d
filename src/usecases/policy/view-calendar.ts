import type { z } from 'zod';
import type { calendarSummary, yearView } from '../../contract/policy-parts.ts';
import { type EditionCalendar, organisationZone } from '../../domain/calendar/calendar.ts';
import { coverageLeft } from '../../domain/calendar/coverage-left.ts';
import { wallMinutes, yearAtAGlance } from '../../domain/calendar/year-at-a-glance.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { referencesOf } from '../../domain/edition/references.ts';
import type { Language } from '../../domain/language/language.ts';
import { wordsIn } from '../../domain/language/some-words.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { localDate } from '../../domain/time/local-date.ts';
import type { StoredVersion } from '../ports/policy-desk.ts';

type Summary = z.output<typeof calendarSummary>;

/** A calendar in a line: its coverage, and how much of the policy hangs on it. */
export function viewCalendar(
  edition: Edition,
  calendar: EditionCalendar,
  versions: readonly StoredVersion[],
  now: Instant,
  language: Language,
): Summary {
  // An entry that names the calendar twice, for its hours and its dates, is one entry.
  const entries = new Map<string, Set<string>>();
  for (const { kind, name, path } of referencesOf(edition))
    if (kind === 'calendar' && name === calendar.id) {
      const where = String(path[0]);
      const entry = path.slice(0, path.findIndex((step) => typeof step === 'number') + 1).join();
      entries.set(where, (entries.get(where) ?? new Set()).add(entry));
    }
  return {
    ...viewCoverage(calendar, now, language),
    usedBy: [...entries].map(([where, { size: count }]) => ({ where, count })),
    changedIn:
      versions.find(({ parts }) => parts?.some(({ kind, id }) => kind === 'calendar' && id === calendar.id))?.version ??
      null,
  };
}

export function viewCoverage(
  calendar: EditionCalendar,
  now: Instant,
  language: Language,
): Omit<Summary, 'usedBy' | 'changedIn'> {
  const { id, name, zone, coverage } = calendar;
  return {
    id,
    name: typeof name === 'object' ? name[language] : (name ?? id),
    zone: zone === organisationZone ? null : zone,
    coverage: { ...coverage, ...coverageLeft(calendar, now) },
  };
}

/** The year that it is now where the calendar counts. */
export const yearNow = ({ zone }: EditionCalendar, now: Instant): number =>
  Number(localDate(now, zone === organisationZone ? 'UTC' : zone).slice(0, 4));

/** A year of it, day by day, with what it amounts to. */
export function viewYear(calendar: EditionCalendar, year: number, language: Language): z.output<typeof yearView> {
  const days = yearAtAGlance(calendar, year);
  const count = (kind: string) => days.filter((day) => day.kind === kind).length;
  const known = days.filter((day) => day.kind !== 'unknown' && day.open.length > 0);
  return {
    year,
    zone: calendar.zone === organisationZone ? null : calendar.zone,
    days: days.map(({ name, ...day }) => ({
      ...day,
      name: name === null ? null : wordsIn(name, language),
    })),
    counts: {
      open: known.length,
      holidays: count('holiday'),
      makeUps: count('make-up'),
      unknown: count('unknown'),
      openMinutes: known.reduce((sum, { open }) => sum + wallMinutes(open), 0),
    },
  };
}
