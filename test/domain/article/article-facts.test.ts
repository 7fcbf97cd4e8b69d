import { expect, test } from 'vitest';
import { readArticleFacts, readDate } from '../../../src/domain/article/article-facts.ts';

test.each([
  ['05/18/2022', '2022-05-18'],
  ['4/8/2021', '2021-04-08'],
  ['2022-05-18', '2022-05-18'],
  ['2022-05-18T10:00:00Z', '2022-05-18'],
  ['13/13/2022', null],
  ['02/30/2022', null],
  ['soon', null],
  [null, null],
])('the date %s is read as %s', (written, date) => {
  expect(readDate(written)).toBe(date);
});

test('front matter is read whatever the case of its keys and the type of its values', () => {
  const facts = readArticleFacts({
    TITLE: ' A\u200b title\n on two lines ',
    'MS.Date': '05/18/2022',
    'ms.translationtype': 'MT',
    monikerRange: 'o365-north',
    'ms.service': 365,
    description: '',
  });
  expect(facts).toMatchObject({
    title: 'A title on two lines',
    date: '2022-05-18',
    translation: 'machine',
    editions: 'o365-north',
    product: '365',
    description: null,
  });
});

test("a translation by people, and an article that is none, are told apart from a machine's", () => {
  expect(readArticleFacts({ 'ms.translationtype': 'HT' }).translation).toBe('human');
  expect(readArticleFacts({ 'ms.translationtype': 'Auto' }).translation).toBe('machine');
  expect(readArticleFacts({}).translation).toBe(null);
});
