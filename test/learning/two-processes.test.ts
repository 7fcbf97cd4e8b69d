import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../support/postgres.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let database: TestDatabase;
let one: World;
let two: World;
let client: Client;
let admin: Who;
const env = { SESSION_SECRET: 'one install, several processes, the same secret' };
beforeAll(async () => {
  database = await newDatabase();
  one = await newWorld({ now: '2026-05-06T09:20:00.000Z', database, env });
  two = await newWorld({ now: '2026-05-06T09:20:00.000Z', database, env });
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await two.close();
  await one.close();
  await database.drop();
});
beforeEach(async () => {
  await client.query('truncate mg.help_search, mg.help_trail, mg.help_trail_key');
  for (const world of [one, two]) world.at('2026-05-06T09:20:00.000Z');
  const org = await one.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  admin = await one.person(org, 'worldwide', { name: 'Anna Berg' });
});

/** Milliseconds from twenty past nine, on both clocks. */
const after = (ms: number) => {
  for (const world of [one, two]) world.at(new Date(Date.parse('2026-05-06T09:20:00.000Z') + ms).toISOString());
};
const search = async (world: World, who: Who | null, q: string) =>
  (await world.ok(who, 'GET', `/api/help/search?q=${encodeURIComponent(q)}&lang=en&edition=worldwide`)).items as {
    path: string;
  }[];
const open = (world: World, who: Who | null, path: string) =>
  world.ok(who, 'GET', `/api/help/article?path=${encodeURIComponent(path)}&lang=en&edition=worldwide`);
const rows = async () => (await client.query('select * from mg.help_search order by id')).rows;
const flush = (world: World) => world.services.learning.flush();

describe('two processes on one database, without sticky sessions', () => {
  test('searched at one, opened and judged at the other, filed at the first: one question with all that came of it', async () => {
    const items = await search(one, admin, 'cancel a subscription');
    after(100);
    await open(two, admin, items[0]!.path);
    after(200);
    await two.ok(admin, 'POST', '/api/help/article/feedback', { path: items[0]!.path, lang: 'en', helped: false });
    after(300);
    await one.ok(admin, 'POST', '/api/requests', aRequest({ topic: 'technical' }));
    await flush(one);
    await flush(two);
    expect(await rows()).toMatchObject([
      { query: 'cancel a subscription', opened: [items[0]!.path], helped: 'no', filed_topic: 'technical' },
    ]);
  });

  test('the process that heard of the opening may write before the one that heard of the question', async () => {
    const items = await search(one, admin, 'cancel a subscription');
    after(100);
    await open(two, admin, items[0]!.path);
    after(150);
    await two.ok(admin, 'POST', '/api/requests', aRequest({ topic: 'technical' }));
    await flush(two);
    await flush(one);
    expect(await rows()).toMatchObject([{ opened: [items[0]!.path], filed_topic: 'technical' }]);
  });

  test('a suggestion seen at one and chosen at the other is a finished question', async () => {
    const { items } = await one.ok(admin, 'GET', '/api/help/suggest?q=cancel&lang=en');
    after(400);
    await open(two, admin, items[0].path);
    await Promise.all([flush(two), flush(one)]);
    expect(await rows()).toMatchObject([{ query: 'cancel', way: 'suggestion', opened: [items[0].path] }]);
  });

  test('the same question asked at both is one row, also when both write at once', async () => {
    for (let n = 0; n < 5; n++) {
      await search(one, admin, 'subscription');
      after(n * 10);
      await search(two, admin, 'Subscription');
      await Promise.all([flush(one), flush(two)]);
    }
    expect(await rows()).toHaveLength(1);
  });

  test('a trail goes on when its key changes, and the key of an hour ago is gone', async () => {
    after(9 * 60_000);
    const items = await search(one, admin, 'cancel a subscription');
    await flush(one);
    after(11 * 60_000);
    await open(two, admin, items[0]!.path);
    await flush(two);
    expect(await rows()).toMatchObject([{ opened: [items[0]!.path] }]);
    const keys = async () => (await client.query('select n from mg.help_trail_key order by n')).rows.map(({ n }) => n);
    const [first, second] = await keys();
    expect(second).toBe(first + 1);
    after(41 * 60_000);
    await search(one, admin, 'something else');
    await flush(one);
    expect(await keys()).toEqual([second, second + 1]);
    expect((await client.query('select 1 from mg.help_trail')).rowCount).toBe(1);
  });
});

describe('nobody can be found in it', () => {
  test('neither person, organisation, address nor browser stands in any table of learning, and an ended trail leaves nothing', async () => {
    const items = await search(one, admin, 'Anna Berg cannot cancel');
    await open(one, admin, items[0]!.path);
    await search(one, null, 'a visitor asks');
    await flush(one);
    const all = async () =>
      JSON.stringify([
        await rows(),
        (await client.query('select * from mg.help_trail')).rows,
        (await client.query('select n, encode(key, $1) from mg.help_trail_key', ['base64'])).rows,
      ]);
    for (const secret of [admin.id, admin.orgId!, admin.email, 'Anna', '127.0.0.1', 'node'])
      expect(await all()).not.toContain(secret);
    const { searchLog } = await import('../../src/adapters/postgres/search-log.ts');
    const { connect } = await import('../../src/adapters/postgres/connect.ts');
    const { db, close } = connect({ connectionString: database.urlAs('mg_app'), poolSize: 1, onError: () => {} });
    try {
      await searchLog(db).endTrails('2026-05-06T09:50:00.000Z');
      expect((await client.query('select 1 from mg.help_trail')).rowCount).toBe(2);
      await searchLog(db).endTrails('2026-05-06T10:30:00.000Z');
      for (const table of ['help_trail', 'help_trail_key'])
        expect((await client.query(`select 1 from mg.${table}`)).rowCount, table).toBe(0);
    } finally {
      await close();
    }
    expect(await rows()).toHaveLength(2);
  });

  test('neither the trails nor their keys are in the write-ahead log', async () => {
    const found = await client.query(
      "select relname, relpersistence from pg_class where relname in ('help_trail', 'help_trail_key')",
    );
    expect(found.rows.map(({ relpersistence }) => relpersistence)).toEqual(['u', 'u']);
  });
});

test('signs that no column takes do not keep the questions of others from being written', async () => {
  await search(one, admin, 'a question');
  await one.call(admin, 'POST', '/api/help/article/feedback', { path: 'a\u0000b', lang: 'en', helped: true });
  await search(one, null, 'nought \u0000');
  await flush(one);
  expect((await rows()).map((row) => row.query)).toContain('a question');
});
