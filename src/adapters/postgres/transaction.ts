import { sql } from 'kysely';
import type { Db } from './connect.ts';

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
  return db.connection().execute(async (tx) => {
    await opening.execute(tx);
    let result: T;
    try {
      result = await work(tx);
    } catch (error) {
      await rollback.execute(tx);
      throw error;
    }
    await commit.execute(tx);
    return result;
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
