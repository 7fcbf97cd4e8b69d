import { sql } from 'kysely';
import type { Db } from './connect.ts';

/** The database’s clock, in whole milliseconds since 1970, as a process reads its own. */
export async function databaseNow(db: Db): Promise<number> {
  const { rows } = await sql<{
    ms: number;
  }>`select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(db);
  return rows[0]?.ms ?? 0;
}
