import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Holdings } from '../ports/organisations.ts';
import type { Tx } from '../ports.ts';

/** The organisation that an operator works on, with what it holds; one of an edition they do not serve does not exist for them. */
export async function operatorOf(tx: Tx, actor: StaffActor, orgId: Id): Promise<Outcome<Holdings>> {
  const holdings = await tx.organisations.holdings(orgId);
  if (holdings === null) return refused({ reason: 'not-found' });
  const denied = refuseStaff(actor, ['operator'], holdings.organisation.editionId);
  return denied === null ? { done: holdings } : refused(denied);
}
