import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

// More than the thousand newest that are looked through first.
const many = 1_300;
let world: World;
let agent: Who;
let admin: Who;
let other: Who;

beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  const small = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  admin = await world.person(org, 'worldwide');
  other = await world.person(small, 'worldwide');
  agent = await world.staff('agent', ['worldwide']);
  const open = async (who: Who, description: string) =>
    (await world.ok(who, 'POST', '/api/requests', aRequest({ description }))).id as string;
  await open(admin, 'The zeppelin calendar is empty.');
  await open(other, 'Our own calendar is empty.');
  const pattern = await open(admin, 'The shared calendar shows yesterday.');
  const owner = new Client({ connectionString: world.database.url });
  await owner.connect();
  await owner.query(
    `with made as (select n, gen_random_uuid() as id from generate_series(1, $2::int) n),
     requests as (insert into mg.request select (jsonb_populate_record(null::mg.request, to_jsonb(r) || jsonb_build_object('id', m.id,
       'number', 'COPY' || m.n, 'updated_at', r.updated_at + make_interval(mins => m.n)))).* from made m, mg.request r where r.id = $1)
     insert into mg.request_text (org_id, request_id, edition_id, updated_at, words)
       select t.org_id, m.id, t.edition_id, t.updated_at + make_interval(mins => m.n), t.words from made m, mg.request_text t where t.request_id = $1`,
    [pattern, many],
  );
  await owner.end();
});
afterAll(() => world.close());

const atDesk = async (q: string) =>
  (await world.ok(agent, 'GET', `/api/desk/search?edition=worldwide&q=${encodeURIComponent(q)}`)).items;
const own = async (who: Who, q: string) =>
  (await world.ok(who, 'GET', `/api/requests?q=${encodeURIComponent(q)}`)).items;

test('a word that all requests hold finds the newest of them, the newest first', async () => {
  for (const found of [await atDesk('calendar'), await own(admin, 'calendar')]) {
    expect(found[0].number).toBe(`COPY${many}`);
    expect(found.length).toBeGreaterThanOrEqual(20);
    const times = found.map(({ updatedAt }: { updatedAt: string }) => updatedAt);
    expect(times).toEqual(times.toSorted().reverse());
  }
});

test('a rare word finds its one request behind a thousand newer ones', async () => {
  for (const found of [await atDesk('zeppelin'), await own(admin, 'zeppelin calendar')])
    expect(found.map(({ title }: { title: string }) => title)).toEqual(['The zeppelin calendar is empty.']);
});

test('an organisation with few requests finds its own among the many of others, and none of theirs', async () => {
  expect((await own(other, 'calendar')).map(({ title }: { title: string }) => title)).toEqual([
    'Our own calendar is empty.',
  ]);
  expect(await own(other, 'zeppelin')).toEqual([]);
});

test('a word that nobody wrote finds nothing', async () => {
  expect(await atDesk('nowherewritten')).toEqual([]);
});
