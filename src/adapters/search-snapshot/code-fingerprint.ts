import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { join } from 'node:path';

/** What an index depends on beside its articles: the code that makes it, and how this Node cuts and orders words. */
export async function codeFingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256').update(
    [process.versions['icu'], process.versions['unicode'], process.versions['cldr'], endianness()].join(' '),
  );
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
