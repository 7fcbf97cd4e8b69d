import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/** Puts a call on record. Reached, it is the response, at the time it is logged; never back-dated by hand. */
export const logCall = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  call: { reached: boolean; note: string },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'answer', circumstances, ({ request, by }) => ({
    request: {
      ...request,
      ...(call.reached
        ? {
            lastWord: 'support' as const,
            state: request.state === 'waiting-for-support' ? ('open' as const) : request.state,
          }
        : {}),
      ...(request.ownerId === null ? { ownerId: actor.staffId, ownerName: actor.name } : {}),
    },
    events: [{ kind: call.reached ? 'call.reached' : 'call.missed', audience: 'all', data: {} }],
    messages: call.note === '' ? [] : [messageBy(by, request, 'note', call.note, circumstances.newId())],
    facts: call.reached ? [{ kind: 'call-reached', at: circumstances.now }] : [],
  }));
