import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Circumstances, Tx } from '../ports.ts';

type Noted = { verb: string; subjectId: Id; data?: Record<string, unknown> };

/** Puts what an operator changed on the organisation's record, which its administrators can read. */
export function noteChange(
  tx: Tx,
  actor: StaffActor,
  { orgId, editionId }: { orgId: Id; editionId: string },
  { verb, subjectId, data = {} }: Noted,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Promise<void> {
  return tx.audit.add({
    orgId,
    at: now,
    id: newId(),
    editionId,
    actorKind: actor.staffKind,
    actorId: actor.staffId,
    actorName: actor.name,
    verb,
    subjectId,
    reading: 'change',
    data,
  });
}

/** What differs, as the record keeps it: each field with what it was and what it is. */
export function differences<T extends object>(before: T, after: T): Record<string, { from: unknown; to: unknown }> {
  const found: Record<string, { from: unknown; to: unknown }> = {};
  for (const key of Object.keys(after) as (keyof T & string)[])
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      found[key] = { from: before[key] ?? null, to: after[key] ?? null };
  return found;
}
