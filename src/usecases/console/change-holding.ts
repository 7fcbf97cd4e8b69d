import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { reviewContract } from '../contract/review-contract.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { differences, noteChange } from './note-change.ts';

type HoldingChange<T> = {
  verb: 'agreement.changed' | 'subscription.changed';
  before: T;
  after: T;
  save: (after: T) => Promise<void>;
};

/** Saves what was bought or signed as it now is, reviews the promises that lean on it, and puts it on record. */
export async function changeHolding<T extends { id: Id }>(
  tx: Tx,
  actor: StaffActor,
  organisation: Organisation,
  { verb, before, after, save }: HoldingChange<T>,
  circumstances: Circumstances,
): Promise<void> {
  const data = differences(before, after);
  if (Object.keys(data).length === 0) return;
  await save(after);
  const by = { actorKind: 'support', actorId: actor.staffId, actorName: actor.name } as const;
  await reviewContract(tx, by, organisation.orgId, circumstances);
  await noteChange(tx, actor, organisation, { verb, subjectId: before.id, data }, circumstances);
}
