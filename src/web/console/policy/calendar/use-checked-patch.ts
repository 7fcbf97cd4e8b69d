import { useState } from 'react';
import { glanceAtCalendar } from '../../../../contract/policy.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { type CalendarPatch, isPatchEmpty, isSame, patchCalendar } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { useHeldCalendar } from './held-calendar.ts';
import type { CalendarAtHand } from './use-calendar.ts';

/**
 * Takes a patch into the draft when the server finds nothing wrong with the calendar that comes of it; else answers the faults, each by
 * the name of its field as `fieldOf` says. Null: not taken. `theirs` is what another window has changed since this opened: the next
 * `apply` goes upon it. A calendar that is gone comes back with the patch.
 */
export function useCheckedPatch(
  { inForce, original, calendar, isGone }: CalendarAtHand,
  fieldOf: (path: readonly (string | number)[]) => string,
) {
  const { policy, work } = usePolicy();
  const check = useChange(glanceAtCalendar);
  const [opened] = useState(calendar);
  useHeldCalendar();
  const apply = async (patch: CalendarPatch): Promise<readonly Fault[] | null> => {
    if (isPatchEmpty(patch) && !isGone) return [];
    const patched = patchCalendar(calendar, patch);
    const year = Number(calendar.coverage.to.slice(0, 4));
    const answer = await check.send({
      params: { edition: policy.edition.key },
      query: {},
      body: { calendar: patched, year },
    });
    if (answer === null) return null;
    if (answer.faults.length > 0) return answer.faults.map(({ path, message }) => ({ path: fieldOf(path), message }));
    const isDone = isGone
      ? work.bringBack(patched, inForce === null ? null : original)
      : work.editCalendar(original, patch, calendar);
    return isDone ? [] : null;
  };
  const theirs = isGone || isSame(opened, calendar) ? null : { before: opened, after: calendar };
  return { apply, theirs, isSending: check.isSending, problem: check.problem };
}
