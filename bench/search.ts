/**
 * Measures help search without HTTP: relevance on the judged questions of `../shared/search` as `eval.mjs` there
 * counts it, the time of a question and of a key press, the time of building and the memory of the index. As in the
 * product one thread builds and keeps the index, and it is opened from the file, where its texts stay; its memory is
 * what it takes when all questions were asked. Prints each goal and floor with what was reached; ends with 1 when a
 * floor is missed.
 *
 *     node --expose-gc bench/search.ts [ja]
 *     node --expose-gc bench/search.ts --each 10000    times and memory alone, at so many articles of each language
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { renderArticle } from '../src/adapters/markdown/render-article.ts';
import { searchSnapshots } from '../src/adapters/search-snapshot/search-snapshots.ts';
import type { Language } from '../src/domain/language/language.ts';
import type { SearchDocument } from '../src/domain/search/search-document.ts';
import { createSearchIndex, type SearchIndex } from '../src/domain/search/search-index.ts';
import type { ArticleChange } from '../src/usecases/ports/articles.ts';

type Judged = { lang: string; kind: string; query: string; relevant: string[] };
type Row = { n: number; recall1: number; recall3: number; recall5: number; recall10: number; ndcg10: number };

const folder = resolve(import.meta.dirname, '..', process.env['MADOGUCHI_SHARED'] ?? '../shared', 'search');
const languages: [name: string, language: Language][] = [
  ['en', 'en'],
  ['ja', 'ja'],
  ['zh', 'zh-Hans'],
];
/** So many answers are looked through for filters (`src/usecases/help/find-answers.ts`). */
const lookedThrough = 30;
const judged = readLines<Judged>(readFileSync(`${folder}/queries.jsonl`, 'utf8'));
/** Of three languages at 10,000 articles each; a third of it each. */
const mostMegabytes = 150;

type Order = { name: string; language: Language; each: number | null; folder: string };
const nothingYet: ArticleChange = { n: 0, path: '', language: 'en', at: '2020-01-01T00:00:00.000Z' };
type Built = { articles: number; milliseconds: number; bytes: number };

const rows: Record<string, Row> = {};
if (isMainThread) await measure();
else parentPort?.postMessage(await build(workerData as Order));

async function measure(): Promise<void> {
  const each = process.argv[2] === '--each' ? Number(process.argv[3]) : null;
  const only = each === null ? process.argv[2] : undefined;
  const indexes: SearchIndex[] = [];
  let megabytes = 0;
  for (const [name, language] of languages.filter(([name]) => only === undefined || only === name)) {
    const kept = await mkdtemp(join(tmpdir(), 'madoguchi-bench-'));
    const built = await inThread({ name, language, each, folder: kept });
    const before = await memory();
    const beganAt = performance.now();
    const index = await open(kept, language);
    const opened = performance.now() - beganAt;
    const questions = ask(name, (query) => index.search(query, { limit: 10, edition: 'worldwide' }), false);
    const keys = ask(name, (query) => index.suggest(query, { limit: 10, edition: 'worldwide' }), true);
    console.log(
      `${name}: ${built.articles} articles; built in ${built.milliseconds.toFixed(0)} ms, opened in ${opened.toFixed(0)} ms;`,
      `question p50 ${percentile(questions, 0.5)} p99 ${percentile(questions, 0.99)} ms; key press p50 ${percentile(keys, 0.5)} p99 ${percentile(keys, 0.99)} ms`,
    );
    console.log(`     ${name}: ${narrowing(name, index)}`);
    const taken = ((await memory()) - before) / 1e6;
    console.log(
      `     ${name}: right after building, in the thread that ends then: ${(built.bytes / 1e6).toFixed(0)} MB`,
    );
    reportMemory(name, taken, mostMegabytes / languages.length);
    indexes.push(index);
    megabytes += taken;
    await rm(kept, { recursive: true });
  }
  reportMemory(`${indexes.length} indexes`, megabytes, (mostMegabytes * indexes.length) / languages.length);
  if (each !== null) return;
  addAverages();
  console.table(rows);
  report('goals.json');
  process.exitCode = report('floors.json') > 0 ? 1 : 0;
}

function reportMemory(of: string, megabytes: number, most: number): void {
  const isSure = globalThis.gc !== undefined;
  console.log(
    `${isSure ? (megabytes <= most ? 'ok  ' : 'MISS') : '    '} memory of ${of}: ${megabytes.toFixed(0)} of ${most} MB${isSure ? '' : ' (not sure without --expose-gc)'}`,
  );
}

function inThread(order: Order): Promise<Built> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: order });
    let built: Built | undefined;
    thread.on('message', (message: Built) => {
      built = message;
    });
    thread.on('error', reject);
    thread.on('exit', () => (built === undefined ? reject(new Error('Nothing was built')) : resolve(built)));
  });
}

async function build({ name, language, each, folder: kept }: Order): Promise<Built> {
  const documents = asMany(readDocuments(name, language), each);
  const before = await memory();
  const beganAt = performance.now();
  const index = createSearchIndex(language);
  for (const document of documents) index.put(document);
  index.settle();
  const milliseconds = performance.now() - beganAt;
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  await keptIn(kept).write({ after: nothingYet, indexes: new Map([[language, index.save()]]) });
  return { articles: documents.length, milliseconds, bytes: heapUsed + arrayBuffers - before };
}

async function open(kept: string, language: Language): Promise<SearchIndex> {
  const saved = (await keptIn(kept).read())?.indexes.get(language);
  if (saved === undefined) throw new Error(`No index of ${language} was kept in ${kept}`);
  return createSearchIndex(language, { saved });
}

function keptIn(kept: string) {
  const fail = (reason: string) => {
    throw new Error(reason);
  };
  const code = resolve(import.meta.dirname, '../src/domain/search');
  return searchSnapshots(kept, code, { onIgnored: fail, onLost: fail });
}

/** The articles and copies of them under other paths and titles, until there are so many. */
function asMany(documents: SearchDocument[], count: number | null): SearchDocument[] {
  const all = documents.slice(0, count ?? documents.length);
  for (let at = 0; all.length < (count ?? 0); at++) {
    const one = documents[at % documents.length] as SearchDocument;
    const round = Math.floor(at / documents.length) + 2;
    all.push({ ...one, path: `copy-${round}/${one.path}`, title: `${one.title} ${round}` });
  }
  return all;
}

/** The time of answers with what they can be narrowed by: of all questions, and of the vague ones that are asked back. */
function narrowing(name: string, index: SearchIndex): string {
  const asked = judged.filter(({ lang, kind }) => lang === name && !kind.startsWith('ta-')).map(({ query }) => query);
  // Single words of the questions are as vague as questions get.
  const single = [...new Set(asked.flatMap((query) => query.split(/[\s、，]+/)))].filter((word) => word.length > 1);
  const all: number[] = [];
  const back: number[] = [];
  for (const round of [1, 2])
    for (const query of [...asked, ...single]) {
      const startedAt = performance.now();
      const { choices } = index.answer(query, { limit: lookedThrough, edition: 'worldwide' });
      const took = performance.now() - startedAt;
      if (round === 2) (choices.length > 0 ? back : all).push(took);
    }
  return (
    `with filters p50 ${percentile(all, 0.5)} p99 ${percentile(all, 0.99)} ms; ` +
    `${back.length} questions asked back, p50 ${percentile(back, 0.5)} p99 ${percentile(back, 0.99)} ms`
  );
}

/** Asks every question of one kind twice and measures the second time; keeps the figures by kind. */
function ask(name: string, answer: (query: string) => { path: string }[], isTyping: boolean): number[] {
  const times: number[] = [];
  const asked = judged.filter(({ lang, kind }) => lang === name && kind.startsWith('ta-') === isTyping);
  for (const { query } of asked) answer(query);
  for (const kind of new Set(asked.map((question) => question.kind))) {
    const ranks = asked
      .filter((question) => question.kind === kind)
      .map(({ query, relevant }) => {
        const startedAt = performance.now();
        const found = answer(query);
        times.push(performance.now() - startedAt);
        return found.findIndex(({ path }) => relevant.includes(path)) + 1;
      });
    rows[`${name}/${kind}`] = rowOf(ranks);
  }
  return times;
}

function rowOf(ranks: number[]): Row {
  const mean = (value: (rank: number) => number) =>
    Number((ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : value(rank)), 0) / ranks.length).toFixed(3));
  const within = (most: number) => mean((rank) => (rank <= most ? 1 : 0));
  return {
    n: ranks.length,
    recall1: within(1),
    recall3: within(3),
    recall5: within(5),
    recall10: within(10),
    ndcg10: mean((rank) => 1 / Math.log2(rank + 1)),
  };
}

/** The mean over the kinds of a language, as the goals and floors count it. */
function addAverages(): void {
  for (const [name] of languages) {
    for (const part of ['search', 'typeahead']) {
      const kinds = Object.entries(rows).filter(
        ([key]) => key.startsWith(`${name}/`) && key.includes('/ta-') === (part === 'typeahead'),
      );
      if (kinds.length === 0) continue;
      const mean = (field: keyof Row) =>
        Number((kinds.reduce((sum, [, row]) => sum + row[field], 0) / kinds.length).toFixed(3));
      rows[`${name}/${part}`] = {
        n: kinds.reduce((sum, [, row]) => sum + row.n, 0),
        recall1: mean('recall1'),
        recall3: mean('recall3'),
        recall5: mean('recall5'),
        recall10: mean('recall10'),
        ndcg10: mean('ndcg10'),
      };
    }
  }
}

/** Prints what of a file of wanted figures was reached; answers with how many were missed. */
function report(file: string): number {
  const wanted = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, Record<string, number>>;
  let missed = 0;
  for (const [key, figures] of Object.entries(wanted)) {
    for (const [name, least] of Object.entries(figures).filter(([name]) => !name.endsWith('ms'))) {
      const reached = rows[key]?.[name as keyof Row];
      if (reached === undefined) continue;
      if (reached < least) missed++;
      console.log(`${file} ${reached < least ? 'MISS' : 'ok  '} ${key} ${name} ${reached} of ${least}`);
    }
  }
  return missed;
}

function readDocuments(locale: string, language: Language): SearchDocument[] {
  const articles = readLines<{ locale: string; path: string; title: string; markdown: string }>(
    gunzipSync(readFileSync(`${folder}/articles.jsonl.gz`)).toString('utf8'),
  );
  const originals = new Map(
    articles.filter((article) => article.locale === 'en').map(({ path, title }): [string, string] => [path, title]),
  );
  return articles
    .filter((article) => article.locale === locale)
    .map(({ path, title, markdown }) => {
      const rendered = renderArticle({
        markdown,
        path,
        title,
        edition: 'worldwide',
        language,
        include: () => null,
        link: () => null,
      });
      // As the product does: a translation is found by its original's title too.
      const otherTitle = [rendered.titleAnchor, locale === 'en' ? null : originals.get(path)]
        .filter((one) => one != null)
        .join(' ');
      return { path, edition: null, title, otherTitle: otherTitle || null, sections: rendered.sections };
    });
}

/** What is in use, in bytes. Buffers are freed beside the collector: what nobody holds is gone a moment later only. */
async function memory(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function percentile(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
}

function readLines<Line>(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
