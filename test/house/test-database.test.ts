import { Client } from 'pg';
import { expect, test } from 'vitest';
import { newDatabase } from '../support/postgres.ts';

test('each test file has a database of its own, ordered by bytes and with letters of every language', async () => {
  const [mine, yours] = await Promise.all([newDatabase(), newDatabase()]);
  expect(mine.name).not.toBe(yours.name);
  const client = new Client({ connectionString: mine.url });
  await client.connect();
  const { rows } = await client.query(
    `select current_database() as name, datcollate, datctype from pg_database where datname = current_database()`,
  );
  expect(rows).toEqual([{ name: mine.name, datcollate: 'C', datctype: 'C.UTF-8' }]);
  await client.end();
  await Promise.all([mine.drop(), yours.drop()]);
});
