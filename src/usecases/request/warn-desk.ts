import { deskKinds } from '../../domain/access/may.ts';
import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import { noDueTime } from '../../domain/clock/no-due-time.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Tx } from '../ports.ts';

/** What is missing. The ask for a hand-over itself is a notice on the screen; its absence is a mail. */
export type Missing = {
  says: 'missing' | 'not-taken-up' | 'handover-asked' | 'handover-missing' | 'call-missing';
  since: Instant;
  /** It was said before. */
  isAgain: boolean;
};

/**
 * A mail about a request that somebody must see to, with the time by which support owes something: to its owner and to
 * every supervisor of its edition. Where nobody owns it, agents hear of it too, once: any of them can take it.
 */
export async function warnDesk(
  tx: Tx,
  request: ServiceRequest,
  missing: Missing,
  leading: ClockReading | null,
  edition: Edition,
): Promise<void> {
  if (missing.says === 'handover-asked') return;
  const desk = (await tx.staff.all()).filter(
    (one) => one.state === 'active' && one.editions.includes(request.editionId) && deskKinds.includes(one.kind),
  );
  const all = missing.says === 'missing' && !missing.isAgain;
  const named = desk.filter((one) => all || one.kind === 'supervisor' || one.staffId === request.ownerId);
  await tx.outbox.add(
    (named.length > 0 ? named : desk).map((one) => ({
      orgId: request.orgId,
      editionId: request.editionId,
      requestId: request.id,
      stream: `${request.id}/owner/${one.staffId}`,
      streamSeq: request.lastSeq,
      sub: 0,
      kind: 'mail',
      payload: {
        template: `owner-${missing.says}`,
        to: one.email,
        name: one.name,
        language: one.language,
        number: request.number,
        owner: request.ownerName ?? '',
        since: missing.since,
        zone: one.zone,
        ...dueOf(leading, edition, one),
        path: `/desk/requests/${request.id}`,
      },
    })),
  );
}

/** What support owes next and by when; why there is no such time, where the calendar ends before it. */
function dueOf(leading: ClockReading | null, edition: Edition, { language }: Staff): Record<string, unknown> {
  if (leading === null || (leading.state !== 'running' && leading.state !== 'late')) return {};
  if (leading.dueAt !== null) return { clock: leading.clock, dueAt: leading.dueAt };
  const none = noDueTime(leading, edition);
  if (none === null) return {};
  return {
    calendar: typeof none.calendar === 'object' ? none.calendar[language] : none.calendar,
    calendarEndsOn: none.endsOn,
  };
}
