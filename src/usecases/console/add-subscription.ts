import type { z } from 'zod';
import type { addSubscription as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { refuseSubscription } from './refuse-subscription.ts';

/** Adds a subscription, bought directly or through a partner. */
export async function addSubscription(
  tx: Tx,
  actor: StaffActor,
  orgId: Id,
  asked: z.output<(typeof route)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, orgId);
  if ('refused' in found) return found;
  const { organisation } = found.done;
  const { edition } = circumstances.policies.current(organisation.editionId);
  const wrong = await refuseSubscription(tx, edition, organisation, asked);
  if (wrong !== null) return refused(wrong);

  const id = circumstances.newId();
  await tx.organisations.addSubscription({ ...asked, orgId, id, editionId: organisation.editionId });
  await noteChange(tx, actor, organisation, { verb: 'subscription.added', subjectId: id, data: asked }, circumstances);
  return viewOrganisation(tx, orgId);
}
