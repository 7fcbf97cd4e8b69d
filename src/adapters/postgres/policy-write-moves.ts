import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Move, OpenReplan, OpenRequest } from '../../usecases/ports/policy-moves.ts';
import type { Db } from './connect.ts';

/**
 * Writes what became of many requests in one statement each for history, clocks, rows and open screens. The rows are
 * locked by whoever asks.
 */
export async function writeMoves(
  tx: Db,
  { editionId, version, total }: OpenReplan,
  moves: readonly { open: OpenRequest; move: Move }[],
  now: Instant,
): Promise<void> {
  const moved = moves.filter(({ move }) => move.lines.length > 0);
  const count = (is: (move: Move) => boolean) => moved.filter(({ move }) => is(move)).length;
  // Not waited for one by one: all of it is one trip to the database.
  await Promise.all([
    ...(moved.length > 0
      ? [
          addLines(tx, editionId, moved),
          setClocks(tx, editionId, moved),
          tellScreens(tx, editionId, total <= worthTelling ? moved : moved.filter(({ move }) => move.lateAtOnce)),
        ]
      : []),
    ...(moves.length > 0 ? [setRows(tx, moves)] : []),
    sql`update policy_replan set started_at = coalesce(started_at, ${now}), moved = moved + ${moved.length}, late_at_once = late_at_once + ${count((move) => move.lateAtOnce)}, without_due = without_due + ${count((move) => move.withoutDue)}
      where edition_id = ${editionId} and version = ${version}`.execute(tx),
  ]);
}

/**
 * Of more than this many requests open screens hear only what became late: a hundred thousand words at once would keep every
 * desk busy reading, and each list says the new times when it is next asked.
 */
const worthTelling = 2_000;

type Moves = readonly { open: OpenRequest; move: Move }[];

async function addLines(tx: Db, editionId: string, moves: Moves): Promise<void> {
  const lines = moves.flatMap(({ open: { request }, move }) =>
    move.lines.map(({ kind, audience, data }, index) => ({
      o: request.orgId,
      r: request.id,
      s: request.lastSeq + 1 + index,
      t: move.at,
      k: kind,
      a: audience,
      d: data,
    })),
  );
  await sql`insert into request_event (org_id, request_id, seq, edition_id, at, actor_kind, actor_id, actor_name, kind, audience, data)
    select o, r, s, ${editionId}, t, 'system', null, '', k, a, d
    from json_to_recordset(${JSON.stringify(lines)}::json) as x(o uuid, r uuid, s int, t timestamptz, k text, a text, d jsonb)`.execute(
    tx,
  );
}

async function setClocks(tx: Db, editionId: string, moves: Moves): Promise<void> {
  const clocks = moves.flatMap(({ open: { request }, move }) =>
    move.clocks.map((clock) => ({
      o: request.orgId,
      r: request.id,
      k: clock.clock,
      c: clock.cycle,
      a: clock.audience,
      p: clock.promise,
      s: clock.state,
      d: clock.dueAt,
      n: clock.nextCheckAt,
      v: clock.policyVersion,
    })),
  );
  await sql`insert into clock (org_id, request_id, kind, cycle, edition_id, audience, promise, state, due_at, next_check_at, policy_version)
    select o, r, k, c, ${editionId}, a, p, s, d, n, v
    from json_to_recordset(${JSON.stringify(clocks)}::json) as x(o uuid, r uuid, k text, c int, a text, p text, s text, d timestamptz, n timestamptz, v int)
    on conflict (org_id, request_id, kind, cycle) do update set promise = excluded.promise, state = excluded.state, due_at = excluded.due_at, next_check_at = excluded.next_check_at, policy_version = excluded.policy_version`.execute(
    tx,
  );
}

async function setRows(tx: Db, moves: Moves): Promise<void> {
  const rows = moves.map(({ open: { request }, move }) => ({
    o: request.orgId,
    r: request.id,
    q: move.queueAt,
    w: move.wakeAt,
    u: move.lines.length > 0 ? move.at : request.updatedAt,
    s: request.lastSeq + move.lines.length,
    v: request.version + (move.lines.length > 0 ? 1 : 0),
  }));
  await sql`update request r set queue_at = x.q, wake_at = x.w, updated_at = x.u, last_seq = x.s, version = x.v
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(o uuid, r uuid, q timestamptz, w timestamptz, u timestamptz, s int, v int)
    where r.org_id = x.o and r.id = x.r`.execute(tx);
}

/** One row for each request whose screen may be open, as every change of a request writes it. */
async function tellScreens(tx: Db, editionId: string, moves: Moves): Promise<void> {
  if (moves.length === 0) return;
  const told = moves.map(({ open: { request }, move }) => ({
    o: request.orgId,
    r: request.id,
    s: request.lastSeq + move.lines.length,
    a: move.lines.some(({ audience }) => audience === 'all') ? 'all' : 'support',
    t: move.at,
  }));
  await sql`insert into outbox (org_id, stream, stream_seq, sub, edition_id, request_id, kind, payload, available_at, attempts)
    select o, r || '/live', s, 0, ${editionId}, r, 'live', jsonb_build_object('seq', s, 'audience', a, 'kind', 'clock.retargeted'), now(), 0
    from json_to_recordset(${JSON.stringify(told)}::json) as x(o uuid, r uuid, s int, a text, t timestamptz)`.execute(
    tx,
  );
}
