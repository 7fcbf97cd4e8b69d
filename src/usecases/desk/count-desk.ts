import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** A badge says "99+" beyond this: counting all open requests grows with the table. */
const most = 100;

export async function countDesk(
  tx: Tx,
  actor: StaffActor,
  edition: string,
  now: Instant,
): Promise<Outcome<Awaited<ReturnType<Tx['lists']['deskCounts']>> & { most: number }>> {
  const denied = refuseStaff(actor, deskKinds, edition);
  if (denied !== null) return refused(denied);
  return { done: { ...(await tx.lists.deskCounts(edition, actor.staffId, now, most)), most } };
}
