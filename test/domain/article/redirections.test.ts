import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { followRedirections, readRedirections } from '../../../src/domain/article/redirections.ts';
import { sharedFolder } from '../../adapters/markdown/shared-folder.ts';

const file = (entries: [from: string, to: string][]) =>
  JSON.stringify({ redirections: entries.map(([source_path, redirect_url]) => ({ source_path, redirect_url })) });

const mapOf = (text: string) => {
  const read = readRedirections(text);
  if ('reason' in read) throw new Error(read.reason);
  return read;
};

test.each([
  ['a site-absolute address', '/set/b', { kind: 'article', path: 'set/b.md' }],
  ['a relative one', '../other/c.md', { kind: 'article', path: 'other/c.md' }],
  ['one with blanks, query and anchor', ' /set/b?view=x#y ', { kind: 'article', path: 'set/b.md' }],
  ['one outside of the set', 'https://other.example/x', { kind: 'outside', url: 'https://other.example/x' }],
])('a redirection to %s is followed', (_what, to, end) => {
  expect(followRedirections(mapOf(file([['set/a.md', to]])), 'Set/A.md')).toEqual(end);
});

test('a chain is followed to its end, and a circle leads nowhere', () => {
  const chain = mapOf(
    file([
      ['a.md', '/b'],
      ['b.md', '/c'],
      ['x.md', '/y'],
      ['y.md', '/x'],
    ]),
  );
  expect(followRedirections(chain, 'a.md')).toEqual({ kind: 'article', path: 'c.md' });
  expect(followRedirections(chain, 'x.md')).toBe(null);
  expect(followRedirections(chain, 'c.md')).toBe(null);
});

test('a file that is no list of redirections is refused with the reason', () => {
  expect(readRedirections('{')).toEqual({ reason: expect.stringContaining('JSON') });
  expect(readRedirections('{}')).toEqual({ reason: 'expected an object with a list named redirections' });
});

const samples = sharedFolder('corpus/samples/config');
describe.skipIf(samples === null)('the files of the corpus', () => {
  test.each([
    ['redirection-microsoft-365.json', 849],
    ['redirection-o365itpro.json', 832],
  ])('%s is read, strict JSON or not', (name, entries) => {
    const text = readFileSync(`${samples}/${name}`, 'utf8');
    const map = mapOf(text);
    expect(map.size).toBeGreaterThan(entries * 0.98);
    expect(map.size).toBeLessThanOrEqual(entries);
  });
});
