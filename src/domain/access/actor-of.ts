import type { Edition } from '../edition/edition.ts';
import { may } from '../edition/may.ts';
import type { Id } from '../id/uuid.ts';
import type { Action, PersonActor } from './actor.ts';

type Described = Omit<PersonActor, 'actions' | 'delegations'> & {
  roles: readonly string[];
  delegations: readonly { orgId: Id; kind: string }[];
};

/**
 * A person as an actor: roles read as the edition's actions. In a delegating customer they have the actions of the role
 * that the relation acts as; people without the action to manage requests at their own partner act for nobody.
 */
export function actorOf({ roles, delegations, ...person }: Described, edition: Edition): PersonActor {
  const actions: Action[] = [...may(edition, roles)];
  const relations = edition.partner.mode === 'none' ? [] : edition.partner.relations;
  return {
    ...person,
    actions,
    delegations: !actions.includes('requests.manage')
      ? []
      : delegations.map(({ orgId, kind }) => {
          const role = relations.find((one) => one.key === kind)?.actsAs;
          return { orgId, actions: role ? [...may(edition, [role])] : [] };
        }),
  };
}
