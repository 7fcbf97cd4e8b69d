import { sql } from 'kysely';
import type { RequestEvent } from '../../../domain/request/request-event.ts';
import type { RequestStore, WholeRequest } from '../../../usecases/ports/requests.ts';
import type { Db } from '../connect.ts';
import { holdingsJson } from '../holdings-json.ts';
import { fromJson } from '../json-rows.ts';

/** Requests, their conversation and history. Every query on organisation data names org_id or the public id itself. */
export const requestStore = (db: Db): RequestStore => ({
  async nextNumber() {
    const { rows } = await sql<{ n: number }>`select nextval('mg.request_number')::bigint as n`.execute(db);
    return Number(rows[0]?.n);
  },
  async lock(id) {
    return (await db.selectFrom('request').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
  },
  async locate(id) {
    return (
      (await db.selectFrom('request').select(['orgId', 'editionId']).where('id', '=', id).executeTakeFirst()) ?? null
    );
  },
  async whole(id) {
    const { rows } = await sql<{ whole: Record<string, unknown> }>`
      select json_build_object(
        'request', r, 'holdings', ${holdingsJson},
        'messages', coalesce((select json_agg(m order by m.seq) from message m where m.org_id = r.org_id and m.request_id = r.id), '[]'),
        'events', coalesce((select json_agg(e order by e.seq) from request_event e where e.org_id = r.org_id and e.request_id = r.id), '[]'),
        'attachments', coalesce((select json_agg(a order by a.at, a.id) from attachment a where a.org_id = r.org_id and a.request_id = r.id), '[]'),
        'duplicateOf', (select json_build_object('id', d.id, 'number', d.number) from request d where d.org_id = r.org_id and d.id = r.duplicate_of),
        'duplicates', coalesce((select json_agg(json_build_object('id', d.id, 'number', d.number) order by d.number) from request d where d.org_id = r.org_id and d.duplicate_of = r.id), '[]'),
        'survey', (select s from survey s where s.org_id = r.org_id and s.request_id = r.id and s.cycle = r.cycle)
      ) as whole
      from request r join organisation o on o.org_id = r.org_id
      where r.id = ${id}`.execute(db);
    const found = rows[0]?.whole;
    return found === undefined ? null : (fromJson(found) as WholeRequest);
  },
  async events(orgId, id) {
    // What the customer's role may not see comes through one door; for the others that door is empty.
    const { rows } = await sql<RequestEvent>`
      select * from request_event where org_id = ${orgId} and request_id = ${id}
      union all select * from own_ledger(${orgId}, ${id}) order by seq`.execute(db);
    return rows;
  },
  async add(request) {
    await db
      .insertInto('request')
      .values({ ...request, impact: json(request.impact), peopleAssigned: json(request.peopleAssigned) })
      .execute();
  },
  async save({ orgId, id, ...rest }) {
    await db
      .updateTable('request')
      .set({ ...rest, impact: json(rest.impact), peopleAssigned: json(rest.peopleAssigned) })
      .where('orgId', '=', orgId)
      .where('id', '=', id)
      .execute();
  },
  async append(events, messages) {
    await Promise.all([
      messages.length > 0 &&
        db
          .insertInto('message')
          .values([...messages])
          .execute(),
      events.length > 0 &&
        db
          .insertInto('requestEvent')
          .values(events.map((event) => ({ ...event, data: json(event.data) })))
          .execute(),
    ]);
  },
  async setClocks(request, clocks) {
    if (clocks.length === 0) return;
    await db
      .insertInto('clock')
      .values(
        clocks.map(({ clock, ...row }) => ({
          ...row,
          kind: clock,
          orgId: request.orgId,
          requestId: request.id,
          editionId: request.editionId,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['orgId', 'requestId', 'kind', 'cycle']).doUpdateSet((row) => ({
          promise: row.ref('excluded.promise'),
          state: row.ref('excluded.state'),
          dueAt: row.ref('excluded.dueAt'),
          nextCheckAt: row.ref('excluded.nextCheckAt'),
          policyVersion: row.ref('excluded.policyVersion'),
        })),
      )
      .execute();
  },
  async addWords(request, words, notes) {
    const values = sql`(${request.orgId}, ${request.id}, ${request.editionId}, ${request.updatedAt}`;
    // A customer's role may not even name the column of notes.
    if (notes.length === 0)
      await sql`insert into request_text as t (org_id, request_id, edition_id, updated_at, words) values ${values}, array_to_tsvector(${[...words]}::text[]))
        on conflict (org_id, request_id) do update set updated_at = excluded.updated_at, words = t.words || excluded.words`.execute(
        db,
      );
    else
      await sql`insert into request_text as t (org_id, request_id, edition_id, updated_at, words, notes) values ${values}, array_to_tsvector(${[...words]}::text[]), array_to_tsvector(${[...notes]}::text[]))
        on conflict (org_id, request_id) do update set updated_at = excluded.updated_at, words = t.words || excluded.words, notes = t.notes || excluded.notes`.execute(
        db,
      );
  },

  async withClocksToCheck(now, most) {
    const rows = await db
      .selectFrom('clock')
      .select('requestId')
      .where('nextCheckAt', 'is not', null)
      .where('nextCheckAt', '<=', now)
      .orderBy('nextCheckAt')
      .limit(most)
      .execute();
    return [...new Set(rows.map((row) => row.requestId))];
  },

  async toWake(now, most) {
    const rows = await db
      .selectFrom('request')
      .select('id')
      .where('wakeAt', 'is not', null)
      .where('wakeAt', '<=', now)
      .orderBy('wakeAt')
      .limit(most)
      .execute();
    return rows.map((row) => row.id);
  },

  async addAttachment(attachment) {
    await db.insertInto('attachment').values(attachment).execute();
  },
  async attachment(id) {
    return (await db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
  },
  looseAttachments(orgId, uploadedBy, ids) {
    if (ids.length === 0) return Promise.resolve([]);
    return db
      .selectFrom('attachment')
      .selectAll()
      .where('orgId', '=', orgId)
      .where('id', 'in', [...ids])
      .where('uploadedBy', '=', uploadedBy)
      .where('messageId', 'is', null)
      .execute();
  },
  async bindAttachments(orgId, ids, requestId, messageId) {
    if (ids.length === 0) return;
    await db
      .updateTable('attachment')
      .set({ requestId, messageId })
      .where('orgId', '=', orgId)
      .where('id', 'in', [...ids])
      .execute();
  },

  async addSurvey(survey) {
    await db.insertInto('survey').values(survey).execute();
  },

  async rememberedAnswer(orgId, personId, key) {
    const found = await db
      .selectFrom('idempotency')
      .select(['requestHash', 'response'])
      .where('orgId', '=', orgId)
      .where('personId', '=', personId)
      .where('key', '=', key)
      .executeTakeFirst();
    return found === undefined ? null : { hash: found.requestHash, answer: found.response };
  },
  async rememberAnswer({ hash, answer, ...entry }) {
    await db
      .insertInto('idempotency')
      .values({ ...entry, requestHash: hash, response: json(answer) })
      .execute();
  },

  async seen(presence) {
    await db
      .insertInto('presence')
      .values(presence)
      .onConflict((conflict) =>
        conflict
          .columns(['orgId', 'requestId', 'staffId'])
          .doUpdateSet({ doing: presence.doing, until: presence.until }),
      )
      .execute();
  },
  async gone(orgId, requestId, staffId) {
    await db
      .deleteFrom('presence')
      .where('orgId', '=', orgId)
      .where('requestId', '=', requestId)
      .where('staffId', '=', staffId)
      .execute();
  },
  async others(orgId, requestId, staffId, now) {
    const rows = await db
      .selectFrom('presence')
      .select(['staffName', 'doing'])
      .where('orgId', '=', orgId)
      .where('requestId', '=', requestId)
      .where('staffId', '!=', staffId)
      .where('until', '>', now)
      .orderBy('staffName')
      .execute();
    return rows.map((row) => ({ name: row.staffName, doing: row.doing }));
  },
});

/** The driver would write an array as PostgreSQL's own kind of array; jsonb takes the text. */
const json = <T>(value: T): T => JSON.stringify(value) as T;
