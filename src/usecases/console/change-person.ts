import type { z } from 'zod';
import type { changePerson as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { may } from '../../domain/edition/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Person } from '../../domain/person/person.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { PhoneBook } from '../ports/phones.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { followContacts } from './contacts-of.ts';
import { differences, noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { readPhone, refuseRoles } from './refuse-facts.ts';
import { withChanges } from './with-changes.ts';

export type ChangedPerson = { before: Person; after: Person; organisation: OrganisationDetail };

/**
 * Changes a person, or marks them as gone or as back. Unlike a colleague's, an operator's hand may take the last role
 * that manages people: the operator can give it again. Account and sessions follow after the commit.
 */
export async function changePerson(
  tx: Tx,
  actor: StaffActor,
  { org, id }: { org: Id; id: Id },
  asked: z.output<(typeof route)['body']>,
  phones: PhoneBook,
  circumstances: Circumstances,
): Promise<Outcome<ChangedPerson>> {
  const found = await operatorOf(tx, actor, org);
  if ('refused' in found) return found;
  const { organisation } = found.done;
  const before = await tx.organisations.person(org, id);
  if (before === null) return refused({ reason: 'not-found' });
  const { edition } = circumstances.policies.current(organisation.editionId);

  const after = withChanges(before, asked);
  after.roles = [...new Set(after.roles)];
  // A role that the edition has dropped since may stay; a new one must be there.
  const wrong = refuseRoles(
    edition,
    after.roles.filter((role) => !before.roles.includes(role)),
  );
  if (wrong !== null) return refused(wrong);
  if (after.phone !== before.phone) {
    const phone = readPhone(phones, after.phone, organisation.country, 'phone');
    if ('refused' in phone) return phone;
    after.phone = phone.phone;
  }

  const data = differences(before, after);
  if (Object.keys(data).length > 0) {
    await tx.organisations.savePerson(after);
    await followContacts(tx, before, after, circumstances);
    const verb =
      after.state === before.state ? 'person.changed' : after.state === 'left' ? 'person.left' : 'person.returned';
    const gains = [...may(edition, after.roles)].filter((action) => !may(edition, before.roles).has(action));
    await noteChange(
      tx,
      actor,
      organisation,
      { verb, subjectId: id, data: { name: after.name, ...data, ...(gains.length > 0 ? { gains } : {}) } },
      circumstances,
    );
  }
  const detail = await viewOrganisation(tx, org);
  return 'refused' in detail ? detail : { done: { before, after, organisation: detail.done } };
}
