import { sql } from 'kysely';
import type { Holdings, OrganisationStore, SetUp } from '../../../usecases/ports/organisations.ts';
import type { Db } from '../connect.ts';
import { holdingsJson } from '../holdings-json.ts';
import { fromJson } from '../json-rows.ts';

/** Organisations with their people, contacts, subscriptions, agreements and partners. */
export const organisationStore = (db: Db): OrganisationStore => ({
  async find(orgId) {
    return (await db.selectFrom('organisation').selectAll().where('orgId', '=', orgId).executeTakeFirst()) ?? null;
  },
  async holdings(orgId) {
    const { rows } = await sql<{ holdings: Record<string, unknown> }>`
      select ${holdingsJson} as holdings
      from organisation o where o.org_id = ${orgId}`.execute(db);
    const found = rows[0]?.holdings;
    return found === undefined ? null : (fromJson(found) as Holdings);
  },
  byName(editionId, search, after, limit) {
    let query = db.selectFrom('organisation').selectAll().where('editionId', '=', editionId);
    if (search.text !== '') {
      const pattern = `%${search.text.replace(/[\\%_]/g, '\\$&')}%`;
      query = search.alsoByPeople
        ? query.where(
            sql<boolean>`(organisation.name ilike ${pattern} or exists (select from person p where p.org_id = organisation.org_id
              and p.edition_id = ${editionId} and (p.name ilike ${pattern} or p.email ilike ${pattern})))`,
          )
        : query.where('name', 'ilike', pattern);
    }
    if (search.kind !== undefined) query = query.where('kind', '=', search.kind);
    if (after !== null) query = query.where(sql<boolean>`(name, org_id) > (${after.name}, ${after.orgId}::uuid)`);
    return query.orderBy('name').orderBy('orgId').limit(limit).execute();
  },
  async add(organisation) {
    await db.insertInto('organisation').values(organisation).execute();
  },
  async save({ orgId, ...rest }) {
    await db.updateTable('organisation').set(rest).where('orgId', '=', orgId).execute();
  },

  async setUps(editionId, names) {
    const { rows } = await sql<{ setUp: Record<string, unknown> }>`
      select jsonb_build_object('organisation', to_jsonb(o),
        'people', coalesce((select jsonb_agg(to_jsonb(x) order by x.name, x.person_id) from person x where x.org_id = o.org_id), '[]'),
        'contacts', coalesce((select jsonb_agg(to_jsonb(x) order by x.set_at) from contact x where x.org_id = o.org_id), '[]'),
        'subscriptions', coalesce((select jsonb_agg(to_jsonb(x) order by x.started_on, x.id) from subscription x where x.org_id = o.org_id), '[]'),
        'agreements', coalesce((select jsonb_agg(to_jsonb(x) order by x.started_on, x.id) from agreement x where x.org_id = o.org_id), '[]'),
        'delegations', coalesce((select jsonb_agg(to_jsonb(x) order by x.accepted_at) from delegation x where x.org_id = o.org_id), '[]')) as set_up
      from organisation o where o.edition_id = ${editionId} and o.name = any (${[...names]}::text[]) order by o.name, o.org_id`.execute(
      db,
    );
    return rows.map(({ setUp }) => fromJson(setUp) as SetUp);
  },
  async addAll({ organisations = [], people = [], contacts = [], subscriptions = [], agreements = [] }) {
    for (const some of inParts(organisations)) await db.insertInto('organisation').values(some).execute();
    for (const some of inParts(people)) await db.insertInto('person').values(some).execute();
    for (const some of inParts(contacts)) await db.insertInto('contact').values(some).execute();
    for (const some of inParts(subscriptions)) await db.insertInto('subscription').values(some).execute();
    for (const some of inParts(agreements)) await db.insertInto('agreement').values(some).execute();
  },

  people(orgId) {
    return db
      .selectFrom('person')
      .selectAll()
      .where('orgId', '=', orgId)
      .orderBy('name')
      .orderBy('personId')
      .limit(1000)
      .execute();
  },
  async person(orgId, personId) {
    return (
      (await db
        .selectFrom('person')
        .selectAll()
        .where('orgId', '=', orgId)
        .where('personId', '=', personId)
        .executeTakeFirst()) ?? null
    );
  },
  peopleById(personIds) {
    return db
      .selectFrom('person')
      .selectAll()
      .where(sql<boolean>`person_id = any (${[...personIds]}::uuid[])`)
      .execute();
  },
  async addPerson(person) {
    await db.insertInto('person').values(person).execute();
  },
  async savePerson({ orgId, personId, ...rest }) {
    await db.updateTable('person').set(rest).where('orgId', '=', orgId).where('personId', '=', personId).execute();
  },

  contacts(orgId) {
    return db.selectFrom('contact').selectAll().where('orgId', '=', orgId).orderBy('setAt').execute();
  },
  async addContact(contact) {
    await db.insertInto('contact').values(contact).execute();
  },
  async removeContact(orgId, id) {
    const { numDeletedRows } = await db
      .deleteFrom('contact')
      .where('orgId', '=', orgId)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },

  async addSubscription(subscription) {
    await db.insertInto('subscription').values(subscription).execute();
  },
  async saveSubscription({ orgId, id, ...rest }) {
    await db.updateTable('subscription').set(rest).where('orgId', '=', orgId).where('id', '=', id).execute();
  },
  async addAgreement(agreement) {
    await db.insertInto('agreement').values(agreement).execute();
  },
  async saveAgreement({ orgId, id, ...rest }) {
    await db.updateTable('agreement').set(rest).where('orgId', '=', orgId).where('id', '=', id).execute();
  },

  async whoseTermsEnd(from, to) {
    const { rows } = await sql<{ orgId: string }>`
      select org_id from agreement where ends_on is not null and ends_on between ${from}::date and ${to}::date
      union select org_id from subscription where ends_on is not null and ends_on between ${from}::date and ${to}::date`.execute(
      db,
    );
    return rows.map((row) => row.orgId);
  },

  delegations(orgId) {
    return db.selectFrom('delegation').selectAll().where('orgId', '=', orgId).orderBy('acceptedAt').execute();
  },
  async setDelegation(delegation) {
    await db
      .insertInto('delegation')
      .values(delegation)
      .onConflict((conflict) =>
        conflict
          .columns(['orgId', 'partnerOrgId'])
          .doUpdateSet({ kind: delegation.kind, acceptedAt: delegation.acceptedAt, endedAt: delegation.endedAt }),
      )
      .execute();
  },
});

/** One statement carries at most 65,535 values. */
function* inParts<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += 2_000) yield rows.slice(at, at + 2_000);
}
