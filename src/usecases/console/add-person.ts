import type { z } from 'zod';
import type { addPerson as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Person } from '../../domain/person/person.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { PhoneBook } from '../ports/phones.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { contactsAtSignUp } from './contacts-of.ts';
import { invitationMail } from './invite.ts';
import { noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { readPhone, refuseRoles } from './refuse-facts.ts';

/**
 * Adds a person with their registered contacts, and invites them by mail. That their e-mail is free was asked before
 * (`claimEmail`); the account itself is opened after the commit.
 */
export async function addPerson(
  tx: Tx,
  actor: StaffActor,
  orgId: Id,
  asked: z.output<(typeof route)['body']>,
  phones: PhoneBook,
  circumstances: Circumstances,
): Promise<Outcome<{ person: Person; organisation: OrganisationDetail }>> {
  const found = await operatorOf(tx, actor, orgId);
  if ('refused' in found) return found;
  const { organisation } = found.done;
  const { now, newId, policies } = circumstances;
  const wrong = refuseRoles(policies.current(organisation.editionId).edition, asked.roles);
  if (wrong !== null) return refused(wrong);
  const phone = readPhone(phones, asked.phone, organisation.country, 'phone');
  if ('refused' in phone) return phone;

  const person: Person = {
    ...asked,
    ...phone,
    roles: [...new Set(asked.roles)],
    orgId,
    personId: newId(),
    editionId: organisation.editionId,
    state: 'active',
    createdAt: now,
  };
  await tx.organisations.addAll({ people: [person], contacts: contactsAtSignUp(person, newId) });
  await tx.outbox.add([invitationMail({ ...person, id: person.personId }, organisation, newId)]);
  await noteChange(
    tx,
    actor,
    organisation,
    { verb: 'person.added', subjectId: person.personId, data: { name: person.name, roles: person.roles } },
    circumstances,
  );
  const detail = await viewOrganisation(tx, orgId);
  return 'refused' in detail ? detail : { done: { person, organisation: detail.done } };
}
