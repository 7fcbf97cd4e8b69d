import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

export interface Hold {
  /** Lets go, and runs `stop` when nobody else holds the server; who comes meanwhile waits, and starts it anew. */
  release: (stop: () => Promise<void>) => Promise<void>;
}

/** "mado": shared while a process uses the server, exclusive when the last one stops it. */
const lockKey = 0x6d61646f;
const holderName = 'madoguchi holds the server, process ';

/**
 * Several processes may use one embedded server: the product itself, a `token` beside it. Each holds a shared lock
 * on a connection of its own, which ends with the process however it ends, so no count can go wrong. Null when the
 * server went away first.
 */
export async function holdTheServer(
  address: (database: string) => string,
  onLost: (reason: string) => void,
): Promise<Hold | null> {
  const client = await connect(address('postgres'));
  if (client === null) return null;
  let released = false;
  client.on('error', (error) => {
    if (released) return;
    released = true;
    onLost(error.message);
  });
  try {
    await client.query(`set idle_session_timeout = 0`);
    await client.query(`select pg_advisory_lock_shared(${lockKey})`);
  } catch {
    released = true;
    await client.end().catch(() => {});
    return null;
  }
  return {
    release: async (stop) => {
      if (released) return;
      released = true;
      try {
        if (await isLast(client)) await stop();
      } finally {
        await client.end().catch(() => {});
      }
    },
  };
}

async function isLast(client: Client): Promise<boolean> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${lockKey})`);
    const { rows } = await client.query<{ last: boolean }>(`select pg_try_advisory_lock(${lockKey}) as last`);
    return rows[0]?.last === true || (await othersAreDead(client));
  } catch {
    // The server is gone already.
    return false;
  }
}

/** The server may need a moment to see that a killed process is gone; its name says which process it was. */
async function othersAreDead(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string }>(
    'select application_name as name from pg_stat_activity where application_name like $1 and pid <> pg_backend_pid()',
    [`${holderName}%`],
  );
  return rows.every(({ name }) => !existsSync(`/proc/${name.slice(holderName.length)}`));
}

async function connect(connectionString: string): Promise<Client | null> {
  for (let attempt = 0; attempt < 50; attempt++, await wait(100)) {
    const client = new Client({ connectionString, application_name: `${holderName}${process.pid}` });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      // 57P03: on its way up or down. 53300: all places taken for the moment.
      if (code === 'ENOENT' || code === 'ECONNREFUSED') return null;
      if (code !== '57P03' && code !== '53300') throw error;
    }
  }
  return null;
}
