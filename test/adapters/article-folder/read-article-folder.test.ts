import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticleFolder } from '../../../src/adapters/article-folder/read-article-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};
const readAll = async (progress?: (done: number, total: number) => void) => {
  const files = [];
  for await (const file of readArticleFolder(folder, progress)) files.push(file);
  return files;
};

test('an article is read with its place, its facts and the line its words begin at', async () => {
  put('ja/admin/help.md', '\ufeff---      \r\ntitle: "助け"\r\nms.date: 05/18/2022\r\n---\r\n# 助け\r\n');
  expect(await readAll()).toMatchObject([
    {
      kind: 'article',
      file: 'ja/admin/help.md',
      path: 'admin/help.md',
      language: 'ja',
      markdown: '# 助け\n',
      startsAt: 5,
      facts: { title: '助け', date: '2022-05-18' },
      notes: [],
    },
  ]);
});

test('front matter that is absent, holds a key twice or is broken keeps no article out', async () => {
  put('en/absent.md', '# Words\n\n---\n\nmore');
  put('en/broken.md', '---\ntitle: Good: bad: worse\ndescription: "kept"\n---\nwords');
  put('en/twice.md', '---\ntitle: one\ntitle: two\nms,.custom: x\n---\nwords');
  put('en/unclosed.md', '---\ntitle: x\nwords');
  expect(
    (await readAll()).map((file) =>
      file.kind === 'article'
        ? [file.path, file.facts.title, file.facts.description, file.notes.map(({ note, line }) => `${note} ${line}`)]
        : file,
    ),
  ).toEqual([
    ['absent.md', null, null, []],
    ['broken.md', 'Good: bad: worse', 'kept', ['front-matter-damaged 2']],
    ['twice.md', 'two', null, []],
    ['unclosed.md', null, null, []],
  ]);
});

test('bytes in an older encoding are read and noted; bytes that are no text are refused', async () => {
  put('en/latin.md', Buffer.from('caf\xe9', 'latin1'));
  put('ja/shift-jis.md', new Uint8Array([0x91, 0x8b, 0x8c, 0xfb]));
  put('zh-cn/gb.md', new Uint8Array([0xb4, 0xb0, 0xbf, 0xda]));
  put('en/wide.md', Buffer.from('\ufeffwide', 'utf16le'));
  put('en/picture.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]));
  const files = await readAll();
  expect(
    files.map((file) =>
      file.kind === 'article'
        ? [file.markdown, file.notes[0]?.detail]
        : file.kind === 'refused' && [file.file, file.reason],
    ),
  ).toEqual([
    ['café', 'read as windows-1252'],
    ['en/picture.md', 'not-text'],
    ['wide', 'read as utf-16le'],
    ['窓口', 'read as shift_jis'],
    ['窗口', 'read as gb18030'],
  ]);
});

test('what cannot be an article is listed with its reason, and the others go in', async () => {
  put('README.md', 'words');
  put('en/a.md', 'words');
  put('a.en.md', 'the same place');
  put('en/empty.md', '---\ntitle: x\n---\n\n');
  put('en/gone.md', '---\nredirect_url: /set/a\n---\n');
  put('en/huge.md', 'x'.repeat(5_000_001));
  put('en/note.txt', 'no article');
  symlinkSync('/etc/hostname', join(folder, 'en/link.md'));
  const told = (await readAll()).map((file) => `${file.file} ${file.kind === 'refused' ? file.reason : file.kind}`);
  expect(told.sort()).toEqual([
    'README.md no-language',
    'a.en.md article',
    'en/a.md same-place-twice',
    'en/empty.md nothing-in-it',
    'en/gone.md redirection',
    'en/huge.md too-large',
    'en/link.md is-a-link',
  ]);
});

test('progress is told file by file', async () => {
  for (const name of ['a', 'b', 'c']) put(`en/${name}.md`, 'words');
  const heard: string[] = [];
  await readAll((done, total) => heard.push(`${done}/${total}`));
  expect(heard).toEqual(['1/3', '2/3', '3/3']);
});

test('a landing page in YAML is an article under the name that links to it mean', async () => {
  put(
    'ja/admin/index.yml',
    '### YamlMime:Landing\ntitle: 管理 # short\nmetadata:\n  ms.date: 03/12/2020\nlandingContent:\n  - title: 始める\n    linkLists:\n      - links:\n          - text: 計画\n            url: plan.md\n',
  );
  put(
    'en/faq.yml',
    '### YamlMime:FAQ\nmetadata:\n  title: Questions\nsections:\n- questions:\n  - question: Why?\n    answer: Because.\n',
  );
  expect(await readAll()).toMatchObject([
    { kind: 'article', path: 'faq.md', markdown: '## Why?\n\nBecause.\n', facts: { title: 'Questions' } },
    { kind: 'article', path: 'admin/index.md', language: 'ja', facts: { title: '管理', date: '2020-03-12' } },
  ]);
});

test('YAML that is no page is refused with file and line, and what is nothing of ours is left alone', async () => {
  put('en/chromeless.yml', '\n## YamlMime:ContextObject\nchromeless: true');
  put('en/course.yml', '### YamlMime:Module\ntitle: x');
  put('en/broken.yml', '### YamlMime:Landing\ntitle: x\nlandingContent:\n  - title: [broken\n');
  put('en/empty.yml', '### YamlMime:Hub\ntitle: x\n');
  put('en/breadcrumb/toc.yml', '- name: Set\n  tocHref: /\n  topicHref: /set/index\n');
  put('en/broken/TOC.yml', '- name: a\n  href: b.md\n - x: [');
  put('en/settings.yml', 'anything: else');
  put('.github/workflows/build.yml', 'on: push');
  put('en/settings.json', '{');
  const told = (await readAll()).map((file) => file.kind === 'refused' && `${file.file}:${file.line} ${file.reason}`);
  expect(new Set(told)).toEqual(
    new Set([
      'en/breadcrumb/toc.yml:1 nothing-in-it',
      'en/broken.yml:5 not-yaml',
      'en/broken/TOC.yml:3 not-yaml',
      'en/chromeless.yml:2 nothing-in-it',
      'en/course.yml:1 unknown-page-kind',
      'en/empty.yml:1 nothing-in-it',
    ]),
  );
});

test('a table of contents comes as TOC.yml or as TOC.md, and a landing page beside its own Markdown is told', async () => {
  put('en/TOC.md', '# [A](a.md)\n');
  put('en/sub/toc.yml', 'items:\n- name: B\n  href: ../b.md\n');
  put('en/index.md', 'words');
  put('en/index.yml', '### YamlMime:Hub\ntitle: x\nsummary: y\n');
  expect((await readAll()).sort((a, b) => (a.file < b.file ? -1 : 1))).toMatchObject([
    { kind: 'contents', path: 'TOC.md', items: [{ name: 'A', path: 'a.md' }] },
    { kind: 'article', file: 'en/index.md' },
    { kind: 'refused', file: 'en/index.yml', reason: 'same-place-twice' },
    { kind: 'contents', path: 'sub/toc.yml', items: [{ name: 'B', path: 'b.md' }] },
  ]);
});

test('a list of redirections is read entry by entry, each with its line', async () => {
  put(
    '.openpublishing.redirection.json',
    '{\n"redirections": [\n{ "source_path": "old.md", "redirect_url": "/new" },\n{ "source_path": "lost.md" }\n]}',
  );
  expect(await readAll()).toMatchObject([
    { kind: 'refused', reason: 'redirection-incomplete', line: 4 },
    { kind: 'redirection', path: 'old.md', language: null, to: { kind: 'article', path: 'new.md' }, line: 3 },
  ]);
});

test('nothing that is nested by the thousand stops the others', async () => {
  put('en/deep.yml', `### YamlMime:Landing\ntitle: x\nlandingContent: ${'['.repeat(50_000)}`);
  put('en/deep.md', `---\ntitle: ${'['.repeat(50_000)}\n---\nwords`);
  put(
    'en/TOC.yml',
    `${Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}- name: n${n}\n${'  '.repeat(n)}  items:`).join('\n')}\n`,
  );
  put('en/redirections.json', `{"redirections": ${'['.repeat(50_000)}`);
  put('en/good.md', 'words');
  const told = (await readAll()).map((file) => `${file.file} ${file.kind === 'refused' ? file.reason : file.kind}`);
  expect(new Set(told)).toEqual(
    new Set([
      'en/TOC.yml nothing-in-it',
      'en/deep.md article',
      'en/deep.yml not-yaml',
      'en/good.md article',
      'en/redirections.json not-json',
    ]),
  );
});
