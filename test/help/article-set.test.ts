import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { importFolder } from '../../src/open-help.ts';
import { read } from '../pages/reading.ts';
import { newWorld, type World } from '../support/world.ts';

let world: World;
let connected: Connected;
let folder: string;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } });
  connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-set-'));
  for (const [file, text] of Object.entries(files)) await write(file, text);
});
afterAll(async () => {
  await connected.close();
  await rm(folder, { recursive: true, force: true });
  await world.close();
});

const files: Record<string, string> = {
  'en/admin/TOC.yml':
    '- name: Start\n  href: index.yml\n- name: Set up\n  items:\n  - name: Plan it\n    href: setup/plan.md\n  - name: Buy it\n    href: setup/buy.md\n  - name: Not here\n    href: setup/none.md\n',
  'en/admin/index.yml':
    '### YamlMime:Landing\ntitle: Where to begin\nsummary: All of it.\nlandingContent:\n- title: First\n  linkLists:\n  - links:\n    - text: Plan it\n      url: setup/plan.md\n    - text: By the site\n      url: /site/admin/setup/buy\n',
  'en/admin/setup/plan.md':
    '---\ntitle: Plan the quince\nms.date: 05/18/2022\n---\n# Plan the quince\n\n## Steps & more\n\nRead [the far end](../far.md?view=o365-21vianet#the-End).\n\n[!INCLUDE [piece](../../includes/piece.md)]\n\n![A drawing of it](x.png)\n',
  'en/admin/setup/buy.md': '---\ntitle: Buy the quince\n---\n# Buy the quince\n\nMoney.\n',
  'en/admin/far.md': '---\ntitle: The far end\n---\n# The far end\n\n## The end\n\nHere.\n',
  'en/includes/piece.md': 'A persimmon lies inside.\n',
  'ja/admin/setup/plan.md': '---\ntitle: 計画\nms.date: 05/17/2022\nms.translationtype: MT\n---\n# 計画\n\n本文。\n',
  '.openpublishing.redirection.json': JSON.stringify(
    {
      redirections: [
        { source_path: 'admin/old.md', redirect_url: '/site/Admin/older' },
        { source_path: 'site/Admin/older.md', redirect_url: '/site/admin/setup/plan' },
        { source_path: 'admin/away.md', redirect_url: 'https://elsewhere.example/a?b=1' },
        { source_path: 'admin/x.md', redirect_url: 'y' },
        { source_path: 'admin/y.md', redirect_url: '/admin/x' },
      ],
    },
    null,
    1,
  ).replaceAll(' ', '\u00a0'),
};
const write = async (file: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};
const importAll = (prune = false) =>
  importFolder(connected.db, folder, {
    editions: world.services.policies.keys(),
    editionId: '',
    origin: 'import',
    now: world.services.clock(),
    prune,
  });
const page = (path: string) => read(world, `${path}${path.includes('?') ? '&' : '?'}lang=en`);
const find = async (q: string): Promise<string[]> =>
  (await world.ok(null, 'GET', `/api/help/search?q=${q}&lang=en&edition=worldwide`)).items.map((one: any) => one.path);

describe('a set of articles', () => {
  test('is read with its landing page, its contents and its redirections; a circle is told with file and line', async () => {
    const report = await importAll();
    expect(report).toMatchObject({ added: 7, changed: 0, redirections: 3 });
    expect(report.refused.map(({ file, line, reason, detail }) => `${file}:${line} ${reason} ${detail}`)).toEqual([
      '.openpublishing.redirection.json:16 redirection-in-a-circle admin/x.md → admin/y.md → admin/x.md',
      '.openpublishing.redirection.json:20 redirection-in-a-circle admin/y.md → admin/x.md → admin/y.md',
    ]);
    expect(report.changes).toContainEqual({ what: 'added', file: 'en/admin/TOC.yml' });
    await vi.waitFor(async () => expect(await find('quince')).toContain('admin/setup/plan.md'), 10_000);
  });

  test('read again changes nothing; an edit is told by its file', async () => {
    expect(await importAll()).toMatchObject({ added: 0, changed: 0, unchanged: 7, missing: 0, changes: [] });
    await write('en/admin/far.md', `${files['en/admin/far.md']}Again.\n`);
    await write('en/admin/TOC.yml', `${files['en/admin/TOC.yml']}- name: Last\n  href: far.md\n`);
    expect((await importAll()).changes).toEqual([
      { what: 'changed', file: 'en/admin/far.md' },
      { what: 'changed', file: 'en/admin/TOC.yml' },
    ]);
  });

  test('a piece that changes changes the articles that show it, also in the search', async () => {
    await vi.waitFor(async () => expect(await find('persimmon')).toContain('admin/setup/plan.md'), 10_000);
    await write('en/includes/piece.md', 'A loquat lies inside.\n');
    expect((await importAll()).changes.map(({ file }) => file)).toEqual([
      'en/includes/piece.md',
      'en/admin/setup/plan.md',
    ]);
    await vi.waitFor(async () => expect(await find('loquat')).toContain('admin/setup/plan.md'), 10_000);
    expect((await page('/help/admin/setup/plan.md')).text).toContain('A loquat lies inside.');
  });

  test('what can no longer be read stays, even with --prune; what is gone goes with it only', async () => {
    await write('en/admin/setup/buy.md', new Uint8Array([0x89, 0x50, 0, 0]));
    const { removed, refused } = await importAll(true);
    expect(removed).toBe(0);
    expect(refused.map(({ file, reason }) => `${file} ${reason}`)).toContain('en/admin/setup/buy.md not-text');
    expect((await page('/help/admin/setup/buy.md')).status).toBe(200);
    await rm(join(folder, 'ja'), { recursive: true });
    await rm(join(folder, 'en/admin/TOC.yml'));
    expect(await importAll()).toMatchObject({ removed: 0, missing: 2 });
    expect((await importAll(true)).changes).toEqual([
      { what: 'removed', file: 'ja/admin/setup/plan.md' },
      { what: 'removed', file: 'en/admin/TOC.yml' },
    ]);
    for (const [file, text] of Object.entries(files)) await write(file, text);
    await importAll();
  });
});

describe('an article of a set', () => {
  test('says where it stands, for whom and since when, and what stands beside it', async () => {
    const { html } = await vi.waitFor(async () => {
      const found = await page('/help/admin/setup/plan.md');
      if (!found.html.includes('persimmon')) throw new Error('The article is not taken in yet');
      return found;
    }, 10_000);
    const [trail = ''] = /<nav class="trail[\s\S]*?<\/nav>/.exec(html) ?? [];
    expect(trail).toContain('<li lang="en">Set up</li>');
    expect(html).toContain('Last changed 18 May 2022');
    const [related = ''] = /<section class="related[\s\S]*?<\/section>/.exec(html) ?? [];
    expect([...related.matchAll(/href="([^"?]+)[^"]*">([^<]+)/g)].map(([, href, name]) => `${href} ${name}`)).toEqual([
      '/help/admin/setup/buy.md Buy the quince',
      '/help/admin/far.md The far end',
    ]);
  });

  test('leads to the section and the edition that a link names, and shows a picture by its words', async () => {
    const { html } = await page('/help/admin/setup/plan.md');
    expect(html).toContain('href="/help/admin/far.md?edition=21vianet#s-the-end"');
    expect(html).toContain('<span class="left-out-image">A drawing of it</span>');
    expect((await page('/help/admin/far.md?edition=21vianet')).html).toContain('id="s-the-end"');
  });

  test('in another language says what a machine did, and that the original went on', async () => {
    const { text } = await read(world, '/help/admin/setup/plan.md?lang=ja');
    expect(text).toContain('機械翻訳');
    expect(text).toContain('最終更新');
  });

  test('that is a landing page has its cards, with links by the site’s addresses too', async () => {
    const { html, status } = await page('/help/admin/index.md');
    expect(status).toBe(200);
    expect(html).toContain('>First</h2>');
    expect(html).toContain('<a href="/help/admin/setup/plan.md">Plan it</a>');
    expect(html).toContain('<a href="/help/admin/setup/buy.md">By the site</a>');
  });

  test('that moved is found at its old addresses, in every language; one that left says where it went', async () => {
    for (const old of ['admin/old', 'admin/old.md', 'site/Admin/older.md']) {
      const { status, headers } = await page(`/help/${old}?q=x`);
      expect([status, headers.get('location')]).toEqual([302, '/help/admin/setup/plan.md?q=x&lang=en']);
    }
    const away = await page('/help/admin/away');
    expect(away.status).toBe(200);
    expect(away.text).toContain('This article has moved');
    expect(away.html).toContain('href="https://elsewhere.example/a?b=1" rel="noopener"');
    expect((await page('/help/admin/x.md')).status).toBe(404);
  });
});
