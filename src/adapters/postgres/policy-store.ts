import { sql } from 'kysely';
import type { Edition } from '../../domain/edition/edition.ts';
import { mergeFiles, sameFiles } from '../../domain/policy/merge-files.ts';
import { type NameLost, namesLost } from '../../domain/policy/names-lost.ts';
import { differingParts, type FileHashes, type PolicyPart } from '../../domain/policy/policy-part.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { EditionFileSet, ReadEditionFiles } from '../../usecases/ports/edition-files.ts';
import type { Db } from './connect.ts';
import { bytesOf, hashesOf, keepBytes } from './policy-files.ts';
import { namesInUse } from './policy-names-in-use.ts';
import { fingerprintOf, lockNewest, writeVersion } from './policy-write.ts';
import { inTransaction } from './transaction.ts';

export type Folder = { edition: Edition; files: EditionFileSet };

/**
 * What a start made of an edition's folder. `kept`: the stored version stays, because both sides changed the same files, or because
 * the folder lacks what open requests are about (`stillUsed`, then not empty).
 */
export type Taken = {
  editionId: string;
  how: 'as-stored' | 'taken' | 'merged' | 'kept';
  parts: PolicyPart[];
  stillUsed: NameLost[];
};

/**
 * Takes the install's folders in. A folder that changed since it was last taken in becomes a new version, file by file beside
 * what operators changed meanwhile; where both changed the same file nothing is taken and the folder waits for somebody
 * to decide; so does one that lacks a topic or severity of open requests. A folder that did not change leaves what operators saved in force. Several processes may do this at once.
 */
export async function storePolicies(
  db: Db,
  folders: readonly Folder[],
  read: ReadEditionFiles,
  now: Instant,
): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const folder of folders)
    taken.push(await inTransaction(db, { role: 'worker' }, (tx) => takeFolder(tx, folder, read, now)));
  return taken;
}

async function takeFolder(tx: Db, { edition, files }: Folder, read: ReadEditionFiles, now: Instant): Promise<Taken> {
  const editionId = edition.key;
  const newest = await lockNewest(tx, editionId);
  const outside = hashesOf(files);
  const answer = async (how: Exclude<Taken['how'], 'kept'>, parts: PolicyPart[]): Promise<Taken> => {
    await noteFolder(tx, editionId, { files: outside, waiting: null, stillUsed: null }, now);
    return { editionId, how, parts, stillUsed: [] };
  };
  const keep = async (stillUsed: NameLost[]): Promise<Taken> => {
    await noteFolder(
      tx,
      editionId,
      { files: null, waiting: outside, stillUsed: stillUsed.length > 0 ? stillUsed : null },
      now,
    );
    return { editionId, how: 'kept', parts: differingParts(newest?.files ?? {}, outside), stillUsed };
  };
  const lostBy = async (other: Edition) => namesLost(await namesInUse(tx, editionId), other);
  const write = (all: EditionFileSet, read: Edition) =>
    writeVersion(tx, newest?.version ?? 0, {
      editionId,
      edition: read,
      files: all,
      origin: 'folder',
      by: { id: null, name: null },
      comment: '',
      now,
    });
  if (newest === undefined) {
    await write(files, edition);
    return answer('taken', differingParts({}, outside));
  }
  if (newest.fingerprint === fingerprintOf(edition)) {
    // Nothing of the policy differs; notes, pictures or the form of a file may.
    if (newest.files === null || !sameFiles(newest.files, outside))
      await noteBytes(tx, editionId, newest.version, files);
    return answer('as-stored', []);
  }
  const seen = (
    await tx.selectFrom('policyFolder').select('files').where('editionId', '=', editionId).executeTakeFirst()
  )?.files;
  if (newest.files === null || (seen !== undefined && sameFiles(newest.files, seen))) {
    const lost = await lostBy(edition);
    if (lost.length > 0) return keep(lost);
    await write(files, edition);
    return answer('taken', differingParts(newest.files ?? {}, outside));
  }
  if (seen !== undefined && sameFiles(outside, seen)) return answer('as-stored', []);
  const merged = seen === undefined ? null : mergeFiles(seen, outside, newest.files);
  const whole = merged === null ? null : await together(tx, merged, newest.files, files);
  const result = whole === null ? null : read(whole);
  if (whole === null || result === null || 'faults' in result) return keep([]);
  if (fingerprintOf(result.edition) === newest.fingerprint) {
    await noteBytes(tx, editionId, newest.version, whole);
    return answer('as-stored', []);
  }
  const lost = await lostBy(result.edition);
  if (lost.length > 0) return keep(lost);
  await write(whole, result.edition);
  return answer('merged', differingParts(newest.files, hashesOf(whole)));
}

/** The bytes of a merge: the stored ones, or the folder's. */
async function together(
  tx: Db,
  merged: FileHashes,
  stored: FileHashes,
  folder: EditionFileSet,
): Promise<EditionFileSet> {
  const kept = await bytesOf(
    tx,
    Object.fromEntries(Object.entries(merged).filter(([path, hash]) => stored[path] === hash)),
  );
  return new Map(Object.keys(merged).map((path) => [path, kept.get(path) ?? (folder.get(path) as Uint8Array)]));
}

async function noteBytes(tx: Db, editionId: string, version: number, files: EditionFileSet): Promise<void> {
  const hashes = await keepBytes(tx, files);
  await sql`update policy set files = ${JSON.stringify(hashes)}::jsonb where edition_id = ${editionId} and version = ${version}`.execute(
    tx,
  );
}

/** `files` null: what was last taken in stays noted. */
async function noteFolder(
  tx: Db,
  editionId: string,
  { files, waiting, stillUsed }: { files: FileHashes | null; waiting: FileHashes | null; stillUsed: NameLost[] | null },
  now: Instant,
): Promise<void> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await sql`insert into policy_folder as f (edition_id, files, seen_at, waiting, still_used)
    values (${editionId}, ${json(files ?? {})}::jsonb, ${now}, ${json(waiting)}::jsonb, ${json(stillUsed)}::jsonb)
    on conflict (edition_id) do update set files = case when ${files !== null} then excluded.files else f.files end, seen_at = excluded.seen_at, waiting = excluded.waiting, still_used = excluded.still_used`.execute(
    tx,
  );
}
