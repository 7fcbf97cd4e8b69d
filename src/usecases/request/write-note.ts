import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/** A note that only support reads; no clock hears of it. */
export const writeNote = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  body: string,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'note', circumstances, ({ request, by }) => ({
    request,
    events: [],
    messages: [messageBy(by, request, 'note', body, circumstances.newId())],
  }));
