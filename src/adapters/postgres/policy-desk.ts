import { sql } from 'kysely';
import { editionSchema } from '../../domain/edition/edition.ts';
import type { NameLost } from '../../domain/policy/names-lost.ts';
import { differingParts } from '../../domain/policy/policy-part.ts';
import type { EditionFileSet } from '../../usecases/ports/edition-files.ts';
import type { PolicyDesk, StoredVersion } from '../../usecases/ports/policy-desk.ts';
import type { Db } from './connect.ts';
import { bytesOf, hashesOf } from './policy-files.ts';
import { lockNewest, writeVersion } from './policy-write.ts';
import { inTransaction } from './transaction.ts';

/** So many sets of files are kept: the ones being edited. */
const filesKept = 4;

/** Policies as operators and the command line see them. `refresh` reads new versions into the policies of this process. */
export function policyDesk(db: Db, refresh: () => Promise<void>): PolicyDesk {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  const kept = new Map<string, EditionFileSet>();
  return {
    versions: (editionId, before, limit) => asWorker((tx) => versionsOf(tx, editionId, before, limit)),
    async files(editionId, version) {
      const name = `${editionId} ${version}`;
      const found = kept.get(name) ?? (await asWorker((tx) => filesOf(tx, editionId, version)));
      if (found === null) return null;
      kept.delete(name);
      kept.set(name, found);
      for (const oldest of kept.keys()) if (kept.size > filesKept) kept.delete(oldest);
      return found;
    },
    edition: (editionId, version) =>
      asWorker(async (tx) => {
        const row = await tx
          .selectFrom('policy')
          .select('content')
          .where('editionId', '=', editionId)
          .where('version', '=', version)
          .executeTakeFirst();
        return row === undefined ? null : editionSchema.parse(row.content);
      }),
    async save({ base, ...given }) {
      const answer = await asWorker(async (tx) => {
        const newest = await lockNewest(tx, given.editionId);
        const version = newest?.version ?? 0;
        if (version !== (base ?? 0)) {
          const [conflict] = await versionsOf(tx, given.editionId, null, 1);
          const began = await hashesAt(tx, given.editionId, base ?? 0);
          return { conflict: conflict as StoredVersion, since: differingParts(began ?? {}, newest?.files ?? {}) };
        }
        const saved = await writeVersion(tx, version, given);
        const parts = newest?.files == null ? null : differingParts(newest.files, hashesOf(given.files));
        return {
          saved: {
            version: saved,
            savedAt: given.now,
            origin: given.origin,
            savedBy: given.by.name,
            comment: given.comment,
            parts,
          },
        };
      });
      if ('saved' in answer) {
        await refresh();
        // After the commit and without content: who hears it looks for new versions.
        await sql`notify mg_policy`.execute(db);
      }
      return answer;
    },
    refresh,
    replan: (editionId) =>
      asWorker(async (tx) => {
        const found = await tx
          .selectFrom('policyReplan')
          .selectAll()
          .where('editionId', '=', editionId)
          .orderBy('version', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (found === undefined) return null;
        const { rows } = await sql<{
          left: number;
        }>`select count(*) as left from policy_move where edition_id = ${editionId} and version = ${found.version}`.execute(
          tx,
        );
        const { version, total, moved, lateAtOnce, withoutDue, startedAt, finishedAt } = found;
        const looked = Math.max(0, total - Number(rows[0]?.left ?? 0));
        return { version, total, looked, moved, lateAtOnce, withoutDue, startedAt, finishedAt };
      }),
    waitingFolders: () =>
      asWorker(async (tx) => {
        const rows = await sql<{
          editionId: string;
          seenAt: string;
          waiting: Record<string, string>;
          stillUsed: NameLost[] | null;
          files: Record<string, string> | null;
        }>`
          select f.edition_id, f.seen_at, f.waiting, f.still_used, p.files from policy_folder f
          join lateral (select files from policy where edition_id = f.edition_id order by version desc limit 1) p on true
          where f.waiting is not null order by f.edition_id`.execute(tx);
        return rows.rows
          .map(({ editionId, seenAt, waiting, stillUsed, files }) => ({
            editionId,
            seenAt,
            parts: differingParts(files ?? {}, waiting),
            stillUsed: stillUsed ?? [],
          }))
          .filter(({ parts }) => parts.length > 0);
      }),
  };
}

async function versionsOf(tx: Db, editionId: string, before: number | null, limit: number): Promise<StoredVersion[]> {
  const rows = await tx
    .selectFrom('policy')
    .select(['version', 'loadedAt', 'origin', 'savedByName', 'comment', 'files'])
    .where('editionId', '=', editionId)
    .where('version', '<', before ?? 2 ** 31 - 1)
    .orderBy('version', 'desc')
    // One more than asked: what it is compared with.
    .limit(limit + 1)
    .execute();
  return rows.slice(0, limit).map((row, index) => {
    const older = rows[index + 1];
    return {
      version: row.version,
      savedAt: row.loadedAt,
      origin: row.origin,
      savedBy: row.savedByName,
      comment: row.comment,
      parts:
        row.files === null || older == null || older.files === null ? null : differingParts(older.files, row.files),
    };
  });
}

async function hashesAt(tx: Db, editionId: string, version: number) {
  const row = await tx
    .selectFrom('policy')
    .select('files')
    .where('editionId', '=', editionId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.files ?? null;
}

async function filesOf(tx: Db, editionId: string, version: number): Promise<EditionFileSet | null> {
  const hashes = await hashesAt(tx, editionId, version);
  return hashes === null ? null : bytesOf(tx, hashes);
}
