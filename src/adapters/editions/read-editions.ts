import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../domain/edition/edition.ts';
import { EditionFaults, type FaultInFile } from '../../domain/edition/edition-faults.ts';
import type { EditionFileSet } from '../../usecases/ports/edition-files.ts';
import { readFolder } from './read-edition.ts';

/**
 * All editions of a folder, one a subfolder, in the order of their keys; or the one, where `dir` itself holds an
 * `edition.json`. Throws `EditionFaults` whose message has a line for every fault of every edition.
 */
export const readEditions = (dir: string): Edition[] => readFolders(dir).map(({ edition }) => edition);

/** The same with the bytes that each was read from. */
export function readFolders(dir: string): { edition: Edition; files: EditionFileSet }[] {
  const dirs = foldersOf(dir);
  const faults: FaultInFile[] = [];
  if (dirs.length === 0)
    faults.push({
      file: dir,
      path: [],
      message: 'expected a folder with an edition.json, or folders that have one, came neither',
    });

  const editions = dirs.flatMap((folder) => {
    try {
      return [{ folder, ...readFolder(folder) }];
    } catch (error) {
      if (!(error instanceof EditionFaults)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  for (const field of ['key', 'numberPrefix'] as const)
    for (const { folder, edition } of editions) {
      const first = editions.find((other) => other.edition[field] === edition[field]);
      if (first && first.folder !== folder)
        faults.push({
          file: join(folder, 'edition.json'),
          path: [field],
          message: `expected one of its own, came "${edition[field]}" as in ${first.folder}`,
        });
    }
  if (faults.length > 0) throw new EditionFaults(faults);
  return editions
    .map(({ edition, files }) => ({ edition, files }))
    .toSorted((a, b) => (a.edition.key < b.edition.key ? -1 : 1));
}

/** The folders of editions in a folder, or the folder itself where it is one. */
export function foldersOf(dir: string): string[] {
  if (!existsSync(dir)) return [];
  if (existsSync(join(dir, 'edition.json'))) return [dir];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'edition.json')))
    .map((entry) => join(dir, entry.name));
}
