import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { ensureDatabase } from './adapters/embedded-postgres/ensure-database.ts';
import { startEmbeddedPostgres } from './adapters/embedded-postgres/start-embedded-postgres.ts';
import { allowLogin } from './adapters/postgres/allow-login.ts';
import { migrate } from './adapters/postgres/migrate.ts';
import type { OpenDatabase } from './cli/io.ts';
import { PlainError } from './domain/fault/plain-error.ts';
import type { Settings } from './settings/settings.ts';

const migrations = join(import.meta.dirname, '..', 'migrations');
const oldestMajor = 15;

/**
 * The database the settings name: yours, or the embedded one, which is started or joined. Nothing is migrated yet;
 * `onLost` hears when the embedded server went away while it was needed and did not come back.
 */
export async function openDatabase(
  settings: Settings,
  log: (line: string) => void,
  onLost: (reason: string) => void = (reason) => log(`the database went away: ${reason}`),
): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) {
    const directUrl = settings.databaseDirectUrl ?? settings.databaseUrl;
    await refuseOldOrAbsent(directUrl, settings.databaseDirectUrl === null ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL');
    return { ...databaseAt(settings.databaseUrl, directUrl), embedded: false, close: async () => {} };
  }
  const server = await startEmbeddedPostgres({ dataDir: settings.dataDir, log, onLost });
  try {
    await ensureDatabase(server.superuserUrl, 'madoguchi');
  } catch (error) {
    await server.stop();
    throw error;
  }
  const ownerUrl = server.superuserUrl('madoguchi');
  return { ...databaseAt(asLogin(ownerUrl, login), ownerUrl), embedded: true, close: server.stop };
}

/** What the pool logs in as on the embedded server: somebody without rights of their own. */
const login = 'mg_app';

function asLogin(url: string, user: string): string {
  const address = new URL(url);
  address.username = user;
  return address.href;
}

const databaseAt = (url: string, directUrl: string) => ({
  url,
  directUrl,
  migrate: async (log: (line: string) => void) => {
    const applied = await migrate(directUrl, migrations, log);
    await allowLogin(directUrl, decodeURIComponent(new URL(url).username));
    return applied;
  },
  pending: () => pendingMigrations(directUrl),
});

async function refuseOldOrAbsent(url: string, setting: string): Promise<void> {
  const version = await ask(url, async (client) => {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    return Number(rows[0]?.version);
  }).catch((error: Error & { code?: string }) => {
    const { hostname, port, pathname } = new URL(url);
    const where = `${hostname || 'the local socket'}${port && `:${port}`}${pathname}`;
    throw new PlainError(`${setting}: expected a database at ${where}; came ${error.message || error.code}`);
  });
  if (version >= oldestMajor * 10_000) return;
  throw new PlainError(`${setting}: expected PostgreSQL ${oldestMajor} or later; came ${Math.floor(version / 10_000)}`);
}

async function pendingMigrations(url: string): Promise<string[]> {
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'));
  return ask(url, async (client) => {
    const { rows } = await client.query<{ any: boolean }>(`select to_regclass('migration.applied') is not null as any`);
    if (rows[0]?.any !== true) return files;
    const applied = await client.query<{ name: string }>('select name from migration.applied');
    return files.filter((name) => !applied.rows.some((row) => row.name === name));
  });
}

async function ask<Answer>(connectionString: string, question: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await question(client);
  } finally {
    await client.end().catch(() => {});
  }
}
