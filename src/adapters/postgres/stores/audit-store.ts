import { sql } from 'kysely';
import { readingVerbs } from '../../../domain/audit/reading-of-request.ts';
import type { AuditStore } from '../../../usecases/ports/audit.ts';
import type { Db } from '../connect.ts';

export const auditStore = (db: Db): AuditStore => ({
  async add(line) {
    await db
      .insertInto('audit')
      .values({ ...line, data: JSON.stringify(line.data) as never })
      .execute();
  },
  readingsOf({ orgId, actorId, subjectId }, since) {
    return db
      .selectFrom('audit')
      .select(['verb', 'data'])
      .where('orgId', '=', orgId)
      .where('at', '>=', since)
      .where('actorId', '=', actorId)
      .where('subjectId', '=', subjectId)
      .where('verb', 'in', [...readingVerbs])
      .execute();
  },
  ofOrganisation(orgId, before, limit) {
    let query = db.selectFrom('audit').selectAll().where('orgId', '=', orgId);
    if (before !== null) query = query.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
    return query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  },
});
