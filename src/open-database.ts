import { join } from 'node:path';
import { ensureDatabase } from './adapters/embedded-postgres/ensure-database.ts';
import { startEmbeddedPostgres } from './adapters/embedded-postgres/start-embedded-postgres.ts';
import { migrate } from './adapters/postgres/migrate.ts';
import type { OpenDatabase } from './cli/io.ts';
import type { Settings } from './settings/settings.ts';

const migrations = join(import.meta.dirname, '..', 'migrations');

/**
 * The database the settings name: yours, or the embedded one, which is started or joined. Nothing is migrated yet;
 * `onLost` hears when the embedded server goes away while it is needed.
 */
export async function openDatabase(
  settings: Settings,
  log: (line: string) => void,
  onLost: (reason: string) => void = (reason) => log(`the database went away: ${reason}`),
): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) {
    const directUrl = settings.databaseDirectUrl ?? settings.databaseUrl;
    return {
      url: settings.databaseUrl,
      directUrl,
      embedded: false,
      migrate: (say) => migrate(directUrl, migrations, say),
      close: async () => {},
    };
  }
  const server = await startEmbeddedPostgres({ dataDir: settings.dataDir, log, onLost });
  try {
    await ensureDatabase(server.superuserUrl, 'madoguchi');
  } catch (error) {
    await server.stop();
    throw error;
  }
  const url = server.superuserUrl('madoguchi');
  return { url, directUrl: url, embedded: true, migrate: (say) => migrate(url, migrations, say), close: server.stop };
}
