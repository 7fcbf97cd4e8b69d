import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditionFaults } from '../../domain/edition/edition-faults.ts';
import type { Troubleshooting } from '../../usecases/ports/troubleshooting.ts';
import { foldersOf } from './read-editions.ts';
import { readTroubleshooting, relatedFile, troubleshootersFile } from './troubleshooting-files.ts';

/** Troubleshooters and related content of every edition in this folder, as they stand at the start. Throws `EditionFaults`. */
export function openTroubleshooting(dir: string): Troubleshooting {
  const byEdition = new Map(
    foldersOf(dir).map((folder) => {
      const { key } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as { key: string };
      const files = new Map(
        [troubleshootersFile, relatedFile]
          .filter((file) => existsSync(join(folder, file)))
          .map((file) => [file, readFileSync(join(folder, file))]),
      );
      // Names were compared with the edition's when its folder was read.
      const { faults, ...read } = readTroubleshooting(files, null);
      if (faults.length > 0) throw new EditionFaults(faults.map((one) => ({ ...one, file: join(folder, one.file) })));
      return [key, read];
    }),
  );
  return {
    of: (editionId) => byEdition.get(editionId)?.troubleshooters ?? null,
    related: (editionId, article) => byEdition.get(editionId)?.related?.articles[article] ?? [],
  };
}
