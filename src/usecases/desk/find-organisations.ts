import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** Organisations of an edition whose name holds what was typed, or one of whose people is called so. */
export async function findOrganisations(
  tx: Tx,
  actor: StaffActor,
  asked: { edition: string; q: string },
): Promise<Outcome<{ items: { id: string; name: string; kind: string; country: string }[] }>> {
  const denied = refuseStaff(actor, ['agent', 'supervisor', 'operator'], asked.edition);
  if (denied !== null) return refused(denied);
  const found = await tx.organisations.byName(asked.edition, { text: asked.q.trim(), alsoByPeople: true }, null, 20);
  return { done: { items: found.map(({ orgId, name, kind, country }) => ({ id: orgId, name, kind, country })) } };
}
