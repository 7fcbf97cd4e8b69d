import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';

/** Removes a registered contact: from now on it proves nobody. */
export async function removeContact(
  tx: Tx,
  actor: StaffActor,
  { org, id }: { org: Id; id: Id },
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, org);
  if ('refused' in found) return found;
  const contact = (await tx.organisations.contacts(org)).find((one) => one.id === id);
  if (contact === undefined) return refused({ reason: 'not-found' });
  await tx.organisations.removeContact(org, id);
  await noteChange(
    tx,
    actor,
    found.done.organisation,
    { verb: 'contact.removed', subjectId: contact.personId, data: { kind: contact.kind, value: contact.value } },
    circumstances,
  );
  return viewOrganisation(tx, org);
}
