import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Applies the migration files of `directory` that this database has not seen, in the order of their names, each in a
 * transaction of its own, and answers their names. Waits at most 2 s for a lock and tries again, so that no reader
 * queues behind it. A file changed after it was applied stops here.
 */
export async function migrate(
  connectionString: string,
  directory: string,
  log: (line: string) => void,
): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(
      'create schema if not exists migration; create table if not exists migration.applied (name text primary key, fingerprint text not null, at timestamptz not null default now())',
    );
    const applied = new Map(
      (
        await client.query<{ name: string; fingerprint: string }>('select name, fingerprint from migration.applied')
      ).rows.map((row) => [row.name, row.fingerprint]),
    );
    const done: string[] = [];
    for (const name of readdirSync(directory)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(directory, name), 'utf8');
      const fingerprint = createHash('sha256').update(text).digest('hex');
      const before = applied.get(name);
      if (before === fingerprint) continue;
      if (before !== undefined)
        throw new Error(
          `Migration ${name} was changed after it was applied. Restore the file and write a new migration.`,
        );
      await apply(client, name, text, fingerprint);
      log(`Applied ${name}`);
      done.push(name);
    }
    return done;
  } finally {
    await client.end();
  }
}

const lockNotAvailable = '55P03';
const patience = 30;

async function apply(client: pg.Client, name: string, text: string, fingerprint: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query("begin; set local lock_timeout = '2s'; select pg_advisory_xact_lock(7464101)");
      const { rowCount } = await client.query('select 1 from migration.applied where name = $1', [name]);
      if (rowCount === 0) {
        await client.query(text);
        await client.query('reset role');
        await client.query('insert into migration.applied (name, fingerprint) values ($1, $2)', [name, fingerprint]);
      }
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      const code = (error as { code?: string }).code;
      if (code !== lockNotAvailable || attempt === patience)
        throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
      await sleep(200 * Math.min(attempt, 10));
    }
  }
}
