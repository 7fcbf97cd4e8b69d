import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshots } from '../../usecases/ports/help-index.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { readSnapshot } from './read-snapshot.ts';
import { snapshotParts } from './snapshot-format.ts';

/**
 * Keeps the search indexes of an install in one file of `folder`. It is written beside and then takes the name, so that
 * a reader finds the old one or the new one, whole; several processes may do so at once. One that is torn, damaged, of
 * other code or of another ICU is as if it were not there: `onIgnored` hears why. `onLost` hears when one that was
 * opened cannot be read any longer: it should be opened or built anew.
 */
export function searchSnapshots(
  folder: string,
  codeFolder: string,
  { onIgnored, onLost }: { onIgnored: (reason: string) => void; onLost: (reason: string) => void },
): Snapshots {
  const file = join(folder, 'search-index');
  const fingerprint = codeFingerprint(codeFolder);
  return {
    async read() {
      const found = await readSnapshot(file, await fingerprint, onLost);
      if ('snapshot' in found) return found.snapshot;
      if (found.ignored !== null) onIgnored(found.ignored);
      return null;
    },
    async write(snapshot) {
      await mkdir(folder, { recursive: true });
      const beside = `${file}.${randomUUID()}.part`;
      const handle = await open(beside, 'wx', 0o600);
      try {
        // First, as it may be what fills the disk.
        await removeTorn(folder, (await handle.stat()).mtimeMs);
        for await (const part of snapshotParts(snapshot, await fingerprint)) await handle.writeFile(part);
        await handle.sync();
        await handle.close();
        await rename(beside, file);
      } catch (error) {
        await handle.close().catch(() => {});
        await rm(beside, { force: true });
        throw error;
      }
    },
  };
}

const surelyTornMs = 3_600_000;

/** What a process left half written that ended while it wrote; one that still writes is not an hour old. */
async function removeTorn(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^search-index\..+\.part$/.test(name)) continue;
    const file = join(folder, name);
    const isTorn = await stat(file).then(
      ({ mtimeMs }) => now - mtimeMs > surelyTornMs,
      () => false,
    );
    if (isTorn) await rm(file, { force: true });
  }
}
