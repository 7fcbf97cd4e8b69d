import type { Access } from '../contract/route.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { AccessRefusal } from '../domain/access/may.ts';

/**
 * The door as the contract declares it. What an organisation or an edition then allows is decided by the verb, once;
 * a partner's people pass here on what they may do for anybody.
 */
export function refuseAccess(access: Access, actor: Actor): AccessRefusal | null {
  if (access === 'public') return null;
  if (actor.kind === 'nobody') return { reason: 'sign-in' };
  if (access === 'signed-in') return null;
  if (actor.kind === 'staff')
    return access.staff?.includes(actor.staffKind) ? null : { reason: 'needs-staff', kinds: access.staff ?? [] };
  if (access.person === undefined) return { reason: 'needs-staff', kinds: access.staff ?? [] };
  if (access.person === 'any') return null;
  const held =
    actor.actions.includes(access.person) ||
    actor.delegations.some((one) => one.actions.includes(access.person as never));
  return held ? null : { reason: 'needs-action', action: access.person };
}
