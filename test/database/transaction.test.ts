import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { inTransaction } from '../../src/adapters/postgres/transaction.ts';
import { newDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let connected: Connected;
beforeAll(async () => {
  database = await newDatabase();
  // One connection: whatever a transaction leaves behind, the next one finds.
  connected = connect({ connectionString: database.url, poolSize: 1, onError: () => {} });
});
afterAll(async () => {
  await connected.close();
  await database.drop();
});

beforeEach(async () => {
  await sql`drop table if exists mg.probe`.execute(connected.db);
  await sql`create table mg.probe (n int primary key)`.execute(connected.db);
  await sql`grant select, insert on mg.probe to mg_worker`.execute(connected.db);
});

const worker = { role: 'worker' } as const;
const add = (n: number) => sql`insert into probe (n) values (${n})`;
const kept = async () => (await sql<{ n: number }>`select n from probe order by n`.execute(connected.db)).rows;

test('questions asked without waiting run in the order in which they were asked, as the role of the transaction', async () => {
  const names = await inTransaction(connected.db, worker, async (tx) => {
    const [, , { rows }] = await Promise.all([
      add(1).execute(tx),
      tx
        .insertInto('probe' as never)
        .values({ n: 2 } as never)
        .execute(),
      sql<{ n: number; who: string }>`select n, current_user::text as who from probe order by n`.execute(tx),
    ]);
    return rows;
  });
  expect(names).toEqual([
    { n: 1, who: 'mg_worker' },
    { n: 2, who: 'mg_worker' },
  ]);
  expect(await kept()).toHaveLength(2);
});

test('of questions asked together the first that fails is the error, nothing is kept, and the connection is clean', async () => {
  const attempt = inTransaction(connected.db, worker, (tx) =>
    Promise.all([add(1).execute(tx), add(1).execute(tx), add(2).execute(tx), sql`select 1/0`.execute(tx)]),
  );
  await expect(attempt).rejects.toMatchObject({ code: '23505', constraint: 'probe_pkey' });
  expect(await kept()).toEqual([]);
  const { rows } = await sql<{ who: string; same: boolean }>`select current_user::text as who,
    pg_current_xact_id_if_assigned() is null as same`.execute(connected.db);
  expect(rows).toEqual([{ who: 'postgres', same: true }]);
});

test('where the role cannot be taken on, nothing behind it runs', async () => {
  const attempt = inTransaction(connected.db, { role: 'nobody' as never }, (tx) => add(1).execute(tx));
  await expect(attempt).rejects.toThrow('role "mg_nobody" does not exist');
  expect(await kept()).toEqual([]);
});

test('a transaction inside another one is a defect, not a second connection', async () => {
  await expect(
    inTransaction(connected.db, worker, (tx) => inTransaction(tx, worker, (inner) => add(1).execute(inner))),
  ).rejects.toThrow('does not begin inside another');
});

test('a column that a newer version adds while this one runs costs at most one question', async () => {
  const ask = () => sql<{ n: number }>`select * from probe where n >= ${0}`.execute(connected.db);
  await add(7).execute(connected.db);
  for (let asked = 0; asked < 4; asked++) await ask();
  await sql`alter table mg.probe add column word text default 'new'`.execute(connected.db);
  const answers = [];
  for (let asked = 0; asked < 4; asked++)
    answers.push(
      await ask().then(
        ({ rows }) => rows,
        () => 'failed',
      ),
    );
  expect(answers.filter((answer) => answer === 'failed').length).toBeLessThanOrEqual(1);
  expect(answers.at(-1)).toEqual([{ n: 7, word: 'new' }]);
});
