import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let database: Client;
let admin: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:20:00.000Z' });
  database = new Client({ connectionString: world.database.url });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await world.close();
});
beforeEach(async () => {
  await database.query('delete from mg.help_search');
  const org = await world.organisation({ edition: 'worldwide', name: 'Blue Sky', plans: [{ plan: 'office-365-e3' }] });
  admin = await world.person(org, 'worldwide', { name: 'Anna Berg' });
});

const kept = async () => {
  await world.services.learning.flush();
  return (await database.query('select * from mg.help_search order by id')).rows;
};
const search = async (who: Who | null, q: string, lang = 'en') =>
  (await world.ok(who, 'GET', `/api/help/search?q=${encodeURIComponent(q)}&lang=${lang}&edition=worldwide`)).items as {
    path: string;
  }[];
const open = (who: Who | null, path: string) =>
  world.ok(who, 'GET', `/api/help/article?path=${encodeURIComponent(path)}&lang=en&edition=worldwide`);

describe('what is kept of a search', () => {
  test('question, language, edition, results, what was opened and that it helped; nobody’s name and no finer time than the hour', async () => {
    const items = await search(admin, 'Anna Berg of Blue Sky cannot cancel a subscription');
    await open(admin, items[0]!.path);
    await world.ok(admin, 'POST', '/api/help/article/feedback', { path: items[0]!.path, lang: 'en', helped: true });
    const rows = await kept();
    expect(rows).toMatchObject([
      {
        query: '[name] of [name] cannot cancel a subscription',
        edition_id: 'worldwide',
        language: 'en',
        way: 'search',
        results: items.map(({ path }) => path),
        opened: [items[0]!.path],
        helped: 'yes',
        filed_topic: null,
      },
    ]);
    expect(rows[0].asked_at.toISOString()).toBe('2026-05-06T09:00:00.000Z');
    const written = JSON.stringify(rows);
    for (const secret of [admin.id, admin.orgId, admin.email, 'Anna', 'Blue']) expect(written).not.toContain(secret);
  });

  test('typing writes nothing; the same question asked again is one row', async () => {
    for (const typed of ['su', 'sub', 'subscr']) await world.ok(admin, 'GET', `/api/help/suggest?q=${typed}&lang=en`);
    expect(await kept()).toEqual([]);
    await search(admin, 'subscription');
    await search(admin, ' Subscription ');
    expect(await kept()).toHaveLength(1);
  });

  test('a suggestion that was chosen is a finished question', async () => {
    const { items } = await world.ok(admin, 'GET', '/api/help/suggest?q=cancel&lang=en');
    await open(admin, items[0].path);
    expect(await kept()).toMatchObject([{ query: 'cancel', way: 'suggestion', opened: [items[0].path] }]);
  });

  test('a request filed all the same stands beside the question with its topic, unless the answer helped', async () => {
    await search(admin, 'calendar stays empty');
    await world.ok(admin, 'POST', '/api/requests', aRequest({ topic: 'technical' }));
    const items = await search(admin, 'cancel a subscription');
    await open(admin, items[0]!.path);
    await world.ok(admin, 'POST', '/api/help/article/feedback', { path: items[0]!.path, lang: 'en', helped: true });
    await world.ok(admin, 'POST', '/api/requests', aRequest({ topic: 'technical' }));
    expect(new Map((await kept()).map((row) => [row.query, row.filed_topic]))).toEqual(
      new Map([
        ['calendar stays empty', 'technical'],
        ['cancel a subscription', null],
      ]),
    );
  });

  test('what one reads after half an hour, or what another asked, is not taken for an answer', async () => {
    const other = await world.person(admin.orgId!, 'worldwide');
    const [first] = await search(admin, 'severity');
    await open(other, first!.path);
    world.clock.now = '2026-05-06T10:05:00.000Z';
    await open(admin, first!.path);
    world.clock.now = '2026-05-06T09:20:00.000Z';
    expect(await kept()).toMatchObject([{ query: 'severity', opened: [] }]);
  });

  test('staff searches teach nothing; the public pages do', async () => {
    await search(await world.staff('agent', ['worldwide']), 'from the desk');
    const page = await fetch(`${world.base}/search?q=from+a+page&edition=worldwide`, {
      headers: { accept: 'text/html' },
    });
    expect(page.status).toBe(200);
    for (let n = 0; n < 50 && (await kept()).length === 0; n++) await new Promise((done) => setTimeout(done, 20));
    expect((await kept()).map((row) => row.query)).toEqual(['from a page']);
  });

  test('a database that is away loses nothing and holds no search up', async () => {
    await database.query('alter table mg.help_search rename to help_search_away');
    try {
      await search(admin, 'while it is away');
      await expect(world.services.learning.flush()).rejects.toThrow();
    } finally {
      await database.query('alter table mg.help_search_away rename to help_search');
    }
    expect(await kept()).toMatchObject([{ query: 'while it is away' }]);
  });
});

test('what was kept long enough goes, judgements too', async () => {
  const { searchLog } = await import('../../src/adapters/postgres/search-log.ts');
  const { connect } = await import('../../src/adapters/postgres/connect.ts');
  await search(admin, 'an old question');
  await kept();
  const { db, close } = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 1, onError: () => {} });
  try {
    expect(await searchLog(db).removeBefore('2026-05-06T09:00:00.000Z')).toBe(0);
    await searchLog(db).removeBefore('2026-05-06T10:00:00.000Z');
    expect(await kept()).toEqual([]);
    expect((await database.query('select 1 from mg.article_feedback')).rowCount).toBe(0);
  } finally {
    await close();
  }
});
