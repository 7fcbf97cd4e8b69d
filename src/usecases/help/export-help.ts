import { fileAt, writeContents, writeRedirections } from '../../domain/article/export-files.ts';
import { type ExportManifest, manifestName } from '../../domain/article/export-manifest.ts';
import { writeSource } from '../../domain/article/write-source.ts';
import type { ArticleExport, ArticleFolder, ArticleSet } from '../ports/article-export.ts';

export type ExportReport = {
  articles: number;
  contents: number;
  redirections: number;
  /** Places for which no file name would be read back. */
  left: string[];
};

const atOnce = 500;

/**
 * Writes the articles of an install into a folder that imports back the same: a part for each edition and origin, files
 * in one order and one form, so that two exports of the same articles are the same bytes. `editionId` null: everything;
 * else what the readers of one edition have, its own and that for all.
 */
export async function exportHelp(
  from: ArticleExport,
  folder: ArticleFolder,
  editionId: string | null,
): Promise<ExportReport> {
  const report: ExportReport = { articles: 0, contents: 0, redirections: 0, left: [] };
  const sets = (await from.sets()).filter(
    (set) => editionId === null || set.editionId === '' || set.editionId === editionId,
  );
  await folder.begin();
  for (const set of sets) await exportSet(set);
  for (const origin of ['own', 'import'] as const) await exportRedirections(origin);
  const manifest: ExportManifest = {
    format: 1,
    sets: sets.map((set) => ({ folder: folderOf(set), edition: set.editionId, origin: set.origin })),
  };
  await folder.write(manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
  return report;

  async function exportSet(set: ArticleSet): Promise<void> {
    let last: { language: 'en' | 'ja' | 'zh-Hans'; path: string } | null = null;
    for (;;) {
      const page = await from.articles(set, last, atOnce);
      for (const { language, path, facts, markdown } of page) {
        const file = fileAt(language, path);
        if (file === null) report.left.push(`${language}/${path}`);
        else {
          await folder.write(`${folderOf(set)}/${file}`, writeSource(facts, markdown));
          report.articles++;
        }
      }
      last = page.at(-1) ?? null;
      if (page.length < atOnce) break;
    }
    for (const { language, path, items } of await from.contents(set)) {
      const file = fileAt(language, path);
      if (file === null) report.left.push(`${language}/${path}`);
      else {
        await folder.write(`${folderOf(set)}/${file}`, writeContents(path, items));
        report.contents++;
      }
    }
  }

  /** Redirections belong to no edition: they go with the first part of their origin. */
  async function exportRedirections(origin: 'own' | 'import'): Promise<void> {
    const set = sets.find((one) => one.origin === origin);
    const all = set === undefined ? [] : await from.redirections(origin);
    for (const [language, theirs] of Map.groupBy(all, (one) => one.language)) {
      await folder.write(`${folderOf(set as ArticleSet)}/${language}/redirections.json`, writeRedirections(theirs));
      report.redirections += theirs.length;
    }
  }
}

const folderOf = ({ editionId, origin }: ArticleSet): string => `${editionId === '' ? 'all' : editionId}/${origin}`;
