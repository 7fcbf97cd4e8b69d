import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

type Asked = {
  edition: string;
  q: string;
  kind?: Organisation['kind'] | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** Organisations of an edition by name; the words may also be of one of their people. The cursor is the last one's id. */
export async function listOrganisations(
  tx: Tx,
  actor: StaffActor,
  { edition, q, kind, cursor, limit }: Asked,
): Promise<Outcome<{ items: Organisation[]; next: string | null }>> {
  const denied = refuseStaff(actor, ['operator'], edition);
  if (denied !== null) return refused(denied);
  const after = cursor === undefined ? null : await findLast(tx, cursor);
  if (after === 'wrong')
    return refused({
      reason: 'invalid-input',
      errors: [{ path: 'cursor', code: 'format', message: 'expected a cursor that a page before answered' }],
    });
  const search = { text: q.trim(), alsoByPeople: true, ...(kind === undefined ? {} : { kind }) };
  const items = await tx.organisations.byName(edition, search, after, limit);
  return { done: { items, next: items.length < limit ? null : (items.at(-1)?.orgId ?? null) } };
}

async function findLast(tx: Tx, cursor: string): Promise<Organisation | 'wrong'> {
  if (!/^[0-9a-f-]{36}$/i.test(cursor)) return 'wrong';
  return (await tx.organisations.find(cursor)) ?? 'wrong';
}
