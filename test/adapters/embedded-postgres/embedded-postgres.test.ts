import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { findBinaries } from '../../../src/adapters/embedded-postgres/binaries.ts';
import { ensureDatabase } from '../../../src/adapters/embedded-postgres/ensure-database.ts';
import { processesIn } from '../../../src/adapters/embedded-postgres/processes-in.ts';
import { startEmbeddedPostgres } from '../../../src/adapters/embedded-postgres/start-embedded-postgres.ts';

const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (/^postgres-\d+$/.test(name)) for (const pid of processesIn(join(folder, name))) kill(pid);
    }
    rmSync(folder, { recursive: true, force: true });
  }
});

function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-embedded-'));
  folders.push(folder);
  return folder;
}
const clusterOf = (dataDir: string) => join(dataDir, `postgres-${findBinaries().major}`);
const start = (dataDir: string) =>
  startEmbeddedPostgres({ dataDir, log: () => {}, settings: { shared_buffers: '16MB' } });

async function startElsewhere(dataDir: string, ...args: string[]) {
  const script = join(import.meta.dirname, '../../support/embedded-process.ts');
  const child = spawn(process.execPath, [script, dataDir, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

async function ask<Row extends Record<string, unknown>>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

test('starts in an empty folder with the measured settings, stops, and leaves no process and no socket behind', async () => {
  const dataDir = newDataDir();
  const server = await startEmbeddedPostgres({ dataDir, log: () => {} });
  const [row] = await ask(
    server.superuserUrl('postgres'),
    `select current_setting('shared_buffers') as buffers, current_setting('fsync') as fsync, current_setting('synchronous_commit') as waits,
       current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens, current_setting('jit') as jit,
       show_trgm_ready.collation, show_trgm_ready.letters
     from (select datcollate as collation, datctype as letters from pg_database where datname = 'postgres') show_trgm_ready`,
  );
  expect(row).toEqual({
    buffers: '96MB',
    fsync: 'on',
    waits: 'on',
    checksums: 'on',
    listens: '',
    jit: 'off',
    collation: 'C',
    letters: 'C.UTF-8',
  });
  expect(statSync(server.socketDir).mode & 0o777).toBe(0o700);
  expect(statSync(clusterOf(dataDir)).mode & 0o777).toBe(0o700);
  await server.stop();
  expect(processesIn(clusterOf(dataDir))).toEqual([]);
  expect(readdirSync(server.socketDir)).toEqual([]);
});

test('the second start finds what the first committed', async () => {
  const dataDir = newDataDir();
  const first = await start(dataDir);
  await ensureDatabase(first.superuserUrl, 'madoguchi');
  await ensureDatabase(first.superuserUrl, 'madoguchi');
  await ask(first.superuserUrl('madoguchi'), 'create table kept as select 7 as number');
  await first.stop();
  const second = await start(dataDir);
  expect(await ask(second.superuserUrl('madoguchi'), 'select number from kept')).toEqual([{ number: 7 }]);
  await second.stop();
});

test('a path too long for a socket gets a short one', async () => {
  const dataDir = join(newDataDir(), 'a'.repeat(100));
  const server = await start(dataDir);
  expect(Buffer.byteLength(`${server.socketDir}/.s.PGSQL.5432`)).toBeLessThan(108);
  expect(await ask(server.superuserUrl('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  rmSync(server.socketDir, { recursive: true });
});

test('two processes share one server, and the last to leave stops it', async () => {
  const dataDir = newDataDir();
  const [first, second] = await Promise.all([startElsewhere(dataDir), startElsewhere(dataDir)]);
  expect(second.url).toBe(first.url);
  first.child.kill('SIGTERM');
  await once(first.child, 'exit');
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
  expect(processesIn(clusterOf(dataDir))).toEqual([]);
});

test.each([
  ['only the product is killed, the server living on', false],
  ['the server and the product are killed', true],
])('no acknowledged commit is lost when %s', async (_, serverToo) => {
  const dataDir = newDataDir();
  const { child, url } = await startElsewhere(dataDir);
  await ask(url, 'create table promise (number int primary key)');
  let acknowledged = 0;
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const writing = (async () => {
    for (let number = 1; ; number++) {
      await client.query('insert into promise values ($1)', [number]);
      acknowledged = number;
      if (number === 300) {
        child.kill('SIGKILL');
        if (serverToo) processesIn(clusterOf(dataDir)).forEach(kill);
        if (!serverToo) return;
      }
    }
  })();
  await writing.catch(() => {});
  await client.end().catch(() => {});

  const again = await start(dataDir);
  const [row] = await ask<{ kept: number }>(
    again.superuserUrl('postgres'),
    'select count(*)::int as kept from promise',
  );
  expect(acknowledged).toBeGreaterThanOrEqual(300);
  expect(row?.kept).toBeGreaterThanOrEqual(acknowledged);
  await again.stop();
  expect(processesIn(clusterOf(dataDir))).toEqual([]);
});

test('a server that dies under the running product is started again, with all that was committed', async () => {
  const dataDir = newDataDir();
  const said: string[] = [];
  const server = await startEmbeddedPostgres({
    dataDir,
    log: (line) => said.push(line),
    settings: { shared_buffers: '16MB' },
    onLost: (reason) => said.push(`lost: ${reason}`),
  });
  const url = server.superuserUrl('postgres');
  await ask(url, 'create table kept as select 7 as number');
  processesIn(clusterOf(dataDir)).forEach(kill);
  await expect
    .poll(() => ask(url, 'select number from kept').catch(() => null), { timeout: 10_000 })
    .toEqual([{ number: 7 }]);
  expect(said.filter((line) => line.includes('starting it again'))).toHaveLength(1);
  expect(said.filter((line) => line.startsWith('lost'))).toEqual([]);
  await server.stop();
  expect(processesIn(clusterOf(dataDir))).toEqual([]);
});

test('a process number that now belongs to another program is not in the way', async () => {
  const dataDir = newDataDir();
  await (await start(dataDir)).stop();
  writeFileSync(
    join(clusterOf(dataDir), 'postmaster.pid'),
    `${process.pid}\n${clusterOf(dataDir)}\n1\n5432\n/nowhere\n\n1 1\nready   \n`,
  );
  const server = await start(dataDir);
  expect(await ask(server.superuserUrl('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('a start killed while making the database is not in the way of the next', async () => {
  const dataDir = newDataDir();
  const script = join(import.meta.dirname, '../../support/embedded-process.ts');
  const child = spawn(process.execPath, [script, dataDir], { stdio: 'ignore' });
  while (!readdirSync(dataDir).some((name) => name.includes('unfinished')))
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await start(dataDir)).stop();
  const server = await start(dataDir);
  expect(await ask(server.superuserUrl('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(readdirSync(dataDir).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('a folder of another major version stops the start and is left alone', async () => {
  const dataDir = newDataDir();
  mkdirSync(join(dataDir, 'postgres-14'));
  await expect(start(dataDir)).rejects.toThrow(/postgres-14 was written by another version of PostgreSQL/);
  expect(readdirSync(dataDir)).toEqual(['postgres-14']);
});

test('a server that cannot start says why', async () => {
  const dataDir = newDataDir();
  await (await start(dataDir)).stop();
  await expect(startEmbeddedPostgres({ dataDir, log: () => {}, settings: { wal_level: 'nonsense' } })).rejects.toThrow(
    /PostgreSQL did not start .*\n.*invalid value for parameter "wal_level"/s,
  );
});

test('slow statements are in its log, customers’ words are not', async () => {
  const dataDir = newDataDir();
  const server = await start(dataDir);
  const url = server.superuserUrl('postgres');
  await ask(url, `select pg_sleep(0.3), $1::text`, ['a customer’s words']);
  await expect(ask(url, 'select $1::int', ['a customer’s words'])).rejects.toThrow();
  await server.stop();
  const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
  expect(log).toContain('pg_sleep');
  expect(log).not.toContain('a customer’s words');
});

test.runIf(process.getuid?.() === 0)('where user namespaces are forbidden, root starts it as nobody', async () => {
  const dataDir = newDataDir();
  const { child, url } = await startElsewhere(dataDir, 'nobody');
  expect(statSync(clusterOf(dataDir)).uid).toBe(65534);
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const server = await start(dataDir);
  expect(await ask(server.superuserUrl('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});
