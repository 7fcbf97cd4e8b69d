import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { allowLogin } from '../../src/adapters/postgres/allow-login.ts';
import { newDatabase } from '../support/postgres.ts';

test('servers that start at the same moment on one PostgreSQL all find their login allowed', async () => {
  const databases = await Promise.all([newDatabase(), newDatabase()]);
  const login = `login_${randomUUID().slice(0, 8)}`;
  const owner = new pg.Client({ connectionString: databases[0]!.url });
  await owner.connect();
  onTestFinished(async () => {
    await owner.end();
    await Promise.all(databases.map((database) => database.drop()));
  });

  await Promise.all(Array.from({ length: 12 }, (_, at) => allowLogin(databases[at % 2]!.url, login)));

  const { rows } = await owner.query(`select pg_has_role($1, 'mg_staff', 'member') as staff`, [login]);
  expect(rows).toEqual([{ staff: true }]);
});
