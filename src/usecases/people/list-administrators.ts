import type { PersonActor } from '../../domain/access/actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';
import { type PersonView, viewPerson } from './view-person.ts';

/** Who administers one's own organisation: to whom a user without a role turns. */
export async function listAdministrators(
  tx: Tx,
  actor: PersonActor,
  { circumstances, language }: InWords,
): Promise<Outcome<{ items: PersonView[] }>> {
  const { edition } = circumstances.policies.current(actor.editionId);
  const people = await tx.organisations.people(actor.orgId);
  const views = people.filter((one) => one.state === 'active').map((one) => viewPerson(one, edition, language));
  return { done: { items: views.filter((one) => one.actions.includes('requests.manage')) } };
}
