import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../../domain/fault/plain-error.ts';
import type { EditionFileSet } from '../../usecases/ports/edition-files.ts';

/**
 * Writes the files of an edition into a folder: a new or empty one, or one that holds the same edition. Calendars that the
 * edition no longer has go; whatever else lies there stays.
 */
export function writeFolder(dir: string, key: string, files: EditionFileSet): void {
  refuseForeign(dir, key);
  for (const path of files.keys())
    if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`A file outside its folder: ${path}`);
  for (const name of existsSync(join(dir, 'calendars')) ? readdirSync(join(dir, 'calendars')) : [])
    if (name.endsWith('.json') && !files.has(`calendars/${name}`)) rmSync(join(dir, 'calendars', name));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

function refuseForeign(dir: string, key: string): void {
  const there = existsSync(dir) ? readdirSync(dir).filter((name) => !name.startsWith('.')) : [];
  if (there.length === 0) return;
  let came = 'other files';
  try {
    const held = (JSON.parse(readFileSync(join(dir, 'edition.json'), 'utf8')) as { key?: unknown }).key;
    if (held === key) return;
    came = `edition "${String(held)}"`;
  } catch {}
  throw new PlainError(`${dir}: expected an empty folder or one of edition "${key}"; came ${came}`);
}
