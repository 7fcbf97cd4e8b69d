import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';

/** All that is set up for one organisation. The reading is on its record. */
export async function readOrganisation(
  tx: Tx,
  actor: StaffActor,
  orgId: Id,
  { now, newId }: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, orgId);
  if ('refused' in found) return found;
  await tx.audit.add({
    orgId,
    at: now,
    id: newId(),
    editionId: found.done.organisation.editionId,
    actorKind: actor.staffKind,
    actorId: actor.staffId,
    actorName: actor.name,
    verb: 'organisation.read',
    subjectId: orgId,
    reading: 'read',
    data: {},
  });
  return viewOrganisation(tx, orgId);
}
