import type { Client } from 'pg';

/** Prints the plan of each list under the role that asks it, so that anybody sees the index and that nothing is sorted. */
export async function printPlans(client: Client, edition: string, organisation: string): Promise<void> {
  const asked: [string, string, string][] = [
    [
      'desk, whole edition by due time',
      `set local role mg_staff; set local app.editions = '${edition}'`,
      `select * from mg.request r where r.edition_id = '${edition}' and r.done_at is null order by r.queue_at, r.id limit 50`,
    ],
    [
      'desk, one topic',
      `set local role mg_staff; set local app.editions = '${edition}'`,
      `select * from mg.request r where r.edition_id = '${edition}' and r.done_at is null and r.topic = 'billing' order by r.queue_at, r.id limit 50`,
    ],
    [
      'portal, newest change first',
      `set local role mg_customer; set local app.orgs = '${organisation}'`,
      `select * from mg.request r where r.org_id = '${organisation}' order by r.updated_at desc, r.id desc limit 50`,
    ],
    [
      'sweeper',
      'set local role mg_worker',
      'select request_id from mg.clock where next_check_at is not null and next_check_at <= now() order by next_check_at limit 200',
    ],
  ];
  for (const [what, who, question] of asked) {
    await client.query(`begin; ${who}`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers, costs off) ${question}`);
    await client.query('rollback');
    process.stdout.write(`\nPlan: ${what}\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}\n`);
  }
}
