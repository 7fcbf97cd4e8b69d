import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';
import type { Database } from './tables.ts';

const timestamptz = 1184;
const date = 1082;
const bigint = 20;

/**
 * A pool and the query builder upon it. Instants come as ISO text in UTC, dates as text, bigint as number (ours stay
 * far under 2^53). `onError` hears of connections that break while idle; without it the process would end.
 */
export function connect(options: { connectionString: string; poolSize: number; onError: (error: Error) => void }) {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: options.connectionString,
    max: options.poolSize,
    options: '-c timezone=UTC -c search_path=mg,identity',
    statement_timeout: 10_000,
    types: { getTypeParser: parserFor } as pg.CustomTypesConfig,
  });
  pool.on('error', options.onError);
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { pool, db, close: () => db.destroy() };
}
export type Connected = ReturnType<typeof connect>;
export type Db = Kysely<Database>;

const toInstant = (text: string): string => new Date(text).toISOString();
function parserFor(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (format !== 'binary') {
    if (oid === timestamptz) return toInstant;
    if (oid === date) return (value: string) => value;
    if (oid === bigint) return Number;
  }
  return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
}
