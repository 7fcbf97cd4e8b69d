import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { undoSilence } from '../silence/undo-silence.ts';
import { bindAttachments } from './bind-attachments.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/**
 * The customer's side writes. It resumes what waited for them; written after the solution, it takes that up again; what
 * their silence did is undone.
 */
export async function sendMessage(
  tx: Tx,
  actor: PersonActor,
  id: Id,
  sent: { body: string; attachments: readonly Id[] },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> {
  const messageId = circumstances.newId();
  return workOnRequest(tx, actor, id, 'write', circumstances, async (at) => {
    const { request, by } = at;
    const loose = await tx.requests.looseAttachments(request.orgId, actor.personId, sent.attachments);
    if (loose.length < sent.attachments.length) return refused({ reason: 'attachment-not-found' });
    await bindAttachments(tx, request, loose, messageId);
    const again = request.state === 'resolved';
    const undone = undoSilence(at, circumstances);
    return {
      request: {
        ...request,
        severity: undone.severity,
        lastWord: 'customer',
        doneAt: null,
        cycle: request.cycle + (again ? 1 : 0),
        state: 'waiting-for-support',
      },
      events: [
        ...(again ? [{ kind: 'request.reopened', audience: 'all' as const, data: { cycle: request.cycle + 1 } }] : []),
        ...undone.events,
      ],
      messages: [messageBy(by, request, 'message', sent.body, messageId)],
      facts: [{ kind: again ? 'reopened' : 'customer-wrote' }, ...undone.facts],
    };
  });
}
