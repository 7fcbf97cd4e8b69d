import type { DomainStore } from '../../../usecases/ports/domains.ts';
import type { Db } from '../connect.ts';

/** Domains and their checks: few of each, always of one organisation. */
export const domainStore = (db: Db): DomainStore => {
  const byName = (orgId: string, name: string) =>
    db
      .selectFrom('ownedDomain')
      .selectAll()
      .where('orgId', '=', orgId)
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
  return {
    ofOrganisation: (orgId) =>
      db.selectFrom('ownedDomain').selectAll().where('orgId', '=', orgId).orderBy('name').execute(),
    async find(id) {
      return (await db.selectFrom('ownedDomain').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    async add(domain) {
      await db
        .insertInto('ownedDomain')
        .values(domain)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return byName(domain.orgId, domain.name);
    },
    async setProof(orgId, id, state) {
      await db.updateTable('ownedDomain').set(state).where('orgId', '=', orgId).where('id', '=', id).execute();
    },
    async lock(orgId, id) {
      const found = db.selectFrom('ownedDomain').selectAll().where('orgId', '=', orgId).where('id', '=', id);
      return (await found.forUpdate().executeTakeFirst()) ?? null;
    },
    takeDue: (now, until, most) =>
      db
        .updateTable('ownedDomain')
        .set({ nextCheckAt: until })
        .where(({ eb, refTuple, selectFrom }) =>
          eb(
            refTuple('orgId', 'id'),
            'in',
            selectFrom('ownedDomain')
              .select(['orgId', 'id'])
              .where('provedAt', 'is not', null)
              .where((due) => due.or([due('nextCheckAt', 'is', null), due('nextCheckAt', '<=', now)]))
              .orderBy('nextCheckAt', (order) => order.asc().nullsFirst())
              .limit(most)
              .forUpdate()
              .skipLocked()
              .$asTuple('orgId', 'id'),
          ),
        )
        .returningAll()
        .execute(),
    async remove(orgId, id) {
      await db.deleteFrom('ownedDomain').where('orgId', '=', orgId).where('id', '=', id).execute();
    },
    async addCheck(check) {
      await db
        .insertInto('domainCheck')
        .values({ ...check, findings: JSON.stringify(check.findings) as never })
        .execute();
    },
    checks(orgId, ids) {
      if (ids.length === 0) return Promise.resolve([]);
      return db.selectFrom('domainCheck').selectAll().where('orgId', '=', orgId).where('id', 'in', ids).execute();
    },
    async forgetChecks(before) {
      const { numDeletedRows } = await db.deleteFrom('domainCheck').where('at', '<', before).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
};
