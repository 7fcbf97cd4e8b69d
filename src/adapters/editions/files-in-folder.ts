import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { EditionFaults } from '../../domain/edition/edition-faults.ts';
import type { EditionFileSet } from '../../usecases/ports/edition-files.ts';

const mostBytes = 20_000_000;

/**
 * Every file of an edition's folder, in the order of their paths; what begins with a dot is left out. Throws
 * `EditionFaults` where there is more than an edition ever has.
 */
export function filesInFolder(dir: string): EditionFileSet {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const names = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of names.toSorted()) {
    const path = join(dir, name);
    const place = relative(dir, path).split(sep).join('/');
    if (place.split('/').some((part) => part.startsWith('.'))) continue;
    const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    bytes += size;
    if (bytes > mostBytes)
      throw new EditionFaults([
        { file: path, path: [], message: `expected at most ${mostBytes / 1e6} MB in an edition's folder, came more` },
      ]);
    files.set(place, readFileSync(path));
  }
  return files;
}
