import { z } from 'zod';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Contact } from '../../domain/person/person.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { PhoneBook } from '../ports/phones.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { readPhone } from './refuse-facts.ts';

/**
 * Registers one more phone or mail of a person. It proves a caller only after the edition's waiting time, counted from
 * now: whoever talks an operator into adding a number gains nothing today.
 */
export async function addContact(
  tx: Tx,
  actor: StaffActor,
  orgId: Id,
  asked: Pick<Contact, 'personId' | 'kind' | 'value'>,
  phones: PhoneBook,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, orgId);
  if ('refused' in found) return found;
  const { organisation } = found.done;
  const person = await tx.organisations.person(orgId, asked.personId);
  if (person === null)
    return refused({ reason: 'unknown-choice', field: 'personId', came: asked.personId, expected: [] });
  const read = readValue(asked, organisation.country, phones);
  if ('refused' in read) return read;
  const { value } = read;
  const contacts = await tx.organisations.contacts(orgId);
  if (contacts.some((one) => one.personId === asked.personId && one.value.toLowerCase() === value.toLowerCase()))
    return refused({ reason: 'registered-already', field: 'value', came: value });

  const { now, newId } = circumstances;
  const contact = { orgId, id: newId(), personId: asked.personId, editionId: organisation.editionId, kind: asked.kind };
  await tx.organisations.addContact({ ...contact, value, setAt: now });
  await noteChange(
    tx,
    actor,
    organisation,
    { verb: 'contact.added', subjectId: person.personId, data: { name: person.name, kind: asked.kind, value } },
    circumstances,
  );
  return viewOrganisation(tx, orgId);
}

function readValue(
  { kind, value }: Pick<Contact, 'kind' | 'value'>,
  country: string,
  phones: PhoneBook,
): { value: string } | ReturnType<typeof refused> {
  if (kind === 'phone') {
    const read = readPhone(phones, value, country, 'value');
    if ('refused' in read) return read;
    return read.phone === null
      ? refused({ reason: 'phone-not-possible', field: 'value', came: value, country })
      : { value: read.phone };
  }
  const mail = z.email().max(254).safeParse(value.trim());
  return mail.success ? { value: mail.data } : refused({ reason: 'mail-not-possible', field: 'value', came: value });
}
