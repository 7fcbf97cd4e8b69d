import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { workOnRequest } from './work-on-request.ts';

/** The customer's side ends a request, solved or not. */
export const closeRequest = (
  tx: Tx,
  actor: PersonActor,
  id: Id,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'close', circumstances, ({ request }) => ({
    request: {
      ...request,
      state: 'closed',
      doneAt: request.doneAt ?? circumstances.now,
      closedAt: circumstances.now,
      nextUpdateAt: null,
    },
    events: [{ kind: 'request.closed', audience: 'all', data: {} }],
    facts: [{ kind: 'closed' }],
  }));
