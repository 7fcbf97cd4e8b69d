import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { undoSilence } from '../silence/undo-silence.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/** Takes up an ended request again within the edition's days: new cycle, new clocks, the old ones stay as they were. */
export const reopenRequest = (
  tx: Tx,
  actor: PersonActor,
  id: Id,
  body: string,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'reopen', circumstances, (at) => {
    const { request, by } = at;
    const undone = undoSilence(at, circumstances);
    return {
      request: {
        ...request,
        severity: undone.severity,
        state: 'waiting-for-support',
        doneAt: null,
        closedAt: null,
        duplicateOf: null,
        cycle: request.cycle + 1,
        lastWord: 'customer',
      },
      events: [{ kind: 'request.reopened', audience: 'all', data: { cycle: request.cycle + 1 } }, ...undone.events],
      messages: [messageBy(by, request, 'message', body, circumstances.newId())],
      facts: [{ kind: 'reopened' }, ...undone.facts],
    };
  });
