import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArticleFolder } from '../../src/adapters/article-folder/write-article-folder.ts';
import { articleExport } from '../../src/adapters/postgres/article-export.ts';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { importHelpSet } from '../../src/import-help-set.ts';
import { exportHelp } from '../../src/usecases/help/export-help.ts';
import { newWorld, type Who, type World } from '../support/world.ts';

type Install = { world: World; connected: Connected };
let here: Install, there: Install;
let root: string;

const install = async (): Promise<Install> => {
  const world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  return {
    world,
    connected: connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 2, onError: () => {} }),
  };
};
const write = async (file: string, text: string) => {
  await mkdir(dirname(join(root, 'given', file)), { recursive: true });
  await writeFile(join(root, 'given', file), text);
};
const take = ({ world, connected }: Install, folder: string) =>
  importHelpSet(connected.db, folder, {
    editions: world.services.policies.keys(),
    now: world.services.clock(),
    prune: false,
  });
const give = async ({ connected }: Install, name: string, edition: string | null = null) => {
  const report = await exportHelp(articleExport(connected.db), writeArticleFolder(join(root, name)), edition);
  expect(report.left).toEqual([]);
  return report;
};
/** Every file of a folder with its bytes. */
const bytesOf = async (name: string): Promise<Map<string, string>> => {
  const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files
        .toSorted()
        .map(
          async (file): Promise<[string, string]> => [
            file.slice(join(root, name).length + 1),
            await readFile(file, 'utf8'),
          ],
        ),
    ),
  );
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'madoguchi-export-'));
  here = await install();
  there = await install();
  await write(
    'en/admin/get-help.md',
    '---\ntitle: "Get \'help\': #1 \\"now\\""\nms.date: 05/18/2022\nms.translationtype: HT\n---\n# Help\r\n\r\n::: moniker range="o365-worldwide"\r\nCall.\r\n::: moniker-end\r\n\n[!INCLUDE [a](includes/piece.md)]\n\n---\nnot: front matter\n---\n',
  );
  await write('en/admin/includes/piece.md', 'A piece of others.\n');
  await write('ja/admin/get-help.md', '---\ntitle: ヘルプ\nms.sourcegitcommit: abc\n---\n\n本文（全角）。\n');
  await write('zh-cn/名称 (1).md', '# 中文 & 标题\n\n正文\n');
  await write(
    'en/TOC.yml',
    '- name: "Start: [here] (now)"\n  items:\n    - name: Get help\n      href: admin/get-help.md\n- name: Outside\n  href: https://example.com\n',
  );
  await write(
    'redirections.json',
    '{"redirections":[{"source_path":"admin/old.md","redirect_url":"/admin/get-help"},{"source_path":"gone.md","redirect_url":"https://example.com/x?a=b&c=[d]"}]}',
  );
  const { refused } = await take(here, join(root, 'given'));
  if (refused.length > 0) throw new Error(`The articles of this test were refused: ${JSON.stringify(refused)}`);

  const agent = await here.world.staff('agent', ['worldwide']);
  const supervisor = await here.world.staff('supervisor', ['worldwide']);
  const publish = async (who: Who, body: object, source: string | null) => {
    const draft = await here.world.ok(who, 'POST', '/api/drafts', { edition: 'worldwide', language: 'en', ...body });
    const saved =
      source === null
        ? draft
        : await here.world.ok(who, 'PUT', `/api/drafts/${draft.id}`, {
            path: draft.path,
            source,
            version: draft.version,
          });
    const sent = await here.world.ok(who, 'POST', `/api/drafts/${draft.id}/review`, { version: saved.version });
    await here.world.ok(supervisor, 'POST', `/api/drafts/${draft.id}/approval`, { version: sent.version });
  };
  await publish(
    agent,
    { from: 'nothing', title: 'Written here' },
    '---\ntitle: Written here\n---\n\nWords of our own.\n',
  );
  await publish(agent, { from: 'article', path: 'verify-a-domain.md' }, null);
  await publish(agent, { from: 'article', path: 'admin/get-help.md' }, null);
});
afterAll(async () => {
  for (const { world, connected } of [here, there]) {
    await connected.close();
    await world.close();
  }
  await rm(root, { recursive: true, force: true });
});

describe('all articles as a folder', () => {
  test('are the same bytes each time, and come back as the same from another install', async () => {
    const report = await give(here, 'first');
    expect(report).toMatchObject({ contents: 1 });
    await give(here, 'second');
    const first = await bytesOf('first');
    expect(await bytesOf('second')).toEqual(first);
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        'madoguchi-help.json',
        'all/import/en/admin/get-help.md',
        'all/import/en/admin/includes/piece.md',
        'all/import/en/TOC.yml',
        'all/import/ja/redirections.json',
        'worldwide/written/en/written-here.md',
        'worldwide/written/en/verify-a-domain.md',
      ]),
    );
    expect(first.get('all/import/en/admin/get-help.md')).toContain('---\nnot: front matter\n---\n');

    const taken = await take(there, join(root, 'first'));
    expect(taken.refused).toEqual([]);
    await give(there, 'third');
    expect(await bytesOf('third')).toEqual(first);
    expect(await take(there, join(root, 'third'))).toMatchObject({ added: 0, changed: 0, missing: 0 });
  });

  test('are read there: what was written stands before what came, redirections lead on', async () => {
    const read = (path: string) =>
      there.world.call(null, 'GET', `/api/help/article?path=${encodeURIComponent(path)}&lang=en&edition=worldwide`);
    for (let n = 0; n < 60 && (await read('written-here.md')).status !== 200; n++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await read('written-here.md')).body.html).toContain('Words of our own.');
    for (let n = 0; n < 60 && (await read('admin/old.md')).status !== 200; n++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await read('admin/old.md')).body.path).toBe('admin/get-help.md');
  });

  test('of one edition are its own and those for all', async () => {
    await give(here, 'one', '21vianet');
    const folders = new Set([...(await bytesOf('one')).keys()].map((file) => file.split('/').slice(0, 2).join('/')));
    expect(folders).toEqual(new Set(['madoguchi-help.json', '21vianet/own', 'all/import']));
  });

  test('replace an earlier export, and never touch a folder that holds anything else', async () => {
    await cp(join(root, 'first'), join(root, 'again'), { recursive: true });
    await writeFile(join(root, 'again', 'all/import/en/left-over.md'), '# Left over\n\nText.\n');
    await give(here, 'again');
    expect(await bytesOf('again')).toEqual(await bytesOf('first'));
    await mkdir(join(root, 'mine'));
    await writeFile(join(root, 'mine', 'notes.txt'), 'mine');
    await expect(give(here, 'mine')).rejects.toThrow('expected an empty folder');
    expect(await readFile(join(root, 'mine', 'notes.txt'), 'utf8')).toBe('mine');
  });
});
