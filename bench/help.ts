/**
 * Measures help search in the running server, on the articles of `../shared/search`: how long building takes and how long
 * the server's thread waits meanwhile, the start on a kept index, the server's own time for a question and a key press,
 * and when an edit is found. `DIR` is kept between runs: reading the articles in takes longer than all the rest.
 *
 *     node bench/help.ts [DIR]
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { importHelpFolder } from '../src/import-help-folder.ts';
import { startApp } from '../src/main.ts';
import { readSettings } from '../src/settings/settings.ts';
import { writeArticles } from './write-articles.ts';

const shared = resolve(import.meta.dirname, '..', process.env['MADOGUCHI_SHARED'] ?? '../shared', 'search');
const given = process.argv[2];
const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'madoguchi-help-')));
const settings = readSettings({
  MADOGUCHI_DATA: dataDir,
  PORT: '0',
  RATE_LIMITS: 'off',
  WORKER: 'off',
  LOG_LEVEL: 'info',
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const goal = (what: string, reached: number | null, most: number, unit: string) =>
  say(
    reached === null
      ? `     ${what}: not measured, it was over before the first look (goal ${most} ${unit})`
      : `${reached <= most ? 'ok  ' : 'MISS'} ${what}: ${reached.toFixed(2)} of ${most} ${unit}`,
  );

const mark = join(dataDir, 'bench-articles-are-in');
if (!existsSync(mark)) {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-set-'));
  await writeArticles(join(shared, 'articles.jsonl.gz'), folder);
  const began = performance.now();
  await importHelpFolder(settings, folder, { prune: false, log: () => {}, progress: () => {} });
  goal('all articles read in', (performance.now() - began) / 1000, 60, 's');
  await writeFile(mark, '');
  await rm(folder, { recursive: true });
}

await rm(join(dataDir, 'search'), { recursive: true, force: true });
let server = await start();
let filled = await server.filled;
goal('the index built beside the server', filled.milliseconds / 1000, 8, 's');
goal('the longest wait of the server meanwhile', server.longestWaitMs(), 20, 'ms');
say(`     ${server.waits()}`);
say(`     memory of the thread that built it: ${(filled.bytes / 1e6).toFixed(0)} MB; it ends when all is kept`);
say(`     ${await server.reopened}`);
await server.close();

server = await start();
filled = await server.filled;
goal(`the search ready after the start (${filled.how})`, filled.milliseconds / 1000, 2, 's');
goal('the server ready, with its database', server.readyMs / 1000, 3, 's');
goal('the longest wait of the server meanwhile', server.longestWaitMs(), 20, 'ms');
say(
  `     memory of the thread with what is not yet collected: ${(filled.bytes / 1e6).toFixed(0)} MB (bench/search.ts measures the index alone)`,
);

const judged = readFileSync(join(shared, 'queries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { lang: string; kind: string; query: string });
const times = async (isTyping: boolean) => {
  const took: number[] = [];
  for (const round of [1, 2])
    for (const { lang, kind, query } of judged) {
      if (kind.startsWith('ta-') !== isTyping) continue;
      const answer = await fetch(
        `${server.base}/api/help/${isTyping ? 'suggest' : 'search'}?lang=${lang}&q=${encodeURIComponent(query.slice(0, 500))}`,
      );
      await answer.arrayBuffer();
      const ms = Number(/dur=([\d.]+)/.exec(answer.headers.get('server-timing') ?? '')?.[1]);
      if (round === 2) took.push(ms);
    }
  return took.toSorted((a, b) => a - b);
};
const at = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
const questions = await times(false);
const keys = await times(true);
goal('a question, p50', at(questions, 0.5), 2, 'ms');
goal('a question, p99', at(questions, 0.99), 10, 'ms');
goal('a key press, p50', at(keys, 0.5), 0.5, 'ms');
goal('a key press, p99', at(keys, 0.99), 3, 'ms');
await server.close();
if (given === undefined) await rm(dataDir, { recursive: true, force: true });

/** A server in this process, what its index says of itself when it is filled, and how long its thread had to wait. */
async function start() {
  let hear: (facts: { how: string; milliseconds: number; bytes: number }) => void = () => {};
  const isFilled = new Promise<{ how: string; milliseconds: number; bytes: number }>((resolve) => {
    hear = resolve;
  });
  let hearReopened: (reason: string) => void = () => {};
  const reopened = new Promise<string>((resolve) => {
    hearReopened = resolve;
  });
  const began = performance.now();
  const app = await startApp({
    settings,
    example: false,
    log: () => {},
    logDestination: {
      write(line) {
        const said = JSON.parse(line) as {
          reason?: string;
          kind?: string;
          how: string;
          milliseconds: number;
          bytes: number;
        };
        if (said.kind === 'filled') hear(said);
        else if (said.reason?.includes('opened anew') === true) hearReopened(said.reason);
        else if (line.includes('"level":50')) process.stderr.write(line);
      },
    },
  });
  const readyMs = performance.now() - began;
  // From here on: what comes before is the start itself, which nobody waits for with an open page.
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  return {
    base: `http://127.0.0.1:${app.port}`,
    readyMs,
    filled: isFilled,
    /** When the thread that built the index was followed by one that opened it. */
    reopened,
    waits: () =>
      `waits of the server's thread: ${[50, 99, 99.9, 99.99].map((share) => `p${share} ${(delay.percentile(share) / 1e6 - 1).toFixed(1)} ms`).join(', ')}`,
    // Without a sample there is nothing to say: the index was there before anything was looked at.
    longestWaitMs: () => (delay.count === 0 ? null : Math.max(0, delay.max / 1e6 - 1)),
    close: app.close,
  };
}
