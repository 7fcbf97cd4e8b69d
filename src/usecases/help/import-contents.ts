import type { ArticleContents } from '../../domain/article/article.ts';
import type { ContentsFile } from '../../domain/article/article-file.ts';
import { pathsOfContents } from '../../domain/article/contents.ts';
import { type Importing, type ImportReport, note, placeOfKey } from './import-report.ts';

/** Takes in the tables of contents of a folder: those that changed; others go only with `prune`. */
export async function importContents(
  files: readonly ContentsFile[],
  { set, origin, editionId, fingerprint, now, prune }: Importing,
  report: ImportReport,
): Promise<void> {
  const known = await set.contents(origin, editionId);
  const seen = new Set<string>();
  const changed: ArticleContents[] = [];
  for (const { file, path, language, items } of files) {
    const key = `${language}/${path}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const made = fingerprint(JSON.stringify(items));
    if (known.get(key) === made) {
      report.unchanged++;
      continue;
    }
    note(report, known.has(key) ? 'changed' : 'added', file);
    const paths = pathsOfContents(items);
    changed.push({ path, language, editionId, origin, paths, items, fingerprint: made, changedAt: now });
  }
  if (changed.length > 0) await set.putContents(changed);
  const gone = [...known.keys()].filter((key) => !seen.has(key));
  for (const key of gone) note(report, prune ? 'removed' : 'missing', key);
  if (prune && gone.length > 0) await set.removeContents(gone.map((key) => ({ ...placeOfKey(key), editionId })));
}
