import { expect, test } from 'vitest';
import { queryWords, wordsOf } from '../../../src/domain/search/request-words.ts';

const cases: [promise: string, text: string, words: string[]][] = [
  ['an English word is found whatever its case', 'Mail DELIVERY failed', ['mail', 'delivery', 'failed']],
  ['a word that comes twice is kept once', 'mail, Mail and MAIL', ['mail', 'and']],
  ['full-width letters and half-width kana are the same words', 'ＥＲＲＯＲ ﾒｰﾙ', ['error', 'メー', 'ール']],
  ['Japanese is kept as pairs of signs', '障害情報', ['障害', '害情', '情報']],
  ['Chinese and Latin in one run are told apart', '无法登录Outlook邮箱', ['无法', '法登', '登录', 'outlook', '邮箱']],
  ['a single sign that stands alone is kept', '鍵 A 2', ['鍵', 'a', '2']],
  [
    'an error code, an issue id and an address are found by their parts',
    '0x80070005 MO248163 a@example.com',
    ['0x80070005', 'mo248163', 'a', 'example', 'com'],
  ],
  ['an apostrophe does not split a word', "can't sign in, don’t", ['cant', 'sign', 'in', 'dont']],
  ['accents and combining marks stay with their word', 'Café Zu\u0308rich', ['café', 'zürich']],
  ['Korean is kept as pairs', '메일이', ['메일', '일이']],
  ['signs outside of the first 65,536 stay whole', '𠮷野家', ['𠮷野', '野家']],
  ['punctuation alone holds no word', '!? … 「」 \u200b', []],
];

test.each(cases)('%s', (_promise, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a question asks for the words that a text of the same words was stored under', () => {
  const stored = new Set(wordsOf('昨日から社外へのメールが届きません。Error 550 5.7.1'));
  for (const query of ['メールが届きません', '社外', 'error 550']) {
    expect(queryWords(query).every((word) => stored.has(word))).toBe(true);
  }
  expect(queryWords('予定表').every((word) => stored.has(word))).toBe(false);
});

test('no text is too long to be stored, and no question too long to be asked', () => {
  const endless = Array.from({ length: 400_000 }, (_, at) => `word${at}`).join(' ');
  const bytes = wordsOf(endless).reduce((sum, word) => sum + new TextEncoder().encode(word).length, 0);
  expect(bytes).toBeLessThan(1_000_000);
  expect(wordsOf('x'.repeat(5_000))).toEqual(['x'.repeat(64)]);
  expect(queryWords(endless).length).toBeLessThanOrEqual(32);
});
