import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { bindAttachments } from './bind-attachments.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

export type Answer = { body: string; asks: boolean; nextUpdateBy: Instant | null; attachments: readonly Id[] };

/**
 * Support answers in public, which meets the response that is owed. `asks` waits for the customer; a stated next update
 * is then promised. An unowned request becomes the answerer's.
 */
export async function answerRequest(
  tx: Tx,
  actor: StaffActor,
  id: Id,
  answer: Answer,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> {
  const messageId = circumstances.newId();
  return workOnRequest(tx, actor, id, answer.asks ? 'ask' : 'answer', circumstances, async ({ request, by }) => {
    if (answer.nextUpdateBy !== null && answer.nextUpdateBy <= circumstances.now)
      return refused({ reason: 'next-update-in-the-past', field: 'nextUpdateBy', came: answer.nextUpdateBy });
    const loose = await tx.requests.looseAttachments(request.orgId, actor.staffId, answer.attachments);
    if (loose.length < answer.attachments.length) return refused({ reason: 'attachment-not-found' });
    await bindAttachments(tx, request, loose, messageId);
    const takes = request.ownerId === null;
    return {
      request: {
        ...request,
        lastWord: 'support',
        nextUpdateAt: answer.nextUpdateBy,
        state: request.state === 'resolved' ? 'resolved' : answer.asks ? 'waiting-for-customer' : 'open',
        ...(takes ? { ownerId: actor.staffId, ownerName: actor.name } : {}),
      },
      events: takes ? [{ kind: 'request.taken', audience: 'all', data: { owner: actor.name } }] : [],
      messages: [
        messageBy(by, request, answer.asks ? 'question' : 'answer', answer.body, messageId, answer.nextUpdateBy),
      ],
      facts: [{ kind: 'answered', asks: answer.asks, nextUpdateBy: answer.nextUpdateBy }],
    };
  });
}
