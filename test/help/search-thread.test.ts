import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allowLogin } from '../../src/adapters/postgres/allow-login.ts';
import { startSearchWorker } from '../../src/adapters/search-worker/start-search-worker.ts';
import { asSuperuser, newDatabase } from '../support/postgres.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test('a search thread that finds no database begins anew until there is one, and answers who asked meanwhile', async () => {
  const database = await newDatabase();
  await allowLogin(database.url, 'mg_app');
  const elsewhere = `${database.name}_away`;
  const superuserUrl = new URL(database.url);
  superuserUrl.pathname = '/postgres';
  await asSuperuser(superuserUrl.href, `alter database ${database.name} rename to ${elsewhere}`);

  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-thread-'));
  folders.push(folder);
  const troubles: string[] = [];
  const databaseUrl = database.urlAs('mg_app');
  const search = startSearchWorker(
    new URL('../../src/help-index.ts', import.meta.url),
    { workerData: { databaseUrl, listenUrl: databaseUrl, folder, pollMs: 1_000, keepAfterMs: 60_000, favourMs: 100 } },
    { onTakenIn: () => {}, onNote: () => {}, onTrouble: (message) => troubles.push(message) },
  );
  await expect.poll(() => troubles.join('\n'), { timeout: 20_000 }).toContain('begun anew');
  const asked = search.answer('en', 'xyzzyx', { limit: 1, edition: null });
  await asSuperuser(superuserUrl.href, `alter database ${elsewhere} rename to ${database.name}`);
  // Begun with the question in hand, or told that the thread ended once more: never left without an answer.
  await asked.catch((error: Error) => expect(error.message).toContain('search index'));
  expect((await search.filled).how).toBe('built');
  expect(await search.answer('en', 'xyzzyx', { limit: 1, edition: null })).toEqual({ hits: [], choices: [] });
  await search.close();
  await database.drop();
});
