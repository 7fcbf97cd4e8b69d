import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { workOnRequest } from './work-on-request.ts';

/** Becomes the owner; taking what is one's own already changes nothing but is no error. */
export const takeRequest = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'take', circumstances, ({ request }) => ({
    request: { ...request, ownerId: actor.staffId, ownerName: actor.name },
    events:
      request.ownerId === actor.staffId
        ? []
        : [
            {
              kind: 'request.taken',
              audience: 'all',
              data: { owner: actor.name, ...(request.ownerName === null ? {} : { from: request.ownerName }) },
            },
          ],
  }));
