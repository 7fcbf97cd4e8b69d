import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowLogin } from '../../src/adapters/postgres/allow-login.ts';
import { articleStore } from '../../src/adapters/postgres/article-store.ts';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { type SearchWorker, startSearchWorker } from '../../src/adapters/search-worker/start-search-worker.ts';
import { newDatabase, type TestDatabase } from '../support/postgres.ts';
import { anArticle } from './an-article.ts';

const count = 1_100;
let database: TestDatabase;
let publisher: Connected;
const running: SearchWorker[] = [];
const folders: string[] = [];
beforeAll(async () => {
  database = await newDatabase();
  await allowLogin(database.url, 'mg_app');
  publisher = connect({ connectionString: database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
  const all = Array.from({ length: count }, (_, n) => anArticle(`${n}.md`, `Crate ${n}`, `Holds pear number ${n}.`));
  for (let at = 0; at < count; at += 100) await articleStore(publisher.db).put(all.slice(at, at + 100));
});
afterAll(async () => {
  for (const search of running) await search.close();
  await publisher.close();
  await database.drop();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-reopened-'));
  folders.push(folder);
  return folder;
}

function start(folder: string) {
  const notes: string[] = [];
  const troubles: string[] = [];
  const taken: string[] = [];
  const databaseUrl = database.urlAs('mg_app');
  const search = startSearchWorker(
    new URL('../../src/help-index.ts', import.meta.url),
    { workerData: { databaseUrl, listenUrl: databaseUrl, folder, pollMs: 200, keepAfterMs: 100, favourMs: 3_600_000 } },
    {
      onTakenIn: (articles) => taken.push(...articles.map(({ path }) => path)),
      onNote: (message) => notes.push(message),
      onTrouble: (message) => troubles.push(message),
    },
  );
  running.push(search);
  return { search, notes, troubles, taken };
}
const ask = (search: SearchWorker, query: string) => search.answer('en', query, { limit: 3, edition: null });
const slow = { timeout: 30_000 };

describe('the search thread of many articles', () => {
  test(
    'is followed by one that opens what it kept: no question is refused meanwhile, edits are found after',
    slow,
    async () => {
      const folder = await newFolder();
      const { search, notes, troubles, taken } = start(folder);
      expect((await search.filled).how).toBe('built');
      const before = await ask(search, 'pear number 77');
      expect(before.hits[0]?.path).toBe('77.md');
      const isReopened = () => notes.some((note) => note.includes('opened anew'));
      while (!isReopened()) {
        expect(await ask(search, 'pear number 77')).toEqual(before);
        await search.look();
      }
      expect(await ask(search, 'pear number 77')).toEqual(before);
      expect(await readdir(folder)).toEqual(['search-index']);
      await articleStore(publisher.db).put([anArticle('77.md', 'Kumquat', 'No longer a pear.')]);
      await search.look();
      expect((await ask(search, 'kumquat')).hits[0]?.path).toBe('77.md');
      expect(taken).toContain('77.md');
      expect(troubles).toEqual([]);
    },
  );

  test('shares its folder with that of another process: both answer, both open what either kept', slow, async () => {
    const folder = await newFolder();
    const both = [start(folder), start(folder)];
    for (const { search } of both) await search.filled;
    const expected = await ask(both[0]!.search, 'pear number 500');
    for (const { notes } of both)
      await expect.poll(() => notes.join('\n'), { timeout: 15_000 }).toContain('opened anew');
    for (const { search } of both) expect(await ask(search, 'pear number 500')).toEqual(expected);
    await articleStore(publisher.db).put([anArticle('500.md', 'Medlar', 'Changed for both.')]);
    for (const { search, troubles } of both) {
      await search.look();
      expect((await ask(search, 'medlar')).hits[0]?.path).toBe('500.md');
      expect(troubles).toEqual([]);
    }
  });

  test('answers from memory where nothing can be kept, and says so', slow, async () => {
    const folder = join(await newFolder(), 'file');
    await writeFile(folder, '');
    const { search, notes, troubles } = start(folder);
    expect((await search.filled).how).toBe('built');
    await expect.poll(() => troubles.join('\n'), { timeout: 15_000 }).toContain('it stays in memory');
    expect((await ask(search, 'pear number 12')).hits[0]?.path).toBe('12.md');
    expect(notes.filter((note) => note.includes('opened anew'))).toEqual([]);
  });

  test('is begun anew from the database when its kept texts can no longer be read', slow, async () => {
    const folder = await newFolder();
    const file = join(folder, 'search-index');
    const { search, notes, troubles } = start(folder);
    await search.filled;
    await expect.poll(() => notes.join('\n'), { timeout: 15_000 }).toContain('opened anew');
    expect(existsSync(file)).toBe(true);
    await truncate(file, 1_000);
    await expect(ask(search, 'pear number 12')).rejects.toThrow(/search index/);
    expect(troubles.join('\n')).toContain('cannot be read');
    const answered = async () => (await ask(search, 'pear number 12').catch(() => ({ hits: [] }))).hits[0]?.path;
    await expect.poll(answered, { timeout: 15_000 }).toBe('12.md');
  });
});
