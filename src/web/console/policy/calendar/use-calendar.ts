import { useMemo } from 'react';
import { glanceAtCalendar, readPolicyCalendar } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { type CalendarDocument, type CalendarPatch, isPatchEmpty, patchCalendar } from '../draft/calendar-document.ts';
import { draftedCalendar } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';

type InForce = ResponseOf<typeof readPolicyCalendar>;
export type CalendarAtHand = {
  inForce: InForce;
  /** As it was when the draft began, or as it is in force. */
  original: CalendarDocument;
  /** With the unsaved edits. */
  calendar: CalendarDocument;
};

/** What is in force of a calendar, with a year of it. */
export const useCalendarInForce = (id: string, year: number) =>
  useApi(
    readPolicyCalendar,
    { params: { edition: usePolicy().policy.edition.key, id }, query: { year } },
    { keepsLast: true },
  );

/** The calendar as it stands with the unsaved edits. */
export function useCalendarAtHand(inForce: InForce): CalendarAtHand {
  const { draft } = usePolicy().work;
  return useMemo(() => {
    const document = inForce.document as CalendarDocument;
    return {
      inForce,
      original: draft.calendars[inForce.id] ?? document,
      calendar: draftedCalendar(draft, inForce.id) ?? document,
    };
  }, [inForce, draft]);
}

/**
 * Takes a patch into the draft when the server finds nothing wrong with the calendar that comes of it; else answers the faults, each by
 * the name of its field as `fieldOf` says.
 */
export function useCheckedPatch(
  { original, calendar }: CalendarAtHand,
  fieldOf: (path: readonly (string | number)[]) => string,
) {
  const { policy, work } = usePolicy();
  const check = useChange(glanceAtCalendar);
  const apply = async (patch: CalendarPatch): Promise<readonly Fault[] | null> => {
    if (isPatchEmpty(patch)) return [];
    const year = Number(calendar.coverage.to.slice(0, 4));
    const answer = await check.send({
      params: { edition: policy.edition.key },
      query: {},
      body: { calendar: patchCalendar(calendar, patch), year },
    });
    if (answer === null) return null;
    if (answer.faults.length === 0) work.editCalendar(original, patch);
    return answer.faults.map(({ path, message }) => ({ path: fieldOf(path), message }));
  };
  return { apply, isSending: check.isSending, problem: check.problem };
}
