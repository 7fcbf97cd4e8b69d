import type { Edition } from '../domain/edition/edition.ts';
import { EditionFaults } from '../domain/edition/edition-faults.ts';
import type { Io } from './io.ts';

/** `madoguchi check-edition DIR`. */
export async function run([dir, ...more]: string[], { write, complain, readEditions }: CheckIo): Promise<number> {
  if (dir === undefined || more.length > 0) {
    complain('check-edition DIR: expected one folder, that of an edition or of several\n');
    return 2;
  }
  return checkEdition(dir, write, await readEditions());
}

type CheckIo = Pick<Io, 'write' | 'complain' | 'readEditions'>;

/**
 * Reads the edition in `dir`, or every edition in its subfolders, with `read`, and writes what is there, or one line
 * for each fault: file, place, what was expected, what came. Answers the exit code: 0 when all is well.
 */
export function checkEdition(dir: string, write: (text: string) => void, read: (dir: string) => Edition[]): number {
  let editions: Edition[];
  try {
    editions = read(dir);
  } catch (error) {
    // Faults of the data are named by the reader; anything else is a defect and shows itself whole.
    if (!(error instanceof EditionFaults)) throw error;
    write(`${error.message}\n${error.faults.length === 1 ? '1 fault' : `${error.faults.length} faults`} in ${dir}\n`);
    return 1;
  }
  for (const edition of editions) write(`${edition.key}: ${summary(edition)}\n`);
  return 0;
}

const summary = (edition: Edition): string =>
  [
    `${edition.topics.length} topics`,
    `${edition.severities.length} severities`,
    `${edition.targets.length} targets`,
    `${edition.plans.length} plans`,
    `${edition.roles.length} roles`,
    `${edition.phoneLines.length} phone lines`,
    edition.calendars.length === 0
      ? 'no calendars'
      : `calendars to ${edition.calendars.map((c) => c.coverage.to).toSorted()[0]}`,
  ].join(', ');
