import { connect } from './adapters/postgres/connect.ts';
import { systemClock } from './adapters/system/system-clock.ts';
import { importHelpSet } from './import-help-set.ts';
import { openDatabase } from './open-database.ts';
import { openPolicies } from './open-policies.ts';
import type { Settings } from './settings/settings.ts';
import type { ImportReport } from './usecases/help/import-report.ts';

/** Opens this install's database, beside a running instance or alone, and reads a folder of articles into it. */
export async function importHelpFolder(
  settings: Settings,
  folder: string,
  options: { prune: boolean; log: (line: string) => void; progress: (done: number, total: number) => void },
): Promise<ImportReport> {
  const database = await openDatabase(settings, options.log);
  try {
    if (database.embedded) await database.migrate(options.log);
    const { db, close } = connect({ connectionString: database.url, poolSize: 2, onError: () => {} });
    try {
      const policies = await openPolicies(db, settings.editionsDir, systemClock());
      return await importHelpSet(
        db,
        folder,
        { editions: policies.keys(), now: systemClock(), prune: options.prune },
        options.progress,
      );
    } finally {
      await close();
    }
  } finally {
    await database.close();
  }
}
