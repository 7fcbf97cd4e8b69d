import { expect, test } from 'vitest';
import { setPaths } from '../../../src/domain/article/set-paths.ts';

const find = setPaths([
  'Enterprise/assign-licenses.md',
  'Enterprise/index.md',
  'microsoft-365/admin/setup/plan.md',
  'Office365-ServiceDescriptions/exchange/exchange.md',
  'alone.md',
]);

test.each([
  ['/office365/enterprise/assign-licenses', 'Enterprise/assign-licenses.md'],
  ['/en-us/Office365/Enterprise/assign-licenses.md', 'Enterprise/assign-licenses.md'],
  ['/office365/enterprise/', 'Enterprise/index.md'],
  ['/microsoft-365/admin/setup/plan', 'microsoft-365/admin/setup/plan.md'],
  ['/office365/servicedescriptions/exchange/exchange', 'Office365-ServiceDescriptions/exchange/exchange.md'],
  ['/somewhere/alone', null],
  ['/setup/plan', null],
  ['/', null],
])('an address of the site, %s, leads to %s', (address, path) => {
  expect(find(address, 'for-site')).toBe(path);
});

test('a file of the set is found in other letters, never in another folder', () => {
  expect(find('enterprise/Assign-Licenses.md', 'for-set')).toBe('Enterprise/assign-licenses.md');
  expect(find('other/enterprise/assign-licenses.md', 'for-set')).toBe(null);
});
