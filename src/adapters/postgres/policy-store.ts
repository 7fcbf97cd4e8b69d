import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Edition, editionSchema } from '../../domain/edition/edition.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Policies } from '../../usecases/ports.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

/**
 * Writes each edition that differs from its newest stored version as a new version: a clock in force keeps the one it
 * began with. Several processes may do this at once.
 */
export async function storePolicies(db: Db, editions: readonly Edition[], now: Instant): Promise<void> {
  await inTransaction(db, { role: 'worker' }, async (tx) => {
    for (const edition of editions) {
      const content = JSON.stringify(edition);
      const fingerprint = createHash('sha256').update(content).digest('hex');
      await sql`insert into edition (edition_id) values (${edition.key}) on conflict do nothing`.execute(tx);
      // The row of the edition is the lock: versions are counted one after the other.
      await sql`select 1 from edition where edition_id = ${edition.key} for update`.execute(tx);
      await sql`insert into policy (edition_id, version, fingerprint, content, loaded_at)
        select ${edition.key}, coalesce(max(version), 0) + 1, ${fingerprint}, ${content}::jsonb, ${now} from policy where edition_id = ${edition.key}
        having coalesce((array_agg(fingerprint order by version desc))[1], '') <> ${fingerprint}`.execute(tx);
    }
  });
}

/** The policies as stored. Old versions are read once and kept: they never change. */
export async function loadPolicies(db: Db): Promise<Policies> {
  const rows = await inTransaction(db, { role: 'worker' }, (tx) =>
    tx
      .selectFrom('policy')
      .select(['editionId', 'version', 'content'])
      .orderBy('editionId')
      .orderBy('version')
      .execute(),
  );
  const versions = new Map<string, Map<number, Edition>>();
  for (const row of rows) {
    const ofEdition = versions.get(row.editionId) ?? new Map<number, Edition>();
    ofEdition.set(row.version, editionSchema.parse(row.content));
    versions.set(row.editionId, ofEdition);
  }
  const current = new Map(
    [...versions].map(([key, all]) => {
      const version = Math.max(...all.keys());
      return [key, { version, edition: all.get(version) as Edition }];
    }),
  );
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`No policy of ${what} is loaded`);
    return value;
  };
  return {
    keys: () => [...current.keys()],
    current: (editionId) => found(current.get(editionId), editionId),
    at: (editionId, version) => found(versions.get(editionId)?.get(version), `${editionId}, version ${version}`),
  };
}
