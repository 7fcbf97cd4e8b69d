import { expect, test } from 'vitest';
import { isFragment, placeOf } from '../../../src/domain/article/article-place.ts';

test.each([
  ['en/admin/help.md', { path: 'admin/help.md', language: 'en' }],
  ['zh-cn/admin/help.md', { path: 'admin/help.md', language: 'zh-Hans' }],
  ['zh/admin/help.md', { path: 'admin/help.md', language: 'zh-Hans' }],
  ['north/zh-Hans/bill.md', { path: 'north/bill.md', language: 'zh-Hans' }],
  ['get-help.ja.md', { path: 'get-help.md', language: 'ja' }],
  ['en/get-help.ja.md', { path: 'en/get-help.md', language: 'ja' }],
  ['ja/name\u200b\u200b.md', { path: 'name.md', language: 'ja' }],
  ['tr/admin/help.md', null],
  ['README.md', null],
])('the file %s stands at %j', (file, place) => {
  expect(placeOf(file)).toEqual(place);
});

test('a file in a folder named includes is a piece of other articles', () => {
  expect(isFragment('admin/includes/numbers.md')).toBe(true);
  expect(isFragment('admin/includes.md')).toBe(false);
});
