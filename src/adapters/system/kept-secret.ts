import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret `name` that this installation made for itself: 256 bits in a file of `dataDir` only its owner can read.
 * Made at the first call; two processes that call at once get the same one.
 */
export function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  const found = read(file);
  if (found !== null) return found;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${process.pid}`;
  const handle = openSync(unfinished, 'wx', 0o600);
  try {
    writeSync(handle, randomBytes(32).toString('base64url'));
    fsyncSync(handle);
    // Unlike a rename, a link never replaces what another process was quicker to make.
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(handle);
    unlinkSync(unfinished);
  }
  return read(file) ?? missing(file);
}

function read(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text.length >= 32) return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  throw new Error(`${file}: expected a secret of at least 32 characters. Remove the file to have a new one made.`);
}

function missing(file: string): never {
  throw new Error(`${file}: written and gone again`);
}
