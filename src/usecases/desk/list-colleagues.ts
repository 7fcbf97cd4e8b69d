import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** Who else answers requests of an edition: to whom one may hand over. */
export async function listColleagues(
  tx: Tx,
  actor: StaffActor,
  edition: string,
): Promise<Outcome<{ items: { id: string; name: string }[] }>> {
  const denied = refuseStaff(actor, deskKinds, edition);
  if (denied !== null) return refused(denied);
  const staff = (await tx.staff.all()).filter(
    (one) => one.state === 'active' && deskKinds.includes(one.kind) && one.editions.includes(edition),
  );
  return { done: { items: staff.map((one) => ({ id: one.staffId, name: one.name })) } };
}
