import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { allowLogin } from '../../src/adapters/postgres/allow-login.ts';
import { articleStore } from '../../src/adapters/postgres/article-store.ts';
import { connect } from '../../src/adapters/postgres/connect.ts';
import { indexArticles } from '../../src/usecases/help/index-articles.ts';
import { newDatabase } from '../support/postgres.ts';
import { anArticle } from './an-article.ts';

test('suggestions that fit equally come in the order of what people opened lately', async () => {
  const database = await newDatabase();
  await allowLogin(database.url, 'mg_app');
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  const connected = connect({ connectionString: database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
  onTestFinished(async () => {
    await owner.end();
    await connected.close();
    await database.drop();
  });
  const store = articleStore(connected.db);
  await store.put([
    anArticle('one.md', 'Zebra crossing rules', 'x'),
    anArticle('two.md', 'Zebra crossing paint', 'x'),
    anArticle('three.md', 'Zebra crossing signs', 'x'),
  ]);
  const opened = (language: string, paths: string[], at: string) =>
    owner.query(
      `insert into mg.help_search (id, asked_at, edition_id, language, query, folded, way, results, opened)
       values ($1, $2, 'worldwide', $3, 'q', 'q', 'search', '[]', $4)`,
      [randomUUID(), at, language, JSON.stringify(paths)],
    );
  for (const day of [1, 2, 3]) await opened('en', ['two.md'], `2026-05-0${day}T10:00:00Z`);
  await opened('en', ['three.md'], '2026-05-04T10:00:00Z');
  for (const day of [1, 2, 3, 4, 5]) await opened('ja', ['one.md'], `2026-05-0${day}T09:00:00Z`);

  const index = indexArticles({
    store,
    snapshots: { read: async () => null, write: async () => {} },
    breathe: async () => {},
    onTakenIn: () => {},
  });
  await index.filled;
  await index.favour();
  const paths = async () =>
    (await index.suggest('en', 'zebra cr', { limit: 3, edition: null })).map(({ path }) => path);
  expect(await paths()).toEqual(['two.md', 'three.md', 'one.md']);
  // Only the last searches are looked at, however many there were.
  expect((await store.openings(2)).sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'one.md', language: 'ja', opened: 1 },
    { path: 'three.md', language: 'en', opened: 1 },
  ]);
});
