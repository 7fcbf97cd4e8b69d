import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/** Gives a request to a colleague of its edition, or back to the queue, always with a written note. */
export const handOverRequest = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  given: { to: Id | null; note: string },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'hand-over', circumstances, async ({ request, by }) => {
    const colleague = given.to === null ? null : await tx.staff.find(given.to);
    if (
      given.to !== null &&
      (colleague === null ||
        colleague.state !== 'active' ||
        !deskKinds.includes(colleague.kind) ||
        !colleague.editions.includes(request.editionId))
    )
      return refused({ reason: 'unknown-choice', field: 'to', came: given.to, expected: [] });
    return {
      request: { ...request, ownerId: colleague?.staffId ?? null, ownerName: colleague?.name ?? null },
      events: [
        colleague === null
          ? { kind: 'request.returned', audience: 'all', data: {} }
          : { kind: 'request.handed-over', audience: 'all', data: { owner: colleague.name } },
      ],
      messages: [messageBy(by, request, 'note', given.note, circumstances.newId())],
    };
  });
