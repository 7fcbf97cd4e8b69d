import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Edition } from '../../domain/edition/edition.ts';
import type { NewVersion } from '../../usecases/ports/policy-desk.ts';
import type { Db } from './connect.ts';
import { keepBytes } from './policy-files.ts';

/** The same for the same policy, whatever its files look like. */
export const fingerprintOf = (edition: Edition): string =>
  createHash('sha256').update(JSON.stringify(edition)).digest('hex');

/** The newest version of an edition; its row is locked until the transaction ends, so that versions are counted one after the other. */
export async function lockNewest(tx: Db, editionId: string) {
  await sql`insert into edition (edition_id) values (${editionId}) on conflict do nothing`.execute(tx);
  await sql`select 1 from edition where edition_id = ${editionId} for update`.execute(tx);
  return tx
    .selectFrom('policy')
    .select(['version', 'fingerprint', 'files'])
    .where('editionId', '=', editionId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Writes the version after `before` (0: the first), and notes every request whose clocks have to be looked at for it: the
 * worker moves them. What was still to be moved to an older version is moved to this one instead.
 */
export async function writeVersion(
  tx: Db,
  before: number,
  { editionId, edition, files, origin, by, comment, now }: Omit<NewVersion, 'base'>,
): Promise<number> {
  const version = before + 1;
  const hashes = await keepBytes(tx, files);
  await sql`insert into policy (edition_id, version, fingerprint, content, loaded_at, origin, saved_by, saved_by_name, comment, files)
    values (${editionId}, ${version}, ${fingerprintOf(edition)}, ${JSON.stringify(edition)}::jsonb, ${now}, ${origin}, ${by.id}, ${by.name}, ${comment}, ${JSON.stringify(hashes)}::jsonb)`.execute(
    tx,
  );
  if (before > 0) await noteMoves(tx, editionId, version, now);
  return version;
}

async function noteMoves(tx: Db, editionId: string, version: number, now: string): Promise<void> {
  await sql`delete from policy_move where edition_id = ${editionId}`.execute(tx);
  await sql`update policy_replan set finished_at = coalesce(finished_at, ${now}), settled_at = ${now} where edition_id = ${editionId} and settled_at is null`.execute(
    tx,
  );
  const { numAffectedRows } = await sql`insert into policy_move (org_id, request_id, edition_id, version)
    select org_id, id, edition_id, ${version}::int from request where edition_id = ${editionId} and (done_at is null or wake_at is not null)
    on conflict (org_id, request_id) do update set version = excluded.version`.execute(tx);
  await sql`insert into policy_replan (edition_id, version, total, moved, late_at_once, without_due, saved_at)
    values (${editionId}, ${version}, ${Number(numAffectedRows ?? 0n)}, 0, 0, 0, ${now})`.execute(tx);
}
