// npm run bench: the whole stack on the embedded database, at 1,000, 20,000 and 100,000 requests (or those given).
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../src/adapters/embedded-postgres/start-embedded-postgres.ts';
import { asking } from './ask.ts';
import { fdatasyncMicroseconds } from './fdatasync.ts';
import { loadRequests } from './load-requests.ts';
import { type Figures, measure } from './measure.ts';
import { memoryOf } from './memory.ts';
import { printPlans } from './plans.ts';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const seconds = 3;
const heapMb = 128;
const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-bench-'));
const port = 18_300 + Math.floor(Math.random() * 200);
const env = {
  ...process.env,
  MADOGUCHI_DATA: dataDir,
  PORT: String(port),
  RATE_LIMITS: 'off',
  LOG_LEVEL: 'error',
  HEAP_MB: String(heapMb),
};
const heading = (text: string) => process.stdout.write(`\n${text}\n`);
const line = (what: string, figures: Figures) =>
  process.stdout.write(
    `  ${what.padEnd(44)} ${figures.perSecond.toFixed(0).padStart(7)}/s   p50 ${figures.p50.toFixed(2).padStart(7)} ms   p99 ${figures.p99.toFixed(2).padStart(7)} ms${figures.failed > 0 ? `   FAILED ${figures.failed}` : ''}\n`,
  );

heading(`The disk keeps 8 kB in ${fdatasyncMicroseconds(dataDir).toFixed(0)} µs (fdatasync, median of 200)`);
const app = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=4', 'bench/serve.ts'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise<void>((resolve, reject) => {
  app.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve());
  app.on('exit', () => reject(new Error('The server ended before it was ready')));
});
const base = `http://127.0.0.1:${port}`;
const ask = asking(base);
// Joins the server that the app started, as its owner.
const server = await startEmbeddedPostgres({ dataDir, log: () => {} });
const owner = new Client({ connectionString: server.superuserUrl('madoguchi') });
await owner.connect();

try {
  const { items: people } = (await (await fetch(`${base}/api/example/people`)).json()) as {
    items: { id: string; kind: string; edition: string }[];
  };
  const edition = people[0]?.edition ?? '';
  const cookieOf = async (kind: string) => {
    const person = people.find((one) => one.kind === kind && one.edition === edition)?.id;
    const answer = await fetch(`${base}/api/example/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  const [admin, agent] = [await cookieOf('administrator'), await cookieOf('agent')];
  const well = async (cookie: string, path: string, body?: object) => {
    const { status, text } = await ask(cookie, path, body);
    return status < 300 && text.length > 2;
  };
  const request = {
    topic: 'technical',
    category: 'use',
    description: 'The shared calendar shows yesterday. 共有の予定表が昨日のままです。',
    impact: { effect: 'hindered', who: 'some', 'way-round': 'none', stakes: 'hours' },
    contact: { phone: null, email: 'ada@harbourstone.example', reachable: true },
    contactMethod: 'portal-message',
    language: 'en',
  };
  const pattern = (
    (await (
      await fetch(`${base}/api/requests`, {
        method: 'POST',
        headers: { cookie: admin, 'content-type': 'application/json' },
        body: JSON.stringify(request),
      })
    ).json()) as { id: string }
  ).id;
  const organisations = (
    await owner.query<{ org_id: string }>('select org_id from mg.organisation where edition_id = $1', [edition])
  ).rows.map((row) => row.org_id);

  for (const size of sizes.length > 0 ? sizes : [1_000, 20_000, 100_000]) {
    await loadRequests(owner, size, pattern, organisations);
    heading(`${size.toLocaleString('en')} requests`);
    const ids = (
      await owner.query<{ id: string }>('select id from mg.request where edition_id = $1 order by random() limit 500', [
        edition,
      ])
    ).rows.map((row) => row.id);
    for (const clients of [1, 8]) {
      line(
        `create a request, ${clients} client${clients > 1 ? 's' : ''}`,
        await measure(clients, seconds, () => well(admin, '/api/requests', request)),
      );
      line(
        `read one as an agent, on record, ${clients}`,
        await measure(clients, seconds, (n) => well(agent, `/api/requests/${ids[n % ids.length]}`)),
      );
      line(
        `the desk's list of 50 by due time, ${clients}`,
        await measure(clients, seconds, () => well(agent, `/api/desk/requests?edition=${edition}&limit=50`)),
      );
      line(
        `the customer's list of 50, ${clients}`,
        await measure(clients, seconds, () => well(admin, '/api/requests?limit=50')),
      );
      line(
        `counts of the queues, ${clients}`,
        await measure(clients, seconds, () => well(agent, `/api/desk/counts?edition=${edition}`)),
      );
    }
    for (const [language, words] of [
      ['en', ['calendar error', 'word41', 'shared mail']],
      ['ja', ['会議の録画', '予定表', '共有']],
      ['zh', ['共享日历', '无法同步', '邮件']],
    ] as const)
      line(
        `text search over requests, ${language}, 1`,
        await measure(1, seconds, (n) =>
          well(agent, `/api/desk/search?edition=${edition}&q=${encodeURIComponent(words[n % words.length] ?? '')}`),
        ),
      );
    const memory = memoryOf(app.pid ?? 0);
    process.stdout.write(
      `  memory ${memory.total.toFixed(0)} MiB (Node ${memory.node.toFixed(0)}, PostgreSQL ${memory.postgres.toFixed(0)}; PSS, heap capped at ${heapMb}, the help index among it)\n`,
    );
  }
  await printPlans(owner, edition, organisations[0] ?? '');
} finally {
  await owner.end();
  app.kill('SIGTERM');
  await new Promise((resolve) => app.on('exit', resolve));
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
