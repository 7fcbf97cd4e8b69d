/**
 * Measures articles: how long one takes to render (the process's own time, whatever else the machine does), over every file of `../shared/corpus` and for each edition that reads
 * it differently, and how long whole folders take to be read into an empty database, the first time and again.
 *
 *     node bench/articles.ts            # renders the corpus; imports the corpus and the search set
 *     node bench/articles.ts render     # renders only
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArticleFolder } from '../src/adapters/article-folder/read-article-folder.ts';
import { renderArticle } from '../src/adapters/markdown/render-article.ts';
import { connect } from '../src/adapters/postgres/connect.ts';
import type { ArticleFile } from '../src/domain/article/article-file.ts';
import { openDatabase } from '../src/open-database.ts';
import { importFolder } from '../src/open-help.ts';
import { readSettings } from '../src/settings/settings.ts';
import { writeArticles } from './write-articles.ts';

const editions = ['worldwide', '21vianet'];
const shared = resolve(import.meta.dirname, '..', process.env['MADOGUCHI_SHARED'] ?? '../shared');
const renderGoalMs = 10;
const importGoalSeconds = 60;
const say = (line: string) => process.stdout.write(`${line}\n`);
const goal = (what: string, reached: number, most: number, unit: string) =>
  say(`${reached <= most ? 'ok  ' : 'MISS'} ${what}: ${reached.toFixed(2)} of ${most} ${unit}`);

await renderCorpus();
if (process.argv[2] !== 'render') {
  const work = await mkdtemp(join(tmpdir(), 'madoguchi-articles-'));
  try {
    const set = join(work, 'search-set');
    await writeArticles(join(shared, 'search', 'articles.jsonl.gz'), set);
    await importInto(join(work, 'set-data'), set, 'the search set');
    await importInto(join(work, 'corpus-data'), join(shared, 'corpus'), 'the corpus');
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function renderCorpus(): Promise<void> {
  const files: ArticleFile[] = [];
  for await (const file of readArticleFolder(join(shared, 'corpus'))) if (file.kind === 'article') files.push(file);
  const sources = new Map(files.map((file) => [`${file.language}/${file.path}`, file.markdown]));
  const times: { ms: number; file: string }[] = [];
  const render = (file: ArticleFile, edition: string) =>
    renderArticle({
      markdown: file.markdown,
      path: file.path,
      title: file.facts.title,
      edition,
      language: file.language,
      include: (path) => sources.get(`${file.language}/${path}`) ?? null,
      link: ({ path }) => (sources.has(`${file.language}/${path}`) ? `/help/${path}` : null),
    });
  // What a running server has compiled long ago.
  for (const file of files.slice(0, 500)) render(file, editions[0] ?? '');
  for (const file of files)
    for (const edition of /moniker/i.test(file.markdown) ? editions : editions.slice(0, 1)) {
      const began = process.cpuUsage();
      render(file, edition);
      const { user, system } = process.cpuUsage(began);
      times.push({ ms: (user + system) / 1000, file: file.file });
    }
  times.sort((one, other) => one.ms - other.ms);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const over = times.filter(({ ms }) => ms > renderGoalMs);
  say(`${times.length} renderings of ${files.length} files`);
  for (const [name, share] of [
    ['p50', 0.5],
    ['p90', 0.9],
    ['p99', 0.99],
    ['max', 1],
  ] as const)
    goal(`rendering, ${name}`, at(share)?.ms ?? 0, renderGoalMs, 'ms');
  say(`     ${over.length} took longer than ${renderGoalMs} ms:`);
  for (const { ms, file } of over.slice(-10).reverse()) say(`     ${ms.toFixed(1)} ms ${file}`);
}

async function importInto(dataDir: string, folder: string, name: string): Promise<void> {
  const database = await openDatabase(readSettings({ MADOGUCHI_DATA: dataDir, LOG_LEVEL: 'error' }), () => {});
  try {
    await database.migrate(() => {});
    const { db, close } = connect({ connectionString: database.url, poolSize: 2, onError: () => {} });
    try {
      for (const round of ['', ', again']) {
        const began = performance.now();
        const spent = process.cpuUsage();
        const about = {
          editions,
          editionId: '',
          origin: 'import',
          now: new Date().toISOString(),
          prune: false,
        } as const;
        const report = await importFolder(db, folder, about);
        goal(`${name}${round} read in`, (performance.now() - began) / 1000, importGoalSeconds, 's');
        const { user, system } = process.cpuUsage(spent);
        say(
          `     of these ${((user + system) / 1e6).toFixed(1)} s of this process's own time, the rest the database or waiting`,
        );
        say(
          `     ${report.added} added, ${report.changed} changed, ${report.unchanged} unchanged, ${report.redirections} redirections, ${report.refused.length} refused`,
        );
      }
    } finally {
      await close();
    }
  } finally {
    await database.close();
  }
}
