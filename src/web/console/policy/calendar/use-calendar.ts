import { readPolicyCalendar } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import type { CalendarDocument } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';

export type CalendarInForce = ResponseOf<typeof readPolicyCalendar>;
export type CalendarAtHand = {
  /** Null: it is new, and not saved. */
  inForce: CalendarInForce | null;
  /** As it was when the draft began, or as it is in force. */
  original: CalendarDocument;
  /** With the unsaved edits. */
  calendar: CalendarDocument;
  /** It was taken away elsewhere while something about it is typed here; the rest is as it was last seen. */
  isGone: boolean;
};

/** What is in force of a calendar, with a year of it. */
export const useCalendarInForce = (id: string, year: number, isEnabled: boolean) =>
  useApi(
    readPolicyCalendar,
    { params: { edition: usePolicy().policy.edition.key, id }, query: { year } },
    { keepsLast: true, isEnabled },
  );
