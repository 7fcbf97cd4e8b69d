import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { importFolder } from '../../src/open-help.ts';
import { newWorld, type World } from '../support/world.ts';

let world: World;
let connected: Connected;
let folder: string;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-articles-'));
});
afterAll(async () => {
  await connected.close();
  await rm(folder, { recursive: true, force: true });
  await world.close();
});

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};
const read = (prune = false) =>
  importFolder(connected.db, folder, {
    editions: world.services.policies.keys(),
    editionId: '',
    origin: 'import',
    now: world.services.clock(),
    prune,
  });
const titles = async (q: string, lang = 'en', edition = 'worldwide') =>
  (
    await world.ok(null, 'GET', `/api/help/search?q=${encodeURIComponent(q)}&lang=${lang}&edition=${edition}`)
  ).items.map((one: any) => one.title);
const until = async (question: () => Promise<boolean>) => {
  for (let n = 0; n < 100 && !(await question()); n++) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe("the product's own articles", () => {
  test('are there in each edition and language, and each reader finds their own', async () => {
    for (const [edition, lang, q] of [
      ['worldwide', 'en', 'cancel a subscription'],
      ['worldwide', 'ja', 'ライセンスの追加'],
      ['21vianet', 'zh', '发票'],
      ['21vianet', 'en', 'severity'],
    ] as const) {
      const found = await titles(q, lang, edition);
      expect(found.length, `${edition} ${lang}`).toBeGreaterThan(0);
    }
    const hit = (await world.ok(null, 'GET', '/api/help/search?q=cancel&lang=en&edition=worldwide')).items[0];
    const article = await world.ok(
      null,
      'GET',
      `/api/help/article?path=${encodeURIComponent(hit.path)}&lang=en&edition=worldwide`,
    );
    expect(article).toMatchObject({ title: hit.title, lang: 'en' });
    expect(article.html).toContain('<h2');
  });
});

describe('a folder of articles', () => {
  const zoned =
    '---\ntitle: Getting help from us\n---\n# Getting help from us\n\n::: moniker range="o365-worldwide"\nCall the amber line.\n::: moniker-end\n\n::: moniker range="o365-21vianet"\nCall the cobalt line.\n::: moniker-end\n\n<script>alert(1)</script>\n\n[next](other.md)\n';

  test('is read, searched at once on a running server, and each edition sees its own half', async () => {
    await write('en/help/get-help.md', zoned);
    await write('en/help/other.md', '# Another thing\n\nAbout tangerines.\n');
    await write('ja/help/other.md', '# 別の記事\n\n会議の録画について。\n');
    await write('notes.md', '# No language\n');
    await write('zh-cn/bad.md', '---\ntitle: [broken\n---\n# 坏的开头\n\n正文还在。\n');
    const report = await read();
    expect(report).toMatchObject({ added: 4, changed: 0 });
    expect(report.refused).toMatchObject([{ file: 'notes.md', reason: 'no-language' }]);
    expect(report.notes.some((note) => note.file === 'zh-cn/bad.md')).toBe(true);

    await until(async () => (await titles('amber line')).includes('Getting help from us'));
    await until(async () => (await titles('会議の録画', 'ja')).includes('別の記事'));
    expect(await titles('amber line')).toContain('Getting help from us');
    expect((await titles('amber', 'en', '21vianet')).includes('Getting help from us')).toBe(false);
    expect(await titles('会議の録画', 'ja')).toContain('別の記事');
    const halves = await Promise.all(
      ['worldwide', '21vianet'].map(
        async (edition) =>
          (await world.ok(null, 'GET', `/api/help/article?path=help/get-help.md&lang=en&edition=${edition}`)).html,
      ),
    );
    expect(halves[0]).toContain('amber');
    expect(halves[0]).not.toContain('cobalt');
    expect(halves[1]).toContain('cobalt');
    for (const html of halves) {
      expect(html).not.toContain('<script');
      expect(html).toContain('href="/help/help/other.md"');
    }
  });

  test('read again it changes nothing; edited, only that; emptied, nothing is lost without --prune', async () => {
    expect(await read()).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
    await write('en/help/other.md', '# Another thing\n\nAbout clementines.\n');
    expect(await read()).toMatchObject({ added: 0, changed: 1, unchanged: 3 });
    await until(async () => (await titles('clementines')).includes('Another thing'));
    expect(await titles('clementines')).toContain('Another thing');
    await rm(join(folder, 'ja'), { recursive: true });
    expect(await read()).toMatchObject({ missing: 1, removed: 0 });
    expect(await titles('会議の録画', 'ja')).toContain('別の記事');
    expect(await read(true)).toMatchObject({ missing: 0, removed: 1 });
    await until(async () => !(await titles('会議の録画', 'ja')).includes('別の記事'));
    expect((await titles('会議の録画', 'ja')).includes('別の記事')).toBe(false);
  });

  test('read in another language than there is, the article comes in one that there is; what nobody wrote is 404', async () => {
    const article = await world.ok(null, 'GET', '/api/help/article?path=help/other&lang=zh');
    expect(article).toMatchObject({ lang: 'en', title: 'Another thing' });
    expect((await world.call(null, 'GET', '/api/help/article?path=no/such')).status).toBe(404);
    expect(
      (
        await world.call(null, 'POST', '/api/help/article/feedback', {
          path: 'help/other.md',
          lang: 'en',
          helped: true,
        })
      ).status,
    ).toBe(204);
  });
});

describe('changes are numbered in commit order', () => {
  test('a writer that began first and ends last is not skipped by whoever follows', async () => {
    const { articleStore } = await import('../../src/adapters/postgres/article-store.ts');
    const store = articleStore(connected.db);
    const from = await store.head();
    const article = (path: string) => ({
      article: {
        path,
        language: 'en' as const,
        editionId: '',
        origin: 'import' as const,
        fragment: 'no' as const,
        title: path,
        markdown: '# x',
        fingerprint: path,
        changedAt: world.services.clock(),
        facts: {
          title: path,
          description: null,
          date: null,
          translation: null,
          translatedFrom: null,
          editions: null,
          topic: null,
          category: null,
          product: null,
          redirectUrl: null,
        },
      },
      texts: [],
    });
    const seen: number[] = [];
    let last = from;
    const follow = async () => {
      for (const change of await store.changesAfter(last, 1000)) {
        seen.push(change.n);
        last = change.n;
      }
    };
    const writers = Array.from({ length: 40 }, (_, n) => store.put([article(`race/${n}.md`)]).then(follow));
    await Promise.all(writers);
    await follow();
    expect(new Set(seen).size).toBe(40);
    expect(Math.max(...seen)).toBe(from + 40);
  });
});
