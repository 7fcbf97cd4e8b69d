import { useMemo } from 'react';
import { glanceAtCalendar } from '../../../../contract/policy.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { usePolicy } from '../frame/policy-context.ts';
import type { CalendarAtHand, CalendarInForce } from './use-calendar.ts';

type ClockChange = NonNullable<CalendarInForce['glance']['days'][number]['clockChange']>;

/** The clock changes of a year by their dates: they are the zone's, so that what was read in force holds while the zone is the same. */
export function useClockChanges({ calendar, inForce }: CalendarAtHand, year: number): ReadonlyMap<string, ClockChange> {
  const { policy } = usePolicy();
  const isSameZone = inForce?.glance.zone === calendar.zone;
  // Only the zone matters: days that are being edited ask for nothing anew.
  const body = { calendar: { ...calendar, weekly: { 1: [['09:00', '18:00']] }, exceptions: {}, names: {} }, year };
  const read = useApi(
    glanceAtCalendar,
    { params: { edition: policy.edition.key }, query: {}, body },
    { isEnabled: !isSameZone, fresh: 3_600_000 },
  );
  const glance = isSameZone ? inForce.glance : read.data?.glance;
  return useMemo(
    () =>
      new Map(
        glance?.days.flatMap(({ date, clockChange }) => (clockChange ? [[date, clockChange] as const] : [])) ?? [],
      ),
    [glance],
  );
}
