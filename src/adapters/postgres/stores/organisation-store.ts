import { sql } from 'kysely';
import type { Holdings, OrganisationStore } from '../../../usecases/ports/organisations.ts';
import type { Db } from '../connect.ts';
import { fromJson } from '../json-rows.ts';

/** Organisations with their people, contacts, subscriptions, agreements and partners. */
export const organisationStore = (db: Db): OrganisationStore => ({
  async find(orgId) {
    return (await db.selectFrom('organisation').selectAll().where('orgId', '=', orgId).executeTakeFirst()) ?? null;
  },
  async holdings(orgId) {
    const { rows } = await sql<{ holdings: Record<string, unknown> }>`
      select jsonb_build_object('organisation', to_jsonb(o),
        'subscriptions', coalesce((select jsonb_agg(to_jsonb(s) order by s.started_on, s.id) from subscription s where s.org_id = o.org_id), '[]'),
        'agreements', coalesce((select jsonb_agg(to_jsonb(a) order by a.started_on, a.id) from agreement a where a.org_id = o.org_id), '[]'),
        'partners', coalesce(partner_cards(o.org_id), '[]')) as holdings
      from organisation o where o.org_id = ${orgId}`.execute(db);
    const found = rows[0]?.holdings;
    return found === undefined ? null : (fromJson(found) as Holdings);
  },
  byName(editionId, search, after, limit) {
    let query = db.selectFrom('organisation').selectAll().where('editionId', '=', editionId);
    if (search.text !== '') query = query.where('name', 'ilike', `%${search.text.replace(/[\\%_]/g, '\\$&')}%`);
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
