import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** The people of the support centre who serve an edition of this operator; who left comes last. */
export async function listStaff(tx: Tx, actor: StaffActor): Promise<Outcome<{ items: Staff[] }>> {
  const denied = refuseStaff(actor, ['operator'], null);
  if (denied !== null) return refused(denied);
  const seen = (await tx.staff.all()).filter((one) => one.editions.some((key) => actor.editions.includes(key)));
  return { done: { items: seen.toSorted((one, other) => one.state.localeCompare(other.state)) } };
}
