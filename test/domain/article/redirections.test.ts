import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  followRedirections,
  keyOfPath,
  type Redirection,
  readRedirections,
} from '../../../src/domain/article/redirections.ts';
import { sharedFolder } from '../../adapters/markdown/shared-folder.ts';

const file = (entries: [from: string, to: string][]) =>
  JSON.stringify(
    { redirections: entries.map(([source_path, redirect_url]) => ({ source_path, redirect_url })) },
    null,
    2,
  );

const mapOf = (text: string): Map<string, Redirection> =>
  new Map(readRedirections(text).entries.map(({ from, to }) => [keyOfPath(from), to]));

test.each([
  ['a site-absolute address', '/set/b', { kind: 'article', path: 'set/b.md' }],
  ['a relative one', '../other/c.md', { kind: 'article', path: 'other/c.md' }],
  ['one with blanks, query and anchor', ' /set/b?view=x#y ', { kind: 'article', path: 'set/b.md' }],
  ['a landing page', '/set/index.yml', { kind: 'article', path: 'set/index.md' }],
  ['a folder', '/set/', { kind: 'article', path: 'set/index.md' }],
  ['one outside of the set', 'https://other.example/x', { kind: 'outside', url: 'https://other.example/x' }],
])('a redirection to %s is followed', (_what, to, end) => {
  expect(followRedirections(mapOf(file([['set/a.md', to]])), 'Set/A.md')).toEqual(end);
});

test('a chain is followed to its end, and a circle is told by its steps', () => {
  const chain = mapOf(
    file([
      ['a.md', '/b'],
      ['b.md', '/c'],
      ['x.md', '/y'],
      ['y.md', '/X'],
      ['z.md', '/x'],
      ['self.md', '/self'],
    ]),
  );
  expect(followRedirections(chain, 'a.md')).toEqual({ kind: 'article', path: 'c.md' });
  expect(followRedirections(chain, 'x.md')).toEqual({ kind: 'circle', steps: ['x.md', 'y.md', 'X.md'] });
  expect(followRedirections(chain, 'z.md')).toMatchObject({ kind: 'circle' });
  expect(followRedirections(chain, 'self.md')).toEqual({ kind: 'circle', steps: ['self.md', 'self.md'] });
  expect(followRedirections(chain, 'c.md')).toBe(null);
});

test('every entry is told with its line, also one that stands twice', () => {
  const { entries } = readRedirections(
    file([
      ['a.md', '/b'],
      ['c.md', '/d'],
      ['a.md', '/e'],
    ]),
  );
  expect(entries.map(({ from, line }) => `${from}:${line}`)).toEqual(['a.md:4', 'c.md:8', 'a.md:12']);
});

test('what is no redirection is told with its line, and the others go in', () => {
  const text =
    '{\n"redirections": [\n{ "source_path": "a.md" },\n\u00a0\u00a0{ "source_path": "b.md", "redirect_url": "/c" },\n]}';
  const { entries, faults } = readRedirections(text);
  expect(entries).toEqual([{ from: 'b.md', to: { kind: 'article', path: 'c.md' }, line: 4 }]);
  expect(faults).toMatchObject([{ reason: 'redirection-incomplete', line: 3 }]);
});

test('a file that is no list of redirections is refused with reason and line', () => {
  expect(readRedirections('{\n "redirections": [\n x ]}').faults).toMatchObject([{ reason: 'not-json', line: 3 }]);
  expect(readRedirections('{\n "redirections": [\n {"source_path": "a" "b"}]}').faults).toMatchObject([{ line: 3 }]);
  expect(readRedirections('{\n"redirections": [\n').faults).toMatchObject([{ reason: 'not-json', line: 3 }]);
  expect(readRedirections('{}').faults).toMatchObject([{ reason: 'redirection-incomplete', line: 1 }]);
});

const samples = sharedFolder('corpus/samples/config');
describe.skipIf(samples === null)('the files of the corpus', () => {
  test.each([
    ['redirection-microsoft-365.json', 849, ['microsoft-365/admin/misc/index.md:879']],
    ['redirection-o365itpro.json', 832, []],
  ])('%s is read whole, strict JSON or not, and its circles are known by their lines', (name, entries, circles) => {
    const text = readFileSync(`${samples}/${name}`, 'utf8');
    const read = readRedirections(text);
    expect(read.faults).toEqual([]);
    expect(read.entries.length).toBe(entries);
    const map = mapOf(text);
    const found = read.entries.filter(({ from }) => followRedirections(map, from)?.kind === 'circle');
    expect(found.map(({ from, line }) => `${from}:${line}`)).toEqual(circles);
  });
});
