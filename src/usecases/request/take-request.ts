import type { StaffActor } from '../../domain/access/actor.ts';
import { lackOf } from '../../domain/attendance/attendance.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { workOnRequest } from './work-on-request.ts';

/** Becomes the owner. Taking what one was handed takes it up; taking what is one's own already is no error. */
export const takeRequest = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'take', circumstances, ({ request, history }) => {
    const { edition } = circumstances.policies.current(request.editionId);
    const lack = lackOf(edition, request, history);
    const isHanded = lack?.kind === 'not-taken-up';
    // Whoever takes it goes on with it at once; that nothing was written stays on record.
    const isUnwritten =
      lack?.kind === 'handover-due' && lack.since <= circumstances.now && request.ownerId !== actor.staffId;
    const events: NewEvent[] =
      request.ownerId === actor.staffId
        ? []
        : [
            {
              kind: 'request.taken',
              audience: 'all',
              data: { owner: actor.name, ...(request.ownerName === null ? {} : { from: request.ownerName }) },
            },
            ...(isUnwritten
              ? [
                  {
                    kind: 'owner.unwritten',
                    audience: 'support' as const,
                    data: { owner: request.ownerName, since: lack.since },
                  },
                ]
              : []),
          ];
    return {
      request: { ...request, ownerId: actor.staffId, ownerName: actor.name },
      events: isHanded ? [...events, { kind: 'owner.took-up', audience: 'support', data: {} }] : events,
    };
  });
