import { sql } from 'kysely';
import type { Period } from '../../../domain/attainment/period.ts';
import type {
  AttainmentBy,
  AttainmentRow,
  AttainmentStore,
  RecordedOutcome,
} from '../../../usecases/ports/attainment.ts';
import type { Db } from '../connect.ts';
import { fromJson } from '../json-rows.ts';

/** Along the index of outcomes. Its condition is written out, never a parameter, or a generic plan would not see it. */
export const attainmentStore = (db: Db): AttainmentStore => ({
  async figures(editionId, period, by, after, mostGroups) {
    const { rows } = await sql<AttainmentRow>`
      with outcome as (
        select ${keyOf(by)} as key, e.data->>'promise' as promise, e.data->>'clock' as clock, e.kind,
          (e.data->>'inTime')::boolean as in_time, (e.data->>'usedMinutes')::float8 as used,
          e.kind = 'clock.missed' and ${isStillMissed} as is_missed
        from request_event e where ${within(editionId, period)}),
      ranked as (select key, count(*)::int as total from outcome group by key),
      shown as (select key, total from ranked
        where ${after === null ? sql`true` : sql`(total < ${after.total} or (total = ${after.total} and key > ${after.key}))`}
        order by total desc, key limit ${mostGroups})
      select s.key, ${by === 'organisation' ? sql`(select n.name from organisation n where n.org_id = s.key::uuid)` : sql`null`} as name,
        s.total, o.promise, o.clock,
        count(*) filter (where o.kind = 'clock.met' and o.in_time)::int as met, count(*) filter (where o.is_missed)::int as missed,
        count(*) filter (where o.kind = 'clock.met')::int as answered,
        percentile_disc(0.5) within group (order by o.used) filter (where o.kind = 'clock.met') as p50,
        percentile_disc(0.9) within group (order by o.used) filter (where o.kind = 'clock.met') as p90
      from shown s join outcome o on o.key = s.key
      group by s.key, s.total, o.promise, o.clock order by s.total desc, s.key, o.promise, o.clock`.execute(db);
    return rows;
  },
  async outcomes(editionId, period, after, most) {
    const { rows } = await sql<{ outcome: Record<string, unknown> }>`
      select jsonb_build_object('event', to_jsonb(e), 'number', r.number, 'organisation', o.name,
        'ledger', (select jsonb_agg(to_jsonb(l) order by l.seq) from request_event l
          where l.org_id = e.org_id and l.request_id = e.request_id and l.kind like 'clock.%')) as outcome
      from (select e.* from request_event e where ${within(editionId, period)}
          and ${after === null ? sql`true` : sql`(e.at, e.org_id, e.request_id, e.seq) > (${after.at}::timestamptz, ${after.orgId}::uuid, ${after.requestId}::uuid, ${after.seq}::int)`}
        order by e.at, e.org_id, e.request_id, e.seq limit ${most}) e
      join request r on r.org_id = e.org_id and r.id = e.request_id join organisation o on o.org_id = e.org_id
      order by e.at, e.org_id, e.request_id, e.seq`.execute(db);
    return rows.map((row) => fromJson(row.outcome) as RecordedOutcome);
  },
});

const keyOf = (by: AttainmentBy) =>
  by === 'edition'
    ? sql`e.edition_id`
    : by === 'organisation'
      ? sql`e.org_id::text`
      : by === 'topic'
        ? sql`e.data->>'topic'`
        : sql`e.data->>'severity'`;

// A miss counts at its due instant, however late it was recorded: nobody looks for one that took more than this.
const within = (editionId: string, { from, to }: Period) =>
  sql`e.edition_id = ${editionId} and e.kind in ('clock.met', 'clock.missed')
    and e.at >= ${from}::timestamptz and e.at < ${to}::timestamptz + interval '31 days'
    and (e.data->>'at')::timestamptz >= ${from}::timestamptz and (e.data->>'at')::timestamptz < ${to}::timestamptz`;

/** A call may prove afterwards that it was in time. */
const isStillMissed = sql`not exists (select 1 from request_event m where m.org_id = e.org_id and m.request_id = e.request_id
  and m.kind = 'clock.met' and m.data->>'clock' = e.data->>'clock' and m.data->>'cycle' = e.data->>'cycle' and (m.data->>'inTime')::boolean)`;
