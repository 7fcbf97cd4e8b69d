import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Instant, later } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

const presentMs = 30_000;

/** Says what one is doing on a request, and answers who else is there. A screen says it again every 10 s. */
export async function lookAtRequest(
  tx: Tx,
  actor: StaffActor,
  id: Id,
  doing: 'reading' | 'writing' | 'left',
  now: Instant,
): Promise<Outcome<{ others: { name: string; doing: string }[] }>> {
  const at = await tx.requests.locate(id);
  if (at === null) return refused({ reason: 'not-found' });
  if (doing === 'left') await tx.requests.gone(at.orgId, id, actor.staffId);
  else
    await tx.requests.seen({
      ...at,
      requestId: id,
      staffId: actor.staffId,
      staffName: actor.name,
      doing,
      until: later(now, presentMs),
    });
  return { done: { others: await tx.requests.others(at.orgId, id, actor.staffId, now) } };
}
