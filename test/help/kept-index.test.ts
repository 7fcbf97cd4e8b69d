import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowLogin } from '../../src/adapters/postgres/allow-login.ts';
import { articleStore } from '../../src/adapters/postgres/article-store.ts';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { searchSnapshots } from '../../src/adapters/search-snapshot/search-snapshots.ts';
import { indexArticles } from '../../src/usecases/help/index-articles.ts';
import { newDatabase, type TestDatabase } from '../support/postgres.ts';
import { anArticle } from './an-article.ts';

let database: TestDatabase;
let connected: Connected;
let folder: string;
const code = join(import.meta.dirname, '../../src/domain/search');
const ignored: string[] = [];
const lost: string[] = [];
const begun: { close: () => Promise<void> }[] = [];
beforeAll(async () => {
  database = await newDatabase();
  await allowLogin(database.url, 'mg_app');
  connected = connect({ connectionString: database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-index-'));
  const fruits = ['apple', 'pear', 'plum', 'fig', 'grape'];
  await articleStore(connected.db).put(
    fruits.map((fruit, n) =>
      anArticle(`${fruit}.md`, `Pick the ${fruit}`, `A basket for each ${fruits[(n + 1) % 5]}.`),
    ),
  );
});
afterAll(async () => {
  for (const index of begun) await index.close();
  await connected.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function begin(codeFolder = code) {
  const taken: string[] = [];
  const index = indexArticles({
    store: articleStore(connected.db),
    snapshots: searchSnapshots(folder, codeFolder, {
      onIgnored: (reason) => ignored.push(reason),
      onLost: (reason) => lost.push(reason),
    }),
    breathe: async () => {},
    onTakenIn: (articles) => taken.push(...articles.map(({ path }) => path)),
  });
  begun.push(index);
  const how = await index.filled;
  await index.look();
  const answers = await Promise.all(
    ['fig', 'a basket for the plum', 'pick'].map((q) => index.answer('en', q, { limit: 10, edition: null })),
  );
  const typed = await index.suggest('en', 'pick the g', { limit: 3, edition: null });
  return { index, how, taken, answers, typed };
}
const file = () => join(folder, 'search-index');

describe('the search index', () => {
  test('is built once, kept, and opened at the next start with the same answers', async () => {
    const built = await begin();
    expect(built.how).toBe('built');
    expect(built.answers.map(({ hits }) => hits[0]?.path)).toEqual(['fig.md', 'plum.md', 'apple.md']);
    await built.index.keep();
    expect(await readdir(folder)).toEqual(['search-index']);
    const opened = await begin();
    expect(opened).toMatchObject({ how: 'opened', taken: [], answers: built.answers, typed: built.typed });
    expect(ignored).toEqual([]);
  });

  test('opened, takes in what changed since it was kept, and can be kept again', async () => {
    await articleStore(connected.db).put([anArticle('fig.md', 'Dry the persimmon', 'In the sun.')]);
    await articleStore(connected.db).remove([{ path: 'apple.md', language: 'en', editionId: '' }]);
    const opened = await begin();
    expect(opened.how).toBe('opened');
    expect(new Set(opened.taken)).toEqual(new Set(['fig.md', 'apple.md']));
    const paths = async (q: string) =>
      (await opened.index.answer('en', q, { limit: 10, edition: null })).hits.map(({ path }) => path);
    expect(await paths('persimmon')).toEqual(['fig.md']);
    expect(await paths('apple')).toEqual(['grape.md']);
    await opened.index.keep();
    expect((await begin()).taken).toEqual([]);
  });

  const damages: [how: string, damage: (bytes: Buffer) => Promise<void>, reason: RegExp][] = [
    ['cut off', (bytes) => truncate(file(), bytes.length - 5), /bytes instead of/],
    ['cut off within its header', () => truncate(file(), 40), /header is cut off/],
    ['empty', () => truncate(file(), 0), /ends too early/],
    [
      'damaged in one byte',
      (bytes) => {
        bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 1;
        return writeFile(file(), bytes);
      },
      /is damaged/,
    ],
    ['another file', () => writeFile(file(), 'PK'.repeat(200)), /no search index/],
  ];
  test.each(damages)('is built anew from the database when what was kept is %s', async (_how, damage, reason) => {
    await (await begin()).index.keep();
    const bytes = await readFile(file());
    await damage(Buffer.from(bytes));
    const { how, answers, index } = await begin();
    expect(how).toBe('built');
    expect(answers[2]?.hits).toHaveLength(3);
    expect(ignored.at(-1)).toMatch(reason);
    await index.keep();
    expect((await begin()).how).toBe('opened');
  });

  test('is built anew when it was made by other code', async () => {
    const other = await mkdtemp(join(tmpdir(), 'madoguchi-code-'));
    await writeFile(join(other, 'search-index.ts'), 'export const other = 1;\n');
    expect((await begin(other)).how).toBe('built');
    expect(ignored.at(-1)).toMatch(/other code/);
    await rm(other, { recursive: true });
  });

  test('is built anew when the database has another history, as after a backup was put back', async () => {
    expect((await begin()).how).toBe('opened');
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`update mg.article_change set at = at + interval '1 minute'`);
    await owner.end();
    expect((await begin()).how).toBe('built');
  });
});
