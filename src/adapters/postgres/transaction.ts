import { sql } from 'kysely';
import { type Db, onOneConnection } from './connect.ts';

/** In whose name a transaction runs: the database role, and what row-level security is told. */
export type InNameOf =
  | { role: 'customer'; orgs: readonly string[] }
  | { role: 'staff'; editions: readonly string[] }
  | { role: 'worker' }
  | { role: 'identity' };

/**
 * Runs `work` in one transaction as one role. Role and settings travel in the round trip of `begin`; a throw rolls back.
 * Never send a mail or call anybody from inside: write an outbox row.
 */
export function inTransaction<T>(db: Db, name: InNameOf, work: (tx: Db) => Promise<T>): Promise<T> {
  const opening = sql.raw<never>(openingOf(name));
  return onOneConnection(db, async (tx, discard) => {
    // Not waited for: the first question travels with it. Where it fails, so does every question behind it.
    const opened = opening.execute(tx).then(
      () => null,
      (error: Error) => error,
    );
    try {
      const result = await work(tx);
      const failed = await opened;
      if (failed !== null) throw failed;
      await commit.execute(tx);
      return result;
    } catch (error) {
      // A connection that cannot even do this must not carry its transaction to whoever comes next.
      await rollback.execute(tx).catch(discard);
      throw (await opened) ?? error;
    }
  });
}

const commit = sql.raw('commit');
const rollback = sql.raw('rollback');

function openingOf(name: InNameOf): string {
  const role = `begin; set local role mg_${name.role}`;
  if (name.role === 'customer') return `${role}; set local app.orgs = ${literal(name.orgs)}`;
  if (name.role === 'staff') return `${role}; set local app.editions = ${literal(name.editions)}`;
  return role;
}

/** Ids and edition keys only hold these signs; anything else is a defect, never data to quote. */
function literal(values: readonly string[]): string {
  for (const value of values)
    if (!/^[a-z0-9-]+$/i.test(value)) throw new Error(`Not an id or an edition key: ${JSON.stringify(value)}`);
  return `'${values.join(',')}'`;
}
