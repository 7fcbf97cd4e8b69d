import type { Edition } from '../../domain/edition/edition.ts';
import type { FaultInFile } from '../../domain/edition/edition-faults.ts';
import { asFaults, namesLost } from '../../domain/policy/names-lost.ts';
import type { PolicyPart } from '../../domain/policy/policy-part.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { EditionFileSet, ReadEditionFiles } from '../ports/edition-files.ts';
import type { PolicyDesk, StoredVersion } from '../ports/policy-desk.ts';
import type { PolicyMoves } from '../ports/policy-moves.ts';
import type { Policies } from '../ports.ts';
import { partsBetween } from './apply-draft.ts';
import { type Preview, previewOf } from './preview-policy.ts';

export type EditionDoors = {
  policies: Policies;
  desk: PolicyDesk;
  moves: PolicyMoves;
  readFiles: ReadEditionFiles;
  now: Instant;
};

export type EditionImport =
  | { faults: FaultInFile[] }
  | {
      edition: Edition;
      /** The version in force; null where the edition is new to this install. */
      base: number | null;
      parts: PolicyPart[];
      /** What it does to open requests; null where there can be none. */
      totals: Preview['totals'] | null;
    };

/** What taking in the files of a whole edition would change. Saves nothing. */
export async function previewEdition(doors: EditionDoors, files: EditionFileSet): Promise<EditionImport> {
  const { policies, desk, moves, readFiles } = doors;
  const read = readFiles(files);
  if ('faults' in read) return read;
  const { edition } = read;
  const prefix = policies
    .keys()
    .find((key) => key !== edition.key && policies.current(key).edition.numberPrefix === edition.numberPrefix);
  if (prefix !== undefined)
    return {
      faults: [
        {
          file: 'edition.json',
          path: ['numberPrefix'],
          message: `expected one of its own, came "${edition.numberPrefix}" as in ${prefix}`,
        },
      ],
    };
  if (!policies.keys().includes(edition.key))
    return { edition, base: null, parts: partsBetween(new Map(), files), totals: null };

  const current = policies.current(edition.key);
  const lost = namesLost(await moves.inUse(edition.key), edition);
  if (lost.length > 0) return { faults: asFaults(lost) };
  const before = await desk.files(edition.key, current.version);
  const parts = partsBetween(before ?? new Map(), files);
  const { totals } = await previewOf(doors, current, { edition, version: current.version + 1 }, parts);
  return { edition, base: current.version, parts, totals };
}

/** Saves what was previewed, if nobody saved another version meanwhile. */
export function saveEdition(
  { desk, now }: EditionDoors,
  files: EditionFileSet,
  { edition, base }: { edition: Edition; base: number | null },
  { by, comment }: { by: string | null; comment: string },
): Promise<{ saved: StoredVersion } | { conflict: StoredVersion }> {
  return desk.save({
    editionId: edition.key,
    base,
    edition,
    files,
    origin: 'import',
    by: { id: null, name: by },
    comment,
    now,
  });
}
