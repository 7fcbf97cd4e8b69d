import { writeArticleFolder } from './adapters/article-folder/write-article-folder.ts';
import { articleExport } from './adapters/postgres/article-export.ts';
import { connect } from './adapters/postgres/connect.ts';
import { openDatabase } from './open-database.ts';
import type { Settings } from './settings/settings.ts';
import { type ExportReport, exportHelp } from './usecases/help/export-help.ts';

/** Opens this install's database, beside a running instance or alone, and writes its articles into a folder. */
export async function exportHelpFolder(
  settings: Settings,
  folder: string,
  options: { editionId: string | null; log: (line: string) => void },
): Promise<ExportReport> {
  const database = await openDatabase(settings, options.log);
  try {
    if (database.embedded) await database.migrate(options.log);
    const { db, close } = connect({ connectionString: database.url, poolSize: 2, onError: () => {} });
    try {
      return await exportHelp(articleExport(db), writeArticleFolder(folder), options.editionId);
    } finally {
      await close();
    }
  } finally {
    await database.close();
  }
}
