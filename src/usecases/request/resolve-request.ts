import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { closesAt } from '../../domain/silence/closes-at.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/**
 * Support says what solved it. It is an answer too, so it meets what is owed before the clocks stop. It says when the
 * request is closed if the customer says nothing to it.
 */
export const resolveRequest = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  body: string,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'resolve', circumstances, ({ request, by, holdings: { organisation } }) => {
    const { zone, country } = organisation;
    const { edition } = circumstances.policies.current(request.editionId);
    const closes = closesAt(edition, { ...request, zone, country }, circumstances.now);
    return {
      request: {
        ...request,
        state: 'resolved',
        doneAt: circumstances.now,
        lastWord: 'support',
        nextUpdateAt: null,
        ...(request.ownerId === null ? { ownerId: actor.staffId, ownerName: actor.name } : {}),
      },
      events: [{ kind: 'request.resolved', audience: 'all', data: closes === null ? {} : { at: closes, zone } }],
      messages: [messageBy(by, request, 'answer', body, circumstances.newId())],
      facts: [{ kind: 'answered', asks: false, nextUpdateBy: null }, { kind: 'resolved' }],
    };
  });
