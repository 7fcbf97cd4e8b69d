import { sql } from 'kysely';
import type { ApiToken, Identity, Who } from '../../usecases/ports/identity.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

const windowsKept = sql`now() - interval '1 day'`;

/** Sessions, tokens and limits. Who asks is answered by one function of the database, outside any transaction. */
export const identity = (db: Db): Identity => {
  const asIdentity = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'identity' }, work);
  return {
    async bySession(token) {
      const { rows } = await sql<{ who: Who | null }>`select identity.by_session(${token}) as who`.execute(db);
      return rows[0]?.who ?? null;
    },
    async byTokenHash(hash, now) {
      const { rows } = await sql<{
        who: Who | null;
      }>`select identity.by_api_token(${hash}, ${now}::timestamptz) as who`.execute(db);
      return rows[0]?.who ?? null;
    },
    tokens: (personId) =>
      asIdentity(async (tx) => {
        const { rows } =
          await sql<ApiToken>`select id, name, created_at, expires_at, last_used_at from identity.api_token
          where person_id = ${personId} and revoked_at is null order by created_at desc`.execute(tx);
        return rows;
      }),
    addToken: (token) =>
      asIdentity(async (tx) => {
        await sql`insert into identity.api_token (id, person_id, name, hash, created_at, expires_at)
          values (${token.id}, ${token.personId}, ${token.name}, ${token.hash}, ${token.createdAt}, ${token.expiresAt})`.execute(
          tx,
        );
      }),
    revokeToken: (personId, id, at) =>
      asIdentity(async (tx) => {
        const { numAffectedRows } =
          await sql`update identity.api_token set revoked_at = ${at} where person_id = ${personId} and id = ${id} and revoked_at is null`.execute(
            tx,
          );
        return (numAffectedRows ?? 0n) > 0n;
      }),
    hit: (key, seconds) =>
      asIdentity(async (tx) => {
        // A counter may be lost in a crash: nobody waits for the disk here.
        await sql`set local synchronous_commit = off`.execute(tx);
        const { rows } = await sql<{ hits: number }>`insert into identity.rate (key, window_start, hits)
          values (${key}, to_timestamp(floor(extract(epoch from now()) / ${seconds}::int) * ${seconds}::int), 1)
          on conflict (key, window_start) do update set hits = identity.rate.hits + 1 returning hits`.execute(tx);
        const hits = rows[0]?.hits ?? 1;
        if (hits === 1)
          await sql`delete from identity.rate where key = ${key} and window_start < ${windowsKept}`.execute(tx);
        return hits;
      }),
  };
};
