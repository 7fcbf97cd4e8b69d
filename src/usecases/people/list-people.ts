import type { z } from 'zod';
import type { listPeople as route } from '../../contract/people.ts';
import type { PersonActor } from '../../domain/access/actor.ts';
import { refuseForOrganisation } from '../../domain/access/may.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';
import { viewPerson } from './view-person.ts';

/** One's organisation's people, and the roles that can be given to them. */
export async function listPeople(
  tx: Tx,
  actor: PersonActor,
  { circumstances, language }: InWords,
): Promise<Outcome<z.output<(typeof route)['response']>>> {
  const denied = refuseForOrganisation(actor, actor.orgId, 'people.manage');
  if (denied !== null) return refused(denied);
  const { edition } = circumstances.policies.current(actor.editionId);
  const people = await tx.organisations.people(actor.orgId);
  return {
    done: {
      items: people.map((one) => viewPerson(one, edition, language)),
      roles: edition.roles.map((role) => ({
        key: role.key,
        name: role.name[language],
        actions: role.actions,
        common: role.common,
      })),
    },
  };
}
