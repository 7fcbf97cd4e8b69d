import type { Id } from '../../domain/id/uuid.ts';
import type { Contact, Person } from '../../domain/person/person.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Tx } from '../ports.ts';

/**
 * The contacts that a new person is registered with: mail and phone as given at sign-up, which count at once because
 * `setAt` is the moment the person was made. Whatever is set later counts only after the edition's waiting time.
 */
export const contactsAtSignUp = (person: Person, newId: () => Id): Contact[] => [
  contactOf(person, 'email', person.email, person.createdAt, newId),
  ...(person.phone === null ? [] : [contactOf(person, 'phone', person.phone, person.createdAt, newId)]),
];

/**
 * A changed mail or phone of a person takes the place of the registered one: the old stops proving a caller at once,
 * the new begins to after the waiting time.
 */
export async function followContacts(
  tx: Tx,
  before: Person,
  after: Person,
  { now, newId }: { now: Instant; newId: () => Id },
): Promise<void> {
  const contacts = await tx.organisations.contacts(after.orgId);
  for (const kind of ['email', 'phone'] as const) {
    if (before[kind] === after[kind]) continue;
    const mine = contacts.filter((one) => one.personId === after.personId && one.kind === kind);
    const old = mine.find((one) => one.value === before[kind]);
    if (old !== undefined) await tx.organisations.removeContact(after.orgId, old.id);
    const value = after[kind];
    if (value !== null && !mine.some((one) => one.value === value))
      await tx.organisations.addContact(contactOf(after, kind, value, now, newId));
  }
}

const contactOf = (
  { orgId, personId, editionId }: Person,
  kind: Contact['kind'],
  value: string,
  setAt: Instant,
  newId: () => Id,
): Contact => ({ orgId, id: newId(), personId, editionId, kind, value, setAt });
