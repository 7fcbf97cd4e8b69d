import { sql } from 'kysely';
import type { Id } from '../../domain/id/uuid.ts';
import type { Move, OpenReplan, OpenRequest, PolicyMoves } from '../../usecases/ports/policy-moves.ts';
import type { Db } from './connect.ts';
import { untilAtHand } from './policies-at-hand.ts';
import { namesInUse } from './policy-names-in-use.ts';
import { writeMoves } from './policy-write-moves.ts';
import { inTransaction } from './transaction.ts';

/** Moving clocks in bulk: few statements for many requests, in the name of the worker. */
export function policyMoves(db: Db, fetch: (editionId: string, version: number) => Promise<void>): PolicyMoves {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  return {
    open: () =>
      asWorker((tx) =>
        tx
          .selectFrom('policyReplan')
          .select(['editionId', 'version', 'total', 'savedAt', 'finishedAt'])
          .where('settledAt', 'is', null)
          .orderBy('editionId')
          .orderBy('version')
          .execute(),
      ),
    batch: (replan, most, now, move) =>
      untilAtHand(fetch, () =>
        asWorker(async (tx) => {
          const ids = await pick(tx, replan, most);
          if (ids.length === 0) return { taken: 0, left: await isLeft(tx, replan) };
          const open = await read(tx, ids, true);
          const moves = open.flatMap((one) => {
            const written = move(one);
            return written === null ? [] : [{ open: one, move: written }];
          });
          await writeMoves(tx, replan, moves, now);
          const held = await putBack(tx, replan, ids, open);
          return { taken: ids.length - held, left: true };
        }),
      ),
    finish: (replan, now) =>
      mark(db, replan, sql`finished_at = coalesce(finished_at, ${now}), started_at = coalesce(started_at, ${now})`),
    settle: (replan, now) => mark(db, replan, sql`settled_at = ${now}`),
    noteChangedSince: (replan, now) =>
      asWorker(async (tx) => {
        const { numAffectedRows } = await sql`insert into policy_move (org_id, request_id, edition_id, version)
          select org_id, id, edition_id, ${replan.version}::int from request r
          where edition_id = ${replan.editionId} and (done_at is null or wake_at is not null) and updated_at >= ${replan.savedAt}
            and exists (select 1 from clock c where c.org_id = r.org_id and c.request_id = r.id and c.policy_version < ${replan.version} and c.state in ('running', 'paused', 'late'))
          on conflict do nothing`.execute(tx);
        const noted = Number(numAffectedRows ?? 0n);
        if (noted > 0)
          await sql`update policy_replan set total = total + ${noted} where edition_id = ${replan.editionId} and version = ${replan.version} and ${now}::timestamptz is not null`.execute(
            tx,
          );
        return noted;
      }),
    openIds: (editionId) =>
      asWorker(async (tx) => {
        const { rows } = await sql<{
          id: Id;
        }>`select id from request where edition_id = ${editionId} and done_at is null order by queue_at, id`.execute(
          tx,
        );
        return rows.map((row) => row.id);
      }),
    inUse: (editionId) => asWorker((tx) => namesInUse(tx, editionId)),
    look: (ids, look) => untilAtHand(fetch, async () => look(await asWorker((tx) => read(tx, ids, false)))),
  };
}

const mark = (db: Db, { editionId, version }: OpenReplan, set: ReturnType<typeof sql>): Promise<void> =>
  inTransaction(db, { role: 'worker' }, async (tx) => {
    await sql`update policy_replan set ${set} where edition_id = ${editionId} and version = ${version}`.execute(tx);
  });

/** Takes rows that no other process takes at this moment; they go with this transaction. */
async function pick(tx: Db, { editionId, version }: OpenReplan, most: number): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    with picked as (select org_id, request_id from policy_move where edition_id = ${editionId} and version = ${version} limit ${most} for update skip locked)
    delete from policy_move m using picked p where m.org_id = p.org_id and m.request_id = p.request_id returning m.request_id as id`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

async function isLeft(tx: Db, { editionId, version }: OpenReplan): Promise<boolean> {
  const { rows } =
    await sql`select 1 from policy_move where edition_id = ${editionId} and version = ${version} limit 1`.execute(tx);
  return rows.length > 0;
}

/** A request that somebody's verb holds at this moment is left to a later batch. Answers how many. */
async function putBack(
  tx: Db,
  { editionId, version }: OpenReplan,
  ids: readonly Id[],
  open: readonly OpenRequest[],
): Promise<number> {
  const read = new Set(open.map(({ request }) => request.id));
  const held = ids.filter((id) => !read.has(id));
  if (held.length === 0) return 0;
  const { numAffectedRows } = await sql`insert into policy_move (org_id, request_id, edition_id, version)
    select org_id, id, ${editionId}, ${version}::int from request where id = any (${held}::uuid[]) and (done_at is null or wake_at is not null) on conflict do nothing`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0n);
}

type Row = OpenRequest['request'] & { name: string; zone: string; country: string; lines: string };

/** What only the silence and the care of a request need of its history is read where there is either. */
async function read(tx: Db, ids: readonly Id[], lock: boolean): Promise<OpenRequest[]> {
  const { rows } = await sql<Row>`
    select r.org_id, r.id, r.edition_id, r.number, r.title, r.topic, r.severity, r.plan_family, r.state, r.owner_id, r.opened_at, r.updated_at,
      r.queue_at, r.wake_at, r.done_at, r.last_seq, r.version, o.name, o.zone, o.country,
      (select json_agg(json_build_array(e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.actor_kind, e.actor_id, e.kind, e.data) order by e.seq)::text
        from request_event e where e.org_id = r.org_id and e.request_id = r.id
          and (e.kind like 'clock.%' or r.wake_at is not null or r.state in ('waiting-for-customer', 'resolved'))) as lines
    from request r join organisation o on o.org_id = r.org_id
    where r.id = any (${[...ids]}::uuid[]) and (r.done_at is null or r.wake_at is not null)
    ${lock ? sql`for update of r skip locked` : sql``}`.execute(tx);
  return rows.map(({ name, zone, country, lines, ...request }) => ({
    request,
    organisation: { name, zone, country },
    history: lineList(lines),
  }));
}

const lineList = (lines: string | null): OpenRequest['history'] =>
  ((JSON.parse(lines ?? '[]') ?? []) as [number, string, string, string | null, string, unknown][]).map(
    ([seq, at, actorKind, actorId, kind, data]) => ({ seq, at, actorKind, actorId, kind, data }),
  );

export type Written = { open: OpenRequest; move: Move };
