import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { FileHashes } from '../../domain/policy/policy-part.ts';
import type { EditionFileSet } from '../../usecases/ports/edition-files.ts';
import type { Db } from './connect.ts';

/** The hash of each file, in the order of the paths. */
export const hashesOf = (files: EditionFileSet): FileHashes =>
  Object.fromEntries(
    [...files]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

/** Keeps the bytes that are not kept yet. */
export async function keepBytes(tx: Db, files: EditionFileSet): Promise<FileHashes> {
  const hashes = hashesOf(files);
  const known = new Set(
    (
      await tx
        .selectFrom('policyBlob')
        .select('hash')
        .where('hash', 'in', [...new Set(Object.values(hashes)), ''])
        .execute()
    ).map((row) => row.hash),
  );
  for (const [path, bytes] of files) {
    const hash = hashes[path] as string;
    if (!known.has(hash))
      await sql`insert into policy_blob (hash, bytes) values (${hash}, ${Buffer.from(bytes)}) on conflict do nothing`.execute(
        tx,
      );
    known.add(hash);
  }
  return hashes;
}

/** The bytes of these files. A hash that is not kept is a defect. */
export async function bytesOf(tx: Db, hashes: FileHashes): Promise<EditionFileSet> {
  const rows = await tx
    .selectFrom('policyBlob')
    .selectAll()
    .where('hash', 'in', [...new Set(Object.values(hashes)), ''])
    .execute();
  const kept = new Map(rows.map(({ hash, bytes }) => [hash, bytes]));
  return new Map(
    Object.entries(hashes).map(([path, hash]) => {
      const bytes = kept.get(hash);
      if (bytes === undefined) throw new Error(`The bytes of ${path} (${hash}) are not kept`);
      return [path, bytes];
    }),
  );
}
