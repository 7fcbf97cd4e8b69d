import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/** Support says what solved it. It is an answer too, so it meets what is owed before the clocks stop. */
export const resolveRequest = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  body: string,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'resolve', circumstances, ({ request, by }) => ({
    request: {
      ...request,
      state: 'resolved',
      doneAt: circumstances.now,
      lastWord: 'support',
      nextUpdateAt: null,
      ...(request.ownerId === null ? { ownerId: actor.staffId, ownerName: actor.name } : {}),
    },
    events: [{ kind: 'request.resolved', audience: 'all', data: {} }],
    messages: [messageBy(by, request, 'answer', body, circumstances.newId())],
    facts: [{ kind: 'answered', asks: false, nextUpdateBy: null }, { kind: 'resolved' }],
  }));
