import type { Id } from '../id/uuid.ts';
import type { StaffKind } from '../staff/staff.ts';
import type { Action, Actor, PersonActor } from './actor.ts';

export type AccessRefusal =
  | { reason: 'sign-in' }
  | { reason: 'needs-action'; action: Action }
  | { reason: 'needs-staff'; kinds: readonly StaffKind[] }
  | { reason: 'not-found' };

/**
 * Whether somebody may do what needs `action` in the name of organisation `orgId`; null when they may. An organisation
 * that is neither their own nor delegated to them does not exist for them.
 */
export function refuseForOrganisation(actor: PersonActor, orgId: Id, action: Action | null): AccessRefusal | null {
  const held = actionsIn(actor, orgId);
  if (held === null) return { reason: 'not-found' };
  if (action !== null && !held.includes(action)) return { reason: 'needs-action', action };
  return null;
}

/** The actions held in an organisation: one's own or a delegating customer's; null where one has no part at all. */
export function actionsIn(actor: PersonActor, orgId: Id): readonly Action[] | null {
  if (orgId === actor.orgId) return actor.actions;
  return actor.delegations.find((delegation) => delegation.orgId === orgId)?.actions ?? null;
}

/** The organisations whose rows this person may touch at all: what row-level security is told. */
export const organisationsOf = (actor: PersonActor): Id[] => [
  actor.orgId,
  ...actor.delegations.map((one) => one.orgId),
];

/** Whether staff of one of `kinds` stands here, serving `editionId` where one is named; null when so. */
export function refuseStaff(actor: Actor, kinds: readonly StaffKind[], editionId: string | null): AccessRefusal | null {
  if (actor.kind === 'nobody') return { reason: 'sign-in' };
  if (actor.kind !== 'staff' || !kinds.includes(actor.staffKind)) return { reason: 'needs-staff', kinds };
  if (editionId !== null && !actor.editions.includes(editionId)) return { reason: 'not-found' };
  return null;
}

/** Who works at the desk: answers, notes, takes; a supervisor does all that an agent does. */
export const deskKinds: readonly StaffKind[] = ['agent', 'supervisor'];
