import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/open-database.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { newDatabase, newEmptyDatabase, type TestDatabase } from '../support/postgres.ts';

const root = join(import.meta.dirname, '../..');
const migrations = readdirSync(join(root, 'migrations')).filter((name) => name.endsWith('.sql'));

const databases: TestDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
});
async function a(database: Promise<TestDatabase>) {
  databases.push(await database);
  return database;
}
const open = (env: Record<string, string>) => openDatabase(readSettings(env), () => {});

test('an own database is used as it is; what it lacks is known, and only migrating adds it', async () => {
  const { url } = await a(newEmptyDatabase());
  const database = await open({ DATABASE_URL: url });
  expect(await database.pending()).toEqual(migrations);
  expect(await database.migrate(() => {})).toEqual(migrations);
  expect(await database.pending()).toEqual([]);
  await database.close();
});

test('an own database that is up to date lacks nothing', async () => {
  const { url } = await a(newDatabase());
  expect(await (await open({ DATABASE_URL: url })).pending()).toEqual([]);
});

test('a database that does not answer is named by its setting, without its password', async () => {
  const env = { DATABASE_URL: 'postgresql://me:hunter2@127.0.0.1:1/madoguchi' };
  await expect(open(env)).rejects.toThrow(
    'DATABASE_URL: expected a database at 127.0.0.1:1/madoguchi; came connect ECONNREFUSED',
  );
  await expect(open(env)).rejects.not.toThrow('hunter2');
});

test('`madoguchi migrate` brings an own database up to date and says what it did', async () => {
  const { url } = await a(newEmptyDatabase());
  expect(await migrate(url)).toEqual({ code: 0, said: `Applied ${migrations.length} migrations\n` });
  expect(await migrate(url)).toEqual({ code: 0, said: 'The database is up to date\n' });
});

async function migrate(url: string) {
  const child = spawn(process.execPath, [join(root, 'bin/madoguchi.mjs'), 'migrate'], {
    env: { PATH: process.env['PATH'], DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, said };
}
