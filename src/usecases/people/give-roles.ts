import type { PersonActor } from '../../domain/access/actor.ts';
import { refuseForOrganisation } from '../../domain/access/may.ts';
import { may } from '../../domain/edition/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';
import { type PersonView, viewPerson } from './view-person.ts';

/** Gives a person of one's organisation exactly these roles; somebody who can manage people always remains. */
export async function giveRoles(
  tx: Tx,
  actor: PersonActor,
  personId: Id,
  roles: readonly string[],
  { circumstances, language }: InWords,
): Promise<Outcome<PersonView>> {
  const denied = refuseForOrganisation(actor, actor.orgId, 'people.manage');
  if (denied !== null) return refused(denied);
  const { edition } = circumstances.policies.current(actor.editionId);
  const unknown = roles.find((key) => !edition.roles.some((role) => role.key === key));
  if (unknown !== undefined) return refused({ reason: 'unknown-choice', field: 'roles', came: unknown, expected: [] });
  const people = await tx.organisations.people(actor.orgId);
  const person = people.find((one) => one.personId === personId);
  if (person === undefined) return refused({ reason: 'not-found' });
  const others = people.filter((one) => one.personId !== personId && one.state === 'active');
  const someoneManages =
    may(edition, roles).has('people.manage') || others.some((one) => may(edition, one.roles).has('people.manage'));
  if (!someoneManages) return refused({ reason: 'last-manager-of-people', field: 'roles' });

  const changed = { ...person, roles: [...new Set(roles)] };
  await tx.organisations.savePerson(changed);
  await tx.audit.add({
    orgId: actor.orgId,
    at: circumstances.now,
    id: circumstances.newId(),
    editionId: actor.editionId,
    actorKind: 'customer',
    actorId: actor.personId,
    actorName: actor.name,
    verb: 'person.roles-given',
    subjectId: personId,
    reading: 'change',
    data: { from: person.roles, to: changed.roles },
  });
  return { done: viewPerson(changed, edition, language) };
}
