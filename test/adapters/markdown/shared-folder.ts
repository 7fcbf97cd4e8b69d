import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A folder of the data that lies beside the repository (`../shared`, or where MADOGUCHI_SHARED says), null where it
 * is absent: the tests that need it are skipped then, but never in CI.
 */
export function sharedFolder(name: string): string | null {
  const folder = resolve(import.meta.dirname, '../../..', process.env['MADOGUCHI_SHARED'] ?? '../shared', name);
  if (existsSync(folder)) return folder;
  if (process.env['CI'] === 'true')
    throw new Error(`In CI the shared data must be there: expected the folder ${folder}.`);
  return null;
}
