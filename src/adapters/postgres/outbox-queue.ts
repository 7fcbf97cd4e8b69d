import { sql } from 'kysely';
import type { Claimed, OutboxQueue } from '../../usecases/ports/outbox-queue.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

export const outboxQueue = (db: Db): OutboxQueue => {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  return {
    claim: (worker, leaseSeconds, most) =>
      asWorker(async (tx) => {
        const { rows } = await sql<Claimed>`
          update outbox o set lease_until = now() + make_interval(secs => ${leaseSeconds}), lease_by = ${worker}, attempts = o.attempts + 1
          where o.id in (
            select c.id from outbox c
            where c.done_at is null and c.dead_at is null and c.kind <> 'live' and c.available_at <= now() and (c.lease_until is null or c.lease_until < now())
              and not exists (select 1 from outbox e where e.org_id = c.org_id and e.stream = c.stream
                and (e.stream_seq, e.sub) < (c.stream_seq, c.sub) and e.done_at is null and e.dead_at is null)
            order by c.available_at, c.id limit ${most} for update skip locked)
          returning o.id, o.org_id, o.stream, o.stream_seq, o.sub, o.kind, o.request_id, o.attempts, o.payload`.execute(
          tx,
        );
        return rows.sort((a, b) => a.id - b.id);
      }),
    done: (id) =>
      asWorker(async (tx) => {
        await sql`update outbox set done_at = now(), lease_until = null, last_error = null where id = ${id}`.execute(
          tx,
        );
      }),
    failed: (id, error, retrySeconds) =>
      asWorker(async (tx) => {
        await (retrySeconds === null
          ? sql`update outbox set dead_at = now(), lease_until = null, last_error = ${error.slice(0, 500)} where id = ${id}`
          : sql`update outbox set available_at = now() + make_interval(secs => ${retrySeconds}), lease_until = null, last_error = ${error.slice(0, 500)} where id = ${id}`
        ).execute(tx);
      }),
    publishLive: (most) =>
      asWorker(async (tx) => {
        // Whoever publishes holds the head until the commit: the order of numbers is the order of commits.
        await sql`insert into change_head (topic, n) values ('live', 0) on conflict do nothing`.execute(tx);
        const { rows } = await sql<{ published: number }>`
          with head as (select n from change_head where topic = 'live' for update),
          taken as (
            delete from outbox where id in (
              select id from outbox where done_at is null and dead_at is null and kind = 'live' order by available_at, id limit ${most} for update skip locked)
            returning id, org_id, edition_id, request_id, stream_seq, payload),
          numbered as (select t.*, row_number() over (order by t.id) as k from taken t),
          written as (
            insert into live_change (org_id, n, edition_id, request_id, seq, audience, kind, at)
            select org_id, (select n from head) + k, edition_id, request_id, stream_seq, payload->>'audience', payload->>'kind', now() from numbered returning 1),
          moved as (update change_head set n = n + (select count(*) from numbered) where topic = 'live' and exists (select 1 from numbered) returning 1)
          select (select count(*) from written)::int as published, (select count(*) from moved)`.execute(tx);
        return rows[0]?.published ?? 0;
      }),
    tidy: () =>
      asWorker(async (tx) => {
        await sql`select make_audit_months(current_date)`.execute(tx);
        await sql`delete from outbox where done_at < now() - interval '7 days'`.execute(tx);
        await sql`delete from live_change where at < now() - interval '1 day'`.execute(tx);
        await sql`delete from presence where until < now() - interval '1 day'`.execute(tx);
        await sql`delete from idempotency where at < now() - interval '7 days'`.execute(tx);
      }),
  };
};
