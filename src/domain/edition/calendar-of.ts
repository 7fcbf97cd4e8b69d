import { bindZone, type EditionCalendar } from '../calendar/calendar.ts';
import type { Edition } from './edition.ts';

/** A calendar of the edition, in the customer's zone where the edition leaves the zone open. An unknown id throws. */
export function calendarOf(edition: Pick<Edition, 'key' | 'calendars'>, id: string, zone: string): EditionCalendar {
  const calendar = edition.calendars.find((one) => one.id === id);
  if (!calendar) throw new Error(`edition ${edition.key} has no calendar "${id}"`);
  return bindZone(calendar, zone);
}
