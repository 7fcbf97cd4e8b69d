import { type RawBuilder, sql } from 'kysely';
import { cardFields } from '../../../domain/request/request-card.ts';
import type { DeskFilter, ListedRequest, RequestLists } from '../../../usecases/ports/requests.ts';
import type { Db } from '../connect.ts';
import { fromJson } from '../json-rows.ts';

/**
 * Lists of requests, each along a partial index and paged by its key: no list grows with the table. Conditions of a
 * partial index are written out, never parameters, or a generic plan would not see them.
 */
export const requestLists = (db: Db): RequestLists => ({
  desk: (filter, after, limit) =>
    listed(
      db,
      [
        ...atDesk(filter),
        after === null ? null : sql`(r.queue_at, r.id) > (${after.queueAt}::timestamptz, ${after.id}::uuid)`,
      ],
      sql`r.queue_at, r.id`,
      limit,
    ),
  deskWhole: (filter, limit) => listed(db, atDesk(filter), sql`r.queue_at, r.id`, limit, sql`true`),
  async deskCounts(editionId, staffId, now, most) {
    const upTo = (condition: RawBuilder<unknown>) =>
      sql`(select count(*)::int from (select 1 from request where edition_id = ${editionId} and done_at is null and ${condition} limit ${most}) counted)`;
    const { rows } = await sql<{
      all: number;
      mine: number;
      unowned: number;
      late: number;
      topics: Record<string, number>;
    }>`
      select ${upTo(sql`true`)} as all, ${upTo(sql`owner_id is not null and owner_id = ${staffId}`)} as mine, ${upTo(sql`owner_id is null`)} as unowned,
        ${upTo(sql`queue_at < ${now}`)} as late,
        coalesce((select jsonb_object_agg(topic, n) from (
          with recursive topics as (
            (select topic from request where edition_id = ${editionId} and done_at is null order by topic limit 1)
            union all
            select (select topic from request where edition_id = ${editionId} and done_at is null and topic > topics.topic order by topic limit 1) from topics where topics.topic is not null
          )
          select topics.topic, (select count(*)::int from (select 1 from request where edition_id = ${editionId} and topic = topics.topic and done_at is null limit ${most}) counted) as n
          from topics where topics.topic is not null) by_topic), '{}') as topics`.execute(db);
    const counts = rows[0];
    if (counts === undefined) throw new Error('Counting answered no row');
    return counts;
  },
  portal(filter, before, limit) {
    const conditions = [
      sql`r.org_id = ${filter.orgId}`,
      filter.state === 'open' ? sql`r.done_at is null` : filter.state === 'done' ? sql`r.done_at is not null` : null,
      filter.severity === undefined ? null : sql`r.severity = ${filter.severity}`,
      filter.topic === undefined ? null : sql`r.topic = ${filter.topic}`,
      before === null ? null : sql`(r.updated_at, r.id) < (${before.updatedAt}::timestamptz, ${before.id}::uuid)`,
    ];
    return listed(db, conditions, sql`r.updated_at desc, r.id desc`, limit);
  },
  async findAtDesk(editionId, words, limit) {
    const found = sql`(select f.org_id, f.request_id from find_requests(${asked(words)}::tsquery, ${editionId}, ${limit}) f)`;
    return listed(
      db,
      [sql`(r.org_id, r.id) in ${found}`, sql`r.edition_id = ${editionId}`],
      sql`r.updated_at desc, r.id desc`,
      limit,
    );
  },
  async findOwn(orgId, words, limit) {
    const found = sql`(select f.org_id, f.request_id from find_own_requests(${asked(words)}::tsquery, ${orgId}, ${limit}) f)`;
    return listed(
      db,
      [sql`(r.org_id, r.id) in ${found}`, sql`r.org_id = ${orgId}`],
      sql`r.updated_at desc, r.id desc`,
      limit,
    );
  },
  byNumber(editionId, number) {
    return listed(db, [sql`r.edition_id = ${editionId}`, sql`r.number = ${number}`], sql`r.id`, 1);
  },
});

const card = sql.join(cardFields.map((field) => sql.ref(`r.${field}`)));

/** Which open requests of an edition stand on the desk, as conditions. */
const atDesk = (filter: DeskFilter): (RawBuilder<unknown> | null)[] => [
  sql`r.edition_id = ${filter.editionId}`,
  sql`r.done_at is null`,
  filter.topic === undefined ? null : sql`r.topic = ${filter.topic}`,
  filter.state === undefined ? null : sql`r.state = ${filter.state}`,
  filter.severity === undefined ? null : sql`r.severity = ${filter.severity}`,
  filter.language === undefined ? null : sql`r.language = ${filter.language}`,
  filter.owner === undefined
    ? null
    : filter.owner === 'none'
      ? sql`r.owner_id is null`
      : filter.owner === 'somebody'
        ? sql`r.owner_id is not null`
        : sql`r.owner_id is not null and r.owner_id = ${filter.owner}`,
  filter.until === undefined ? null : sql`r.queue_at <= ${filter.until}::timestamptz`,
  filter.after === undefined ? null : sql`r.queue_at > ${filter.after}::timestamptz`,
];

/** A tsquery in which every word must be there; each is quoted, so that no sign of it is an operator. */
const asked = (words: readonly string[]): string =>
  words.map((word) => `'${word.replace(/['\\]/g, '$&$&')}'`).join(' & ');

async function listed(
  db: Db,
  conditions: (RawBuilder<unknown> | null)[],
  order: RawBuilder<unknown>,
  limit: number,
  lines: RawBuilder<unknown> = sql`e.kind like 'clock.%'`,
): Promise<ListedRequest[]> {
  const where = sql.join(
    conditions.filter((condition) => condition !== null),
    sql` and `,
  );
  const { rows } = await sql<{ listed: Record<string, unknown> }>`
    select json_build_object('request', r, 'organisation', json_build_object('name', o.name, 'zone', o.zone),
      'ledger', coalesce((select json_agg(l order by l.seq) from (select e.seq, e.at, e.actor_kind, e.actor_id, e.kind, e.data
        from request_event e where e.org_id = r.org_id and e.request_id = r.id and ${lines}) l), '[]')) as listed
    from (select ${card} from request r where ${where} order by ${order} limit ${limit}) r
    join organisation o on o.org_id = r.org_id
    order by ${order}`.execute(db);
  return rows.map((row) => fromJson(row.listed) as ListedRequest);
}
