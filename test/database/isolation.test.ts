import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { tables } from '../../src/adapters/postgres/tables.ts';
import { newEmptyDatabase } from '../support/postgres.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let mine: { org: string; admin: Who; request: string };
let theirs: { org: string; admin: Who; request: string };
let login: Client;

beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  const make = async (word: string) => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const request = (
      await world.ok(
        admin,
        'POST',
        '/api/requests',
        aRequest({ title: `${word} calendar`, description: `The ${word} calendar is empty.` }),
      )
    ).id;
    return { org, admin, request };
  };
  mine = await make('amber');
  theirs = await make('cobalt');
  login = new Client({ connectionString: world.database.urlAs('mg_app') });
  await login.connect();
});
afterAll(async () => {
  await login.end();
  await world.close();
});

/** What works behind the scenes is closed to customers altogether. */
const closed = ['outbox', 'policy_move'];

const asCustomer = async <T>(org: string, work: () => Promise<T>): Promise<T> => {
  await login.query(`begin; set local role mg_customer; set local app.orgs = '${org}'; set local search_path = mg`);
  try {
    return await work();
  } finally {
    await login.query('rollback');
  }
};

describe('the second wall: the database itself keeps organisations apart', () => {
  const owned = Object.entries(tables)
    .filter(([, { kind }]) => kind === 'organisation' || kind === 'log')
    .map(([name]) => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`));

  test.each(owned)('a customer who asks %s for everything gets no row of another organisation', async (table) => {
    await asCustomer(mine.org, async () => {
      const select = table === 'request_text' ? 'org_id' : '*';
      if (closed.includes(table))
        return expect(login.query(`select 1 from ${table}`)).rejects.toThrow('permission denied');
      const { rows } = await login.query(`select ${select} from ${table}`);
      for (const row of rows) expect(row.org_id).toBe(mine.org);
    });
  });

  test('the login by itself may do nothing', async () => {
    await expect(login.query('select * from mg.request')).rejects.toThrow('permission denied');
  });

  test('a row cannot be written into another organisation, nor history rewritten', async () => {
    await expect(
      asCustomer(mine.org, () =>
        login.query('update request set title = $1 where id = $2 returning 1', ['x', theirs.request]),
      ),
    ).resolves.toMatchObject({ rowCount: 0 });
    await expect(
      asCustomer(mine.org, () =>
        login.query(`insert into survey values ($1, $2, 1, 'worldwide', $3, 5, null, now())`, [
          theirs.org,
          theirs.request,
          mine.admin.id,
        ]),
      ),
    ).rejects.toThrow('row-level security');
    await expect(asCustomer(mine.org, () => login.query("update request_event set kind = 'x'"))).rejects.toThrow(
      'permission denied',
    );
  });

  test('a connection that served one organisation knows nothing of it in the next transaction', async () => {
    await asCustomer(theirs.org, () => login.query('select 1'));
    await login.query('begin; set local role mg_customer');
    expect((await login.query('select 1 from mg.request')).rowCount).toBe(0);
    await login.query('rollback');
  });

  test('internal notes and the desk goal never reach the customer, by the API or by the database', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    await world.ok(agent, 'POST', `/api/desk/requests/${mine.request}/notes`, {
      body: 'They owe us the tangerine log',
    });
    const read = await world.ok(mine.admin, 'GET', `/api/requests/${mine.request}`);
    expect(JSON.stringify(read)).not.toMatch(/tangerine|goal/);
    expect((await world.ok(mine.admin, 'GET', '/api/requests?q=tangerine')).items).toEqual([]);
    expect((await world.ok(agent, 'GET', '/api/desk/search?edition=worldwide&q=tangerine')).items).toHaveLength(1);
    await asCustomer(mine.org, async () => {
      expect((await login.query("select 1 from message where kind = 'note'")).rowCount).toBe(0);
      expect((await login.query("select 1 from request_event where audience = 'support'")).rowCount).toBe(0);
    });
    await expect(asCustomer(mine.org, () => login.query('select notes from request_text'))).rejects.toThrow(
      'permission denied',
    );
  });

  test('the door to the whole ledger opens for a verb on one’s own request, and to clocks and owners only', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    await world.ok(agent, 'POST', `/api/desk/requests/${theirs.request}/notes`, { body: 'Between us' });
    const ledger = async (org: string, request: string) =>
      (await login.query('select kind from own_ledger($1, $2)', [org, request])).rows.map((row) => row.kind);
    await asCustomer(theirs.org, async () => {
      expect(await ledger(theirs.org, theirs.request)).not.toContain('note.written');
      expect(await ledger(mine.org, mine.request)).toEqual([]);
    });
    await asCustomer(mine.org, async () => expect(await ledger(theirs.org, theirs.request)).toEqual([]));
  });

  test("the search finds one's own requests only", async () => {
    expect((await world.ok(mine.admin, 'GET', '/api/requests?q=amber')).items.map((one: any) => one.id)).toEqual([
      mine.request,
    ]);
    expect((await world.ok(mine.admin, 'GET', '/api/requests?q=cobalt')).items).toEqual([]);
    await asCustomer(mine.org, async () => {
      const { rows } = await login.query("select * from find_own_requests('''cobalt'''::tsquery, $1, 10)", [
        theirs.org,
      ]);
      expect(rows).toEqual([]);
    });
  });
});

describe('an organisation can move house', () => {
  test('copied by its org_id alone into an empty database, its requests are read there', async () => {
    const target = await newEmptyDatabase();
    const from = new Client({ connectionString: world.database.url });
    const to = new Client({ connectionString: target.url });
    try {
      await migrate(target.url, 'migrations', () => {});
      await from.connect();
      await to.connect();
      await to.query('begin');
      for (const table of ['edition', 'policy']) await copy(from, to, `mg.${table}`, 'true', []);
      const inOrder = [
        'organisation',
        'person',
        'contact',
        'subscription',
        'agreement',
        'delegation',
        'request',
        'message',
        'request_event',
        'clock',
        'attachment',
        'survey',
        'idempotency',
        'request_text',
        'audit',
      ];
      for (const table of inOrder) await copy(from, to, `mg.${table}`, 'org_id = $1', [mine.org]);
      await to.query('commit');

      const moved = await newWorld({ now: '2026-05-06T10:00:00.000Z', database: target });
      try {
        await moved.services.accounts.add({ id: mine.admin.id, email: mine.admin.email, name: mine.admin.name });
        const { cookie } = await moved.services.accounts.startSession(mine.admin.id);
        const read = await moved.ok(
          { ...mine.admin, cookie: cookie.split(';')[0] ?? '' },
          'GET',
          `/api/requests/${mine.request}`,
        );
        expect(read).toMatchObject({
          title: 'amber calendar',
          clocks: [{ clock: 'initial-response', dueAt: '2026-05-07T22:00:00.000Z' }],
        });
        expect((await to.query('select distinct org_id from mg.request')).rows).toEqual([{ org_id: mine.org }]);
      } finally {
        await moved.close();
      }
    } finally {
      await from.end();
      await to.end();
      await target.drop();
    }
  });
});

async function copy(from: Client, to: Client, table: string, where: string, values: unknown[]): Promise<void> {
  const { rows } = await from.query<{ row: object }>(
    `select to_jsonb(t) as row from ${table} t where ${where}`,
    values,
  );
  for (const { row } of rows)
    await to.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify(row),
    ]);
}
