import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from '../../domain/fault/plain-error.ts';
import { type Disguise, giveTo } from './without-root.ts';

/** The kernel cuts the path of a unix socket at 108 bytes; `/.s.PGSQL.5432.lock` is 19 of them. */
const longestFolder = 88;

/**
 * The folder of the server's socket: whoever reaches it is the superuser, so it is closed to all but the owner. It
 * lies in the data folder, or, where that path is too long, under a name made from it in the folder for short-lived files.
 */
export function socketFolder(dataDir: string, disguise: Disguise): string {
  const beside = join(dataDir, 'run');
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = Buffer.byteLength(beside) <= longestFolder ? beside : join(tmpdir(), `madoguchi-${name}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(disguise.owner, folder);
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== disguise.owner) {
    throw new PlainError(
      `${folder} belongs to somebody else: the database's socket cannot be kept private there. Remove it.`,
    );
  }
  chmodSync(folder, 0o700);
  return folder;
}
