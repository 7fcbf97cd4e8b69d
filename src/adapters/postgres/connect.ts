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
    // What one transaction asks without waiting travels together.
    pipeline: true,
    connectionString: options.connectionString,
    max: options.poolSize,
    options: '-c timezone=UTC -c search_path=mg,identity',
    statement_timeout: 10_000,
    types: { getTypeParser: parserFor } as pg.CustomTypesConfig,
  });
  pool.on('error', options.onError);
  const db = queriesOn(pool);
  pools.set(db, pool);
  // The builder ends the pool only if it ever asked by itself; transactions pass it by.
  return { pool, db, close: () => pool.end() };
}
export type Connected = ReturnType<typeof connect>;
export type Db = Kysely<Database>;

const pools = new WeakMap<Db, pg.Pool>();
const ofClients = new WeakMap<pg.PoolClient, Db>();

/**
 * Runs `work` on one connection of `db`. Unlike the library's own `connection()`, questions asked without waiting are
 * sent at once, in the order in which they were asked. `discard` closes the connection afterwards.
 */
export async function onOneConnection<T>(db: Db, work: (one: Db, discard: () => void) => Promise<T>): Promise<T> {
  const pool = pools.get(db);
  if (pool === undefined) throw new Error('Not a pool: a transaction does not begin inside another one');
  const client = await pool.connect();
  let one = ofClients.get(client);
  if (one === undefined) {
    const held = { query: client.query.bind(client), release: () => {} };
    one = queriesOn({ connect: async () => held, end: async () => {}, options: {} } as never);
    ofClients.set(client, one);
  }
  let isBroken = false;
  try {
    return await work(one, () => {
      isBroken = true;
    });
  } finally {
    client.release(isBroken);
  }
}

function queriesOn(pool: pg.Pool): Db {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

const toInstant = (text: string): string => new Date(text).toISOString();
function parserFor(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (format !== 'binary') {
    if (oid === timestamptz) return toInstant;
    if (oid === date) return (value: string) => value;
    if (oid === bigint) return Number;
  }
  return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
}
