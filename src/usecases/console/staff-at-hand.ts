import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** Somebody of the support centre whom this operator sees: they serve an edition together. */
export async function staffAtHand(tx: Tx, actor: StaffActor, staffId: Id): Promise<Outcome<Staff>> {
  const denied = refuseStaff(actor, ['operator'], null);
  if (denied !== null) return refused(denied);
  const staff = await tx.staff.find(staffId);
  return staff?.editions.some((key) => actor.editions.includes(key))
    ? { done: staff }
    : refused({ reason: 'not-found' });
}

/** What is kept of somebody of the support centre, who belongs to no organisation, is kept under their own id. */
export const placeOf = (staff: Staff): { orgId: Id; editionId: string } => ({
  orgId: staff.staffId,
  editionId: staff.editions[0] ?? '',
});
