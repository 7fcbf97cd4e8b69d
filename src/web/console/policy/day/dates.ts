import type { Weekday } from '../draft/calendar-document.ts';

const dayMs = 86_400_000;

/** Calendar dates, `2026-10-01`, which belong to no zone: counted as days of UTC. */
const msOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const plusDays = (date: string, days: number): string => dateAt(msOf(date) + days * dayMs);

/** ISO: 1 = Monday. */
export const weekdayOf = (date: string): Weekday => String(new Date(msOf(date)).getUTCDay() || 7) as Weekday;

/** The dates from one to another, both included, whichever comes first. */
export function datesBetween(one: string, other: string): string[] {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const count = Math.round((msOf(to) - msOf(from)) / dayMs) + 1;
  return Array.from({ length: count }, (_, day) => plusDays(from, day));
}

/** The dates of a month, `month` from 1. */
export function datesOfMonth(year: number, month: number): string[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, day) => plusDays(first, day));
}

/** The same day of another month, or the last one there is. */
export function plusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return dateAt(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
}

/** Today where the calendar is. */
export const todayIn = (zone: string, now: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(now),
  );
