import { readCommitments, readPolicy, readPolicyCalendar } from '../../../../contract/policy.ts';
import { call } from '../../../kit/api/call.ts';
import type { CalendarDocument } from './calendar-document.ts';
import { placesOf } from './drafted-places.ts';
import { type Draft, isOfCalendar } from './policy-draft.ts';

/** The documents that a draft is about as they are in force; a calendar that is gone meanwhile is left out. */
export async function readInForce(edition: string, draft: Draft) {
  const policy = await call(readPolicy, { params: { edition }, query: {} });
  const about = new Set([
    ...Object.keys(draft.calendars),
    ...draft.edits.flatMap((edit) => (isOfCalendar(edit) ? [edit.id] : [])),
  ]);
  const calendars = await Promise.all(
    policy.calendars
      .filter(({ id }) => about.has(id))
      .map(({ id }) => call(readPolicyCalendar, { params: { edition, id }, query: {} })),
  );
  const times = draft.times && (await call(readCommitments, { params: { edition }, query: {} }));
  return {
    // The oldest that was read: if a version came in between, its save is a conflict again.
    version: Math.min(policy.version, ...calendars.map((one) => one.version), ...(times ? [times.version] : [])),
    calendars: Object.fromEntries(calendars.map((one) => [one.id, one.document as CalendarDocument])),
    times: times && times.document,
    places: draft.places && placesOf(policy.places),
  };
}
