import type { z } from 'zod';
import type { glanceAtCalendar as glanceRoute, readPolicyCalendar as route } from '../../contract/policy.ts';
import { calendarSchema } from '../../domain/calendar/calendar.ts';
import { fileOfCalendar } from '../../domain/policy/policy-part.ts';
import { type Outcome, refused } from '../outcome.ts';
import { calendarPlaces } from './calendar-places.ts';
import { draftAtHand } from './draft-at-hand.ts';
import { type PolicyContext, policyAt } from './policy-context.ts';
import { sayDays } from './say-days.ts';
import { viewCalendar, viewYear, yearNow } from './view-calendar.ts';
import { viewFaults } from './view-faults.ts';

/** One calendar: its document and a year of it. */
export async function readPolicyCalendar(
  context: PolicyContext,
  { edition: editionId, id }: { edition: string; id: string },
  asked: z.output<typeof route.query>,
): Promise<Outcome<z.output<typeof route.response>>> {
  const found = await policyAt(context, editionId, asked.version);
  if ('refused' in found) return found;
  const { edition, version } = found.done;
  const calendar = edition.calendars.find((one) => one.id === id);
  if (calendar === undefined) return refused({ reason: 'not-found' });
  const { desk, now, language, say } = context;
  const versions = await desk.versions(editionId, version + 1, 200);
  return {
    done: {
      ...viewCalendar(edition, calendar, versions, now, language),
      version,
      document: calendar,
      places: calendarPlaces(edition, id, language, say),
      glance: viewYear(calendar, asked.year ?? yearNow(calendar, now), language),
    },
  };
}

/** A year of a calendar that is still being written, or its faults. */
export async function glanceAtCalendar(
  context: PolicyContext,
  editionId: string,
  { calendar, year }: z.output<typeof glanceRoute.body>,
): Promise<Outcome<z.output<typeof glanceRoute.response>>> {
  const found = await draftAtHand(context, editionId, { calendars: [calendar], removeCalendars: [], choices: [] });
  if ('refused' in found) return found;
  const read = calendarSchema.safeParse(calendar);
  const file = fileOfCalendar(read.success ? read.data.id : '');
  // Faults elsewhere, such as a calendar that others would miss, are the check's to say.
  const faults = found.done.faults.filter((fault) => !read.success || fault.file === file);
  return {
    done: {
      glance: read.success ? viewYear(read.data, year, context.language) : null,
      faults: viewFaults(faults, sayDays(context)),
    },
  };
}
