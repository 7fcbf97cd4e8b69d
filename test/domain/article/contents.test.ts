import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/adapters/article-folder/read-yaml.ts';
import {
  contentsOfHeadings,
  contentsOfOutline,
  pathsOfContents,
  placeInContents,
} from '../../../src/domain/article/contents.ts';
import { sharedFolder } from '../../adapters/markdown/shared-folder.ts';

const outline = [
  { name: 'Start', href: 'index.yml' },
  {
    name: 'Set up',
    items: [
      { name: 'Plan', href: 'setup/plan.md' },
      { name: 'Buy', href: '../commerce/buy.md#now' },
      { name: 'Elsewhere', href: 'https://other.example/x' },
      { name: 'Phones', href: 'setup/phones.md', items: [{ name: 'Tablets', href: 'setup/tablets.md' }] },
    ],
  },
];

test('an outline leads to articles of the set, and names what has no article', () => {
  const items = contentsOfOutline(outline, 'admin/TOC.yml');
  expect(pathsOfContents(items)).toEqual([
    'admin/index.md',
    'admin/setup/plan.md',
    'commerce/buy.md',
    'admin/setup/phones.md',
    'admin/setup/tablets.md',
  ]);
});

test('an article knows the headings above it and the articles beside it, the nearest first', () => {
  const items = contentsOfOutline(outline, 'admin/TOC.yml');
  expect(placeInContents(items, 'commerce/buy.md')).toEqual({
    trail: [{ name: 'Set up', path: null }],
    beside: [
      { name: 'Plan', path: 'admin/setup/plan.md' },
      { name: 'Phones', path: 'admin/setup/phones.md' },
    ],
  });
  expect(placeInContents(items, 'admin/setup/tablets.md')?.trail).toEqual([
    { name: 'Set up', path: null },
    { name: 'Phones', path: 'admin/setup/phones.md' },
  ]);
  expect(placeInContents(items, 'admin/setup/phones.md')?.beside[0]?.name).toBe('Tablets');
  expect(placeInContents(items, 'admin/none.md')).toBe(null);
});

test('headings of a TOC.md are levels; one that is left out, several first ones and escaped signs are no matter', () => {
  const items = contentsOfHeadings(
    '\ufeff# [One \\& two](a.md)\n# Part\n### [Deep](deep.md)\n## [Next](../b.yml)\nwords\n# [Last](https://other.example)\n',
    'admin/TOC.md',
  );
  expect(items).toEqual([
    { name: 'One & two', path: 'admin/a.md', items: [] },
    {
      name: 'Part',
      path: null,
      items: [
        { name: 'Deep', path: 'admin/deep.md', items: [] },
        { name: 'Next', path: 'b.md', items: [] },
      ],
    },
    { name: 'Last', path: null, items: [] },
  ]);
});

test.each([
  [null],
  ['words'],
  [[{ href: 'a.md' }]],
  [{ items: 'none' }],
])('what is no table of contents leads nowhere: %j', (value) => {
  expect(pathsOfContents(contentsOfOutline(value, 'TOC.yml'))).toEqual([]);
});

const sample = sharedFolder('corpus/samples/tr/microsoft-365/admin');
describe.skipIf(sample === null)('the TOC.yml of the corpus', () => {
  test('is read to its last entry', () => {
    const read = readYaml(readFileSync(`${sample}/TOC.yml`, 'utf8'));
    const items = contentsOfOutline('value' in read ? read.value : null, 'microsoft-365/admin/TOC.yml');
    const count = (list: typeof items): number => list.reduce((sum, { items: inner }) => sum + 1 + count(inner), 0);
    const depth = (list: typeof items): number => Math.max(0, ...list.map(({ items: inner }) => 1 + depth(inner)));
    expect([count(items), depth(items)]).toEqual([223, 4]);
    const paths = pathsOfContents(items);
    expect(paths).toContain('microsoft-365/commerce/try-or-buy-microsoft-365.md');
    expect(paths.every((path) => !path.includes('..'))).toBe(true);
  });
});
