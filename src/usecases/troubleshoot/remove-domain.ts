import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { findDomain } from './own-domains.ts';
import { recordDomain } from './record-domain.ts';

/** Removes a domain; what was found for it stays with the requests that carry it. */
export async function removeDomain(
  tx: Tx,
  actor: PersonActor,
  id: Id,
  circumstances: Circumstances,
): Promise<Outcome<null>> {
  const found = await findDomain(tx, actor, id);
  if ('refused' in found) return found;
  await tx.domains.remove(found.done.orgId, id);
  await recordDomain(tx, actor, found.done, 'domain.removed', circumstances);
  return { done: null };
}
