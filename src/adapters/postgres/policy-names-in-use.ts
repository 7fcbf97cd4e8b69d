import { sql } from 'kysely';
import type { NamesInUse } from '../../domain/policy/names-lost.ts';
import type { Db } from './connect.ts';

/** What open requests of an edition are about. */
export async function namesInUse(tx: Db, editionId: string): Promise<NamesInUse> {
  const { rows } = await sql<{ topic: string; severity: string }>`
    select distinct topic, severity from request where edition_id = ${editionId} and done_at is null`.execute(tx);
  const once = (names: string[]) => [...new Set(names)].toSorted();
  return { topics: once(rows.map((row) => row.topic)), severities: once(rows.map((row) => row.severity)) };
}
