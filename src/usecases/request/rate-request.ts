import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { workOnRequest } from './work-on-request.ts';

/** The customer's word on how it went, once for each time the request ended. */
export const rateRequest = (
  tx: Tx,
  actor: PersonActor,
  id: Id,
  rating: { score: number; comment: string | null },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'rate', circumstances, async ({ request, history }) => {
    if (history.some((event) => event.kind === 'request.rated' && event.data['cycle'] === request.cycle))
      return refused({ reason: 'rated-already' });
    await tx.requests.addSurvey({
      score: rating.score,
      comment: rating.comment,
      orgId: request.orgId,
      requestId: request.id,
      cycle: request.cycle,
      editionId: request.editionId,
      personId: actor.personId,
      at: circumstances.now,
    });
    return {
      request,
      events: [{ kind: 'request.rated', audience: 'all', data: { cycle: request.cycle, score: rating.score } }],
    };
  });
