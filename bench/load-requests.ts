import type { Client } from 'pg';

/**
 * Fills the database up to `total` requests, copies of `pattern` (a request made by the real verbs, with its messages,
 * history and clocks), spread over `organisations` and over time, one in twenty open; texts in three languages.
 */
export async function loadRequests(
  client: Client,
  total: number,
  pattern: string,
  organisations: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from mg.request');
  const from = rows[0]?.n ?? 0;
  const step = 20_000;
  for (let n = from; n < total; n += step)
    await insert(client, n, Math.min(total, n + step) - 1, pattern, organisations);
  for (const table of ['request', 'message', 'request_event', 'clock', 'request_text'])
    await client.query(`vacuum analyze mg.${table}`);
}

async function insert(
  client: Client,
  from: number,
  to: number,
  pattern: string,
  organisations: readonly string[],
): Promise<void> {
  await client.query('begin');
  // An organisation's share falls with its place in the list, as in life: the first one has far more than the rest.
  await client.query(
    'create temporary table made on commit drop as select n, gen_random_uuid() as id, ($3::uuid[])[1 + floor(power(random(), 3) * $4)::int] as org, n % 20 = 0 as open, now() - make_interval(mins => n * 7 % 500000) as at from generate_series($1::int, $2::int) n',
    [from, to, organisations, organisations.length],
  );
  await client.query(
    `insert into mg.request select (jsonb_populate_record(null::mg.request, to_jsonb(r) || jsonb_build_object('org_id', m.org, 'id', m.id, 'number', 'BENCH' || m.n, 'opened_at', m.at, 'updated_at', m.at,
       'queue_at', case when m.open then now() + make_interval(mins => (m.n * 13) % 6000 - 500) else m.at end, 'done_at', case when m.open then null else m.at end, 'state', case when m.open then 'open' else 'closed' end,
       'topic', (array['technical','billing','subscription','pre-sales'])[1 + (m.n / 20) % 4], 'owner_id', case when m.n % 3 = 0 then r.opened_by end,
       'first_answer_at', case when m.open then null else m.at + interval '20 min' end))).* from made m, mg.request r where r.id = $1`,
    [pattern],
  );
  for (const [table, extra] of [
    ['message', ", 'id', gen_random_uuid()"],
    ['request_event', ''],
    ['clock', ''],
  ] as const)
    await client.query(
      `insert into mg.${table} select (jsonb_populate_record(null::mg.${table}, to_jsonb(t) || jsonb_build_object('org_id', m.org, 'request_id', m.id${extra}))).* from made m, mg.${table} t where t.request_id = $1`,
      [pattern],
    );
  await client.query(
    'update mg.clock c set next_check_at = null from made m where c.org_id = m.org and c.request_id = m.id',
  );
  await client.query(
    `insert into mg.request_text (org_id, request_id, edition_id, updated_at, words)
     select m.org, m.id, r.edition_id, m.at, array_to_tsvector(array(select distinct w from unnest(array['calendar','mail','shared','number' || m.n,'word' || m.n % 5000,'word' || m.n % 977] ||
       case m.n % 5 when 1 then array['会議','議の','の録','録画','予定','定表','共有','語' || m.n % 900] when 2 then array['共享','享日','日历','邮件','件无','无法','法同','同步','词' || m.n % 900] else array['outlook','slow','error','sync'] end) w))
     from made m, mg.request r where r.id = $1`,
    [pattern],
  );
  await client.query('commit');
}
