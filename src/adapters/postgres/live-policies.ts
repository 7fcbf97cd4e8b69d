import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Edition, editionSchema } from '../../domain/edition/edition.ts';
import { PolicyNotAtHand } from '../../domain/policy/policy-not-at-hand.ts';
import type { Policies, Policy } from '../../usecases/ports.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

/** Policies that keep in step with the database. */
export type LivePolicies = Policies & {
  /** Reads versions that were saved since; other processes' too. */
  look(): Promise<void>;
  /** Reads one version, for whoever was told `PolicyNotAtHand`. One that is not stored throws. */
  fetch(editionId: string, version: number): Promise<void>;
};

/** So many of the newest versions are read at the start; older ones when a request asks for them. */
const readAhead = 20;

/** The policies as stored. A version never changes: it is read once, and shares with the others what it has in common. */
export async function loadPolicies(db: Db): Promise<LivePolicies> {
  const versions = new Map<string, Map<number, Edition>>();
  const current = new Map<string, Policy>();
  const share = sharing();

  const take = (rows: readonly { editionId: string; version: number; content: unknown }[]) => {
    for (const { editionId, version, content } of rows) {
      const known = versions.get(editionId) ?? new Map<number, Edition>();
      versions.set(editionId, known);
      // The same version stays the same object: what is compiled of it hangs on it.
      const edition = known.get(version) ?? share(editionSchema.parse(content));
      known.set(version, edition);
      if (version > (current.get(editionId)?.version ?? 0)) current.set(editionId, { version, edition });
    }
  };
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  const read = (condition: ReturnType<typeof sql<boolean>>) =>
    asWorker((tx) =>
      tx
        .selectFrom('policy')
        .select(['editionId', 'version', 'content'])
        .where(condition)
        .orderBy('editionId')
        .orderBy('version')
        .execute(),
    );

  const policies: LivePolicies = {
    keys: () => [...current.keys()].toSorted(),
    current(editionId) {
      const found = current.get(editionId);
      if (found === undefined) throw new Error(`No policy of ${editionId} is loaded`);
      return found;
    },
    at(editionId, version) {
      const found = versions.get(editionId)?.get(version);
      if (found === undefined) throw new PolicyNotAtHand(editionId, version);
      return found;
    },
    async look() {
      const newest = await asWorker((tx) =>
        tx
          .selectFrom('policy')
          .select(['editionId', (with_) => with_.fn.max('version').as('version')])
          .groupBy('editionId')
          .execute(),
      );
      for (const { editionId, version } of newest)
        if (version > (current.get(editionId)?.version ?? 0))
          take(
            await read(
              sql<boolean>`edition_id = ${editionId} and version > ${Math.max(current.get(editionId)?.version ?? 0, version - readAhead)}::int`,
            ),
          );
    },
    async fetch(editionId, version) {
      const rows = await read(sql<boolean>`edition_id = ${editionId} and version = ${version}`);
      if (rows.length === 0) throw new Error(`No policy of ${editionId}, version ${version}, is stored`);
      take(rows);
    },
  };
  await policies.look();
  return policies;
}

/**
 * Gives equal parts of different versions one object: twenty versions that differ in one calendar cost little more than
 * one.
 */
function sharing(): (edition: Edition) => Edition {
  const kept = new Map<string, unknown>();
  const one = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    const hash = createHash('sha1').update(JSON.stringify(value)).digest('base64');
    const known = kept.get(hash);
    if (known !== undefined) return known as T;
    kept.set(hash, value);
    return value;
  };
  return (edition) =>
    one(
      Object.fromEntries(
        Object.entries(edition).map(([field, value]) => [
          field,
          field === 'calendars' ? one((value as unknown[]).map(one)) : one(value),
        ]),
      ) as Edition,
    );
}
