import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { bindAttachments } from './bind-attachments.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

/** The customer's side writes. It resumes what waited for them; written after the solution, it takes that up again. */
export async function sendMessage(
  tx: Tx,
  actor: PersonActor,
  id: Id,
  sent: { body: string; attachments: readonly Id[] },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> {
  const messageId = circumstances.newId();
  return workOnRequest(tx, actor, id, 'write', circumstances, async ({ request, by }) => {
    const loose = await tx.requests.looseAttachments(request.orgId, actor.personId, sent.attachments);
    if (loose.length < sent.attachments.length) return refused({ reason: 'attachment-not-found' });
    await bindAttachments(tx, request, loose, messageId);
    const again = request.state === 'resolved';
    return {
      request: {
        ...request,
        lastWord: 'customer',
        doneAt: null,
        cycle: request.cycle + (again ? 1 : 0),
        state: 'waiting-for-support',
      },
      events: again ? [{ kind: 'request.reopened', audience: 'all', data: { cycle: request.cycle + 1 } }] : [],
      messages: [messageBy(by, request, 'message', sent.body, messageId)],
      facts: again ? [{ kind: 'reopened' }] : [{ kind: 'customer-wrote' }],
    };
  });
}
