import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { readRequestNumber } from '../../domain/request/request-number.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { recordChange } from './record-change.ts';
import { workOnRequest } from './work-on-request.ts';

/**
 * Says that a request repeats another one of its organisation. Its clocks stop, it ends, each names the other, and the
 * customer is told; who finds that wrong reopens it.
 */
export const markDuplicate = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  number: string,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'merge', circumstances, async ({ request, holdings, by }) => {
    const kept = await findKept(tx, request, number);
    if (kept === null) return refused({ reason: 'no-such-duplicate', field: 'number', came: number });
    await recordChange(
      tx,
      by,
      holdings.organisation,
      await tx.requests.events(kept.orgId, kept.id),
      {
        request: kept,
        events: [{ kind: 'request.joined', audience: 'all', data: { id: request.id, number: request.number } }],
      },
      circumstances,
    );
    const { now } = circumstances;
    return {
      request: {
        ...request,
        duplicateOf: kept.id,
        state: 'closed',
        doneAt: request.doneAt ?? now,
        closedAt: now,
        nextUpdateAt: null,
      },
      events: [{ kind: 'request.merged', audience: 'all', data: { id: kept.id, number: kept.number } }],
      facts: [{ kind: 'merged' }],
    };
  });

/** The request that stays, locked: another one of the same organisation, open, and itself no repetition. */
async function findKept(tx: Tx, request: ServiceRequest, typed: string): Promise<ServiceRequest | null> {
  const number = readRequestNumber(typed);
  const [found] = number === null ? [] : await tx.lists.byNumber(request.editionId, number);
  if (found === undefined || found.request.orgId !== request.orgId || found.request.id === request.id) return null;
  const kept = await tx.requests.lock(found.request.id);
  return kept === null || kept.duplicateOf !== null || kept.doneAt !== null ? null : kept;
}
