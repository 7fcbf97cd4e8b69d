// Moves 100,000 running clocks (or as many as given) to a calendar with one more holiday, on the embedded database, as
// the worker does it. Prints the seconds and the longest batch. Promised: 10 s.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readEditionFiles } from '../src/adapters/editions/read-edition-files.ts';
import { startEmbeddedPostgres } from '../src/adapters/embedded-postgres/start-embedded-postgres.ts';
import { connect } from '../src/adapters/postgres/connect.ts';
import { loadPolicies } from '../src/adapters/postgres/live-policies.ts';
import { policyDesk } from '../src/adapters/postgres/policy-desk.ts';
import { policyMoves } from '../src/adapters/postgres/policy-moves.ts';
import { startApp } from '../src/main.ts';
import { readSettings } from '../src/settings/settings.ts';
import { previewOf } from '../src/usecases/policy/preview-policy.ts';
import { replanPolicies } from '../src/usecases/policy/replan-clocks.ts';
import { databaseCpuSeconds } from './database-cpu.ts';
import { fdatasyncMicroseconds } from './fdatasync.ts';

const total = Number(process.argv[2] ?? 100_000);
const patterns = 40;
const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-replan-'));
let now = '2026-06-01T01:00:00.000Z';
const app = await startApp({
  settings: readSettings({ MADOGUCHI_DATA: dataDir, PORT: '0', RATE_LIMITS: 'off', WORKER: 'off', LOG_LEVEL: 'error' }),
  example: true,
  log: () => {},
  clock: () => now,
});
const server = await startEmbeddedPostgres({ dataDir, log: () => {} });
const owner = new Client({ connectionString: server.superuserUrl('madoguchi') });
await owner.connect();
const login = new URL(server.superuserUrl('madoguchi'));
login.username = 'mg_app';
const { db, close } = connect({ connectionString: login.href, poolSize: 4, onError: () => {} });
console.log(`The disk keeps 8 kB in ${fdatasyncMicroseconds(dataDir).toFixed(0)} µs (fdatasync, median of 200)`);

try {
  const base = `http://127.0.0.1:${app.port}`;
  const { items: people } = (await (await fetch(`${base}/api/example/people`)).json()) as {
    items: { id: string; kind: string; edition: string }[];
  };
  const edition = '21vianet';
  const person = people.find((one) => one.kind === 'administrator' && one.edition === edition)?.id;
  const signedIn = await fetch(`${base}/api/example/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  for (let n = 0; n < patterns; n++) {
    now = new Date(Date.parse('2026-06-01T01:00:00Z') + n * 37 * 60_000).toISOString();
    const answer = await fetch(`${base}/api/requests`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({
        topic: 'technical',
        category: 'use',
        description: `The shared calendar shows yesterday, ${n}.`,
        impact: { effect: 'hindered', who: n % 2 ? 'some' : 'one', 'way-round': 'none', stakes: 'hours' },
        contact: { phone: null, email: 'ada@example.test', reachable: true },
        contactMethod: 'portal-message',
        language: 'en',
      }),
    });
    if (answer.status !== 201) throw new Error(`expected a request, came ${answer.status} ${await answer.text()}`);
  }
  await copyRequests();

  const policies = await loadPolicies(db);
  const desk = policyDesk(db, policies.look);
  const moves = policyMoves(db, policies.fetch);
  const { version } = policies.current(edition);
  const files = new Map(await desk.files(edition, version));
  const calendar = JSON.parse(new TextDecoder().decode(files.get('calendars/china-business-days.json')));
  calendar.exceptions['2026-06-03'] = [];
  files.set('calendars/china-business-days.json', new TextEncoder().encode(JSON.stringify(calendar)));
  const read = readEditionFiles(files);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const look = performance.now();
  const next = { edition: read.edition, version: version + 1 };
  const { totals } = await previewOf({ policies, moves, now }, policies.current(edition), next, []);
  console.log(
    `previewed ${totals.clocks} clocks in ${((performance.now() - look) / 1000).toFixed(2)} s: ${totals.moves} move`,
  );
  const save = performance.now();
  await desk.save({
    editionId: edition,
    base: version,
    edition: read.edition,
    files,
    origin: 'editor',
    by: { id: null, name: null },
    comment: 'one more holiday',
    now,
  });
  const cpu = { process: process.cpuUsage(), database: databaseCpuSeconds(dataDir) };
  const began = performance.now();
  let last = began;
  let longest = 0;
  const looked = await replanPolicies({
    moves,
    circumstances: () => ({ now, policies }),
    onFailure: (error) => console.log(error),
    onBatch: () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    },
    ...(process.argv[3] === undefined ? {} : { batchSize: Number(process.argv[3]) }),
  });
  const seconds = (performance.now() - began) / 1000;
  const used = process.cpuUsage(cpu.process);
  console.log(
    `processor time: ${((used.user + used.system) / 1e6).toFixed(1)} s here, ${(databaseCpuSeconds(dataDir) - cpu.database).toFixed(1)} s in the database`,
  );
  const replan = await desk.replan(edition);
  console.log(
    `saved in ${((began - save) / 1000).toFixed(2)} s; ${looked} requests looked at, ${replan?.moved} moved in ${seconds.toFixed(2)} s; longest batch ${longest.toFixed(0)} ms; target 10 s`,
  );
  if (seconds > 10) process.exitCode = 1;
} finally {
  await close();
  await owner.end();
  await app.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Copies of the requests made above, with their history and clocks, over all organisations of the edition. */
async function copyRequests(): Promise<void> {
  await owner.query('begin');
  await owner.query(
    `create temporary table pattern on commit drop as select id, row_number() over (order by id) - 1 as p from mg.request where opened_by_name is not null and number in (select number from mg.request where edition_id = '21vianet' order by opened_at desc limit ${patterns})`,
  );
  await owner.query(
    'create temporary table made on commit drop as select n, gen_random_uuid() as id, p.id as pattern from generate_series(1, $1::int) n join pattern p on p.p = n % (select count(*) from pattern)',
    [total],
  );
  await owner.query('create index on made (pattern)');
  for (const [table, of, own] of [
    ['request', 'id', { id: 'm.id', number: "'BENCH' || m.n" }],
    ['request_event', 'request_id', { request_id: 'm.id' }],
    ['clock', 'request_id', { request_id: 'm.id' }],
  ] as const) {
    const { rows } = await owner.query<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = ('mg.' || $1)::regclass and attnum > 0 and not attisdropped order by attnum",
      [table],
    );
    const values = rows.map(({ name }) => (own as Record<string, string>)[name] ?? `t.${name}`);
    await owner.query(
      `insert into mg.${table} (${rows.map(({ name }) => name).join(', ')}) select ${values.join(', ')} from made m join mg.${table} t on t.${of} = m.pattern`,
    );
  }
  await owner.query('commit');
  for (const table of ['request', 'request_event', 'clock']) await owner.query(`vacuum analyze mg.${table}`);
}
