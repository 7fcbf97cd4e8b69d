import { join } from 'node:path';
import { readArticleFolder } from './adapters/article-folder/read-article-folder.ts';
import { readManifest } from './adapters/article-folder/write-article-folder.ts';
import type { Db } from './adapters/postgres/connect.ts';
import { transactions } from './adapters/postgres/transactions.ts';
import { articleWriting } from './article-writing.ts';
import type { Instant } from './domain/time/instant.ts';
import { importFolder } from './open-help.ts';
import { importWritten } from './usecases/drafts/import-written.ts';
import { emptyReport, type ImportReport } from './usecases/help/import-report.ts';

type About = { editions: readonly string[]; now: Instant; prune: boolean };

/** Reads a folder into the database: an export part by part, each as what it was; any other as imported articles for all. */
export async function importHelpSet(
  db: Db,
  folder: string,
  about: About,
  progress?: (done: number, total: number) => void,
): Promise<ImportReport> {
  const manifest = await readManifest(folder);
  if (manifest === null) return importFolder(db, folder, { ...about, editionId: '', origin: 'import' }, progress);
  const whole = emptyReport();
  for (const { folder: part, edition, origin } of manifest.sets) {
    const path = join(folder, part);
    const report =
      origin === 'written'
        ? await importWritten({
            transactions: transactions(db),
            files: readArticleFolder(path, progress),
            writing: articleWriting,
            editionId: edition,
            now: about.now,
          })
        : await importFolder(db, path, { ...about, editionId: edition, origin }, progress);
    add(whole, report);
  }
  return whole;
}

function add(whole: ImportReport, part: ImportReport): void {
  for (const count of ['added', 'changed', 'unchanged', 'removed', 'missing', 'redirections'] as const)
    whole[count] += part[count];
  whole.changes.push(...part.changes);
  whole.refused.push(...part.refused);
  whole.notes.push(...part.notes);
}
