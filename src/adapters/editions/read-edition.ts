import { join } from 'node:path';
import type { Edition } from '../../domain/edition/edition.ts';
import { EditionFaults } from '../../domain/edition/edition-faults.ts';
import type { EditionFileSet } from '../../usecases/ports/edition-files.ts';
import { filesInFolder } from './files-in-folder.ts';
import { editionIn } from './read-edition-files.ts';

/**
 * The edition in this folder, read from `edition.json`, the other files of `parts.ts` and `calendars/*.json`.
 * Throws `EditionFaults` with every fault that can be told at once.
 */
export const readEdition = (dir: string): Edition => readFolder(dir).edition;

/** The same with the bytes that it was read from. */
export function readFolder(dir: string): { edition: Edition; files: EditionFileSet } {
  const files = filesInFolder(dir);
  try {
    return { edition: editionIn(files), files };
  } catch (error) {
    if (!(error instanceof EditionFaults)) throw error;
    throw new EditionFaults(error.faults.map((fault) => ({ ...fault, file: join(dir, fault.file) })));
  }
}
