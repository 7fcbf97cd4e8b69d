import { type RawBuilder, sql } from 'kysely';
import type { HealthStore, IssueWithPosts } from '../../../usecases/ports/health.ts';
import type { Db } from '../connect.ts';
import { fromJson } from '../json-rows.ts';

/** Service issues with their posts. Few at a time: a vendor has tens of them, not thousands. */
export const healthStore = (db: Db): HealthStore => ({
  current: (editionId) => issues(db, sql`i.edition_id = ${editionId} and i.ended_at is null`, sql`i.updated_at desc`),
  past: (editionId, since) =>
    issues(
      db,
      sql`i.edition_id = ${editionId} and i.ended_at is not null and i.ended_at >= ${since}`,
      sql`i.ended_at desc`,
    ),
  async find(id) {
    return (await issues(db, sql`i.id = ${id}`, sql`i.id`))[0] ?? null;
  },
  async add(issue) {
    await db
      .insertInto('serviceIssue')
      .values({ ...issue, title: json(issue.title), impact: json(issue.impact) })
      .execute();
  },
  async save({ id, ...rest }) {
    await db
      .updateTable('serviceIssue')
      .set({ ...rest, title: json(rest.title), impact: json(rest.impact) })
      .where('id', '=', id)
      .execute();
  },
  async addPost(post) {
    await db
      .insertInto('serviceIssuePost')
      .values({ ...post, body: json(post.body) })
      .execute();
  },
  async follow(follow) {
    await db
      .insertInto('issueFollow')
      .values(follow)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },
  async unfollow(orgId, issueId, personId) {
    await db
      .deleteFrom('issueFollow')
      .where('orgId', '=', orgId)
      .where('issueId', '=', issueId)
      .where('personId', '=', personId)
      .execute();
  },
  async followedBy(orgId, personId) {
    const rows = await db
      .selectFrom('issueFollow')
      .select('issueId')
      .where('orgId', '=', orgId)
      .where('personId', '=', personId)
      .execute();
    return rows.map((row) => row.issueId);
  },
  followers(issueId) {
    return db
      .selectFrom('issueFollow as f')
      .innerJoin('person as p', (join) => join.onRef('p.orgId', '=', 'f.orgId').onRef('p.personId', '=', 'f.personId'))
      .select(['f.orgId', 'f.personId', 'p.email', 'p.language'])
      .where('f.issueId', '=', issueId)
      .where('p.state', '=', 'active')
      .execute();
  },
});

const json = <T>(value: T): T => JSON.stringify(value) as T;

async function issues(db: Db, where: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<IssueWithPosts[]> {
  const { rows } = await sql<{ issue: Record<string, unknown> }>`
    select to_jsonb(i) || jsonb_build_object('posts', coalesce(
      (select jsonb_agg(to_jsonb(p) order by p.seq) from service_issue_post p where p.issue_id = i.id), '[]')) as issue
    from service_issue i where ${where} order by ${order} limit 200`.execute(db);
  return rows.map((row) => fromJson(row.issue) as IssueWithPosts);
}
