import type { Calendar } from '../calendar/calendar.ts';
import { type Instant, later } from '../time/instant.ts';
import { calendarOf } from './calendar-of.ts';
import type { Edition } from './edition.ts';
import type { PhoneWindow } from './phone-line.ts';

const dayMs = 86_400_000;
/** Hours that come back every week need no more days around now than this; a short calendar is a quick one. */
const daysAround = 15;

type Hours = Calendar['weekly'];

/** The hours of a phone window as a calendar, in its own zone or else the caller's. */
export function windowCalendar(edition: Edition, window: PhoneWindow, callerZone: string, now: Instant): Calendar {
  const zone = window.zone ?? callerZone;
  if (window.open === 'calendar') return calendarOf(edition, window.calendar, zone);
  const dateOf = (days: number) => later(now, days * dayMs).slice(0, 10);
  const coverage = { from: dateOf(-daysAround), to: dateOf(daysAround) };
  return { id: window.raw ?? 'phone', zone, weekly: weeklyOf(window), exceptions: {}, coverage };
}

function weeklyOf(window: Exclude<PhoneWindow, { open: 'calendar' }>): Hours {
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  switch (window.open) {
    case 'always':
      return Object.fromEntries(everyDay.map((day) => [day, [['00:00', '24:00']]]));
    case 'weekly':
      return Object.fromEntries(window.days.map((day) => [day, [[window.from, window.to]]]));
    case 'span': {
      const { from, to } = window;
      return Object.fromEntries(
        everyDay
          .filter((day) => day >= from.day && day <= to.day)
          .map((day) => [day, [[day === from.day ? from.time : '00:00', day === to.day ? to.time : '24:00']]]),
      );
    }
  }
}
