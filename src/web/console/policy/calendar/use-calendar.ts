import { useState } from 'react';
import { glanceAtCalendar, readPolicyCalendar } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import {
  type CalendarDocument,
  type CalendarPatch,
  isPatchEmpty,
  isSame,
  patchCalendar,
} from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';

export type CalendarInForce = ResponseOf<typeof readPolicyCalendar>;
export type CalendarAtHand = {
  /** Null: it is new, and not saved. */
  inForce: CalendarInForce | null;
  /** As it was when the draft began, or as it is in force. */
  original: CalendarDocument;
  /** With the unsaved edits. */
  calendar: CalendarDocument;
};

/** What is in force of a calendar, with a year of it. */
export const useCalendarInForce = (id: string, year: number, isEnabled: boolean) =>
  useApi(
    readPolicyCalendar,
    { params: { edition: usePolicy().policy.edition.key, id }, query: { year } },
    { keepsLast: true, isEnabled },
  );

/**
 * Takes a patch into the draft when the server finds nothing wrong with the calendar that comes of it; else answers the faults, each by
 * the name of its field as `fieldOf` says. Null: not taken. `theirs` is what another window has changed since the dialog opened: the
 * next `apply` goes upon it.
 */
export function useCheckedPatch(
  { original, calendar }: CalendarAtHand,
  fieldOf: (path: readonly (string | number)[]) => string,
) {
  const { policy, work } = usePolicy();
  const check = useChange(glanceAtCalendar);
  const [opened] = useState(calendar);
  const apply = async (patch: CalendarPatch): Promise<readonly Fault[] | null> => {
    if (isPatchEmpty(patch)) return [];
    const year = Number(calendar.coverage.to.slice(0, 4));
    const answer = await check.send({
      params: { edition: policy.edition.key },
      query: {},
      body: { calendar: patchCalendar(calendar, patch), year },
    });
    if (answer === null) return null;
    if (answer.faults.length > 0) return answer.faults.map(({ path, message }) => ({ path: fieldOf(path), message }));
    return work.editCalendar(original, patch, calendar) ? [] : null;
  };
  const theirs = isSame(opened, calendar) ? null : { before: opened, after: calendar };
  return { apply, opened, theirs, isSending: check.isSending, problem: check.problem };
}
