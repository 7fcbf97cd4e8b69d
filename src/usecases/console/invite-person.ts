import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Person } from '../../domain/person/person.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { invitationMail } from './invite.ts';
import { noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';

/** Invites a person once more: the first link has expired, or they forgot their password. Who has left is not invited. */
export async function invitePerson(
  tx: Tx,
  actor: StaffActor,
  { org, id }: { org: Id; id: Id },
  circumstances: Circumstances,
): Promise<Outcome<Person>> {
  const found = await operatorOf(tx, actor, org);
  if ('refused' in found) return found;
  const person = await tx.organisations.person(org, id);
  if (person === null) return refused({ reason: 'not-found' });
  if (person.state === 'left') return refused({ reason: 'has-left', name: person.name });
  const { organisation } = found.done;
  await tx.outbox.add([invitationMail({ ...person, id: person.personId }, organisation, circumstances.newId)]);
  await noteChange(
    tx,
    actor,
    organisation,
    { verb: 'person.invited', subjectId: id, data: { name: person.name } },
    circumstances,
  );
  return { done: person };
}
