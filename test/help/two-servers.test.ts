import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleStore } from '../../src/adapters/postgres/article-store.ts';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { newDatabase, type TestDatabase } from '../support/postgres.ts';
import { newWorld, type World } from '../support/world.ts';
import { anArticle } from './an-article.ts';

let database: TestDatabase;
let worlds: World[];
let publisher: Connected;
let owner: Client;
beforeAll(async () => {
  database = await newDatabase();
  worlds = [];
  for (let n = 0; n < 2; n++) worlds.push(await newWorld({ now: '2026-05-06T09:00:00.000Z', database }));
  publisher = connect({ connectionString: database.urlAs('mg_app'), poolSize: 8, onError: () => {} });
  owner = new Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await publisher.close();
  for (const world of worlds) await world.close();
  await database.drop();
});

const found = async (world: World, q: string): Promise<string[]> =>
  (await world.ok(null, 'GET', `/api/help/search?lang=en&limit=50&q=${encodeURIComponent(q)}`)).items.map(
    ({ path }: { path: string }) => path,
  );
const expectOnBoth = async (q: string, path: string) => {
  for (const world of worlds) await expect.poll(() => found(world, q), { timeout: 10_000 }).toContain(path);
};
const listeners = async (): Promise<number[]> =>
  (
    await owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query ilike 'listen mg_article%'`,
    )
  ).rows.map(({ pid }) => pid);

describe('two servers on one database', () => {
  test('both find an article that was published, and its edit', async () => {
    const store = articleStore(publisher.db);
    await store.put([anArticle('two/first.md', 'Persimmon', 'Published once.')]);
    await expectOnBoth('persimmon', 'two/first.md');
    await store.put([anArticle('two/first.md', 'Kumquat', 'Edited.')]);
    await expectOnBoth('kumquat', 'two/first.md');
    for (const world of worlds) expect(await found(world, 'persimmon')).not.toContain('two/first.md');
  });

  test('both find an edit whose notification was lost with the connection, and listen again', async () => {
    const before = await listeners();
    expect(before).toHaveLength(2);
    await owner.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [before]);
    await articleStore(publisher.db).put([anArticle('two/lost.md', 'Loganberry', 'Nobody listened.')]);
    await expectOnBoth('loganberry', 'two/lost.md');
    await expect.poll(listeners, { timeout: 10_000 }).toHaveLength(2);
    expect((await listeners()).some((pid) => before.includes(pid))).toBe(false);
  });

  test('both find an edit that nobody was notified of', async () => {
    // The numbered change is all there is: as when the notification was sent through a pooler that passes none on.
    await owner.query('begin');
    await owner.query(`update mg.article_text set title = 'Medlar' where path = 'two/first.md'`);
    await owner.query(`update mg.change_head set n = n + 1 where topic = 'article'`);
    await owner.query(
      `insert into mg.article_change (n, path, language, at)
       select n, 'two/first.md', 'en', now() from mg.change_head where topic = 'article'`,
    );
    await owner.query('commit');
    await expectOnBoth('medlar', 'two/first.md');
  });

  test('both find all of what many publish at the same moment', async () => {
    const store = articleStore(publisher.db);
    const paths = Array.from({ length: 48 }, (_, n) => `many/${n}.md`);
    await Promise.all(paths.map((path, n) => store.put([anArticle(path, `Quince ${n}`, 'All at once.')])));
    for (const world of worlds)
      await expect
        .poll(async () => (await found(world, 'quince')).toSorted(), { timeout: 10_000 })
        .toEqual(paths.toSorted());
  });
});
