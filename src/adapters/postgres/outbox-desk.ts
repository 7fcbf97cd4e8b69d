import { sql } from 'kysely';
import type { OutboxDesk, OutboxLine } from '../../usecases/ports/outbox-desk.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

export const outboxDesk = (db: Db): OutboxDesk => ({
  list: (editionId, setAsideOnly, beforeId, limit) =>
    inTransaction(db, { role: 'staff', editions: [editionId] }, async (tx) => {
      const { rows } = await sql<OutboxLine>`
        select x.id, x.kind, coalesce(o.name, '') as organisation, x.attempts, x.available_at, x.last_error, x.payload,
          case when x.dead_at is not null then 'set-aside' when x.done_at is not null then 'delivered' when x.attempts > 0 then 'retrying' else 'waiting' end as state
        from outbox x left join organisation o on o.org_id = x.org_id
        where x.edition_id = ${editionId} and x.kind <> 'live' and (not ${setAsideOnly}::boolean or x.dead_at is not null) and (${beforeId}::bigint is null or x.id < ${beforeId}::bigint)
        order by x.id desc limit ${limit}`.execute(tx);
      return rows;
    }),
  replay: (editions, id) =>
    inTransaction(db, { role: 'staff', editions }, async (tx) => {
      const { numAffectedRows } =
        await sql`update outbox set dead_at = null, attempts = 0, available_at = now(), lease_until = null where id = ${id} and edition_id = any (${[...editions]}::text[]) and dead_at is not null`.execute(
          tx,
        );
      return (numAffectedRows ?? 0n) > 0n;
    }),
});
