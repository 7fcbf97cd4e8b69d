import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/adapters/article-folder/read-front-matter.ts';
import { readArticleFacts } from '../../src/domain/article/article-facts.ts';
import { isArticlePath, pathOfTitle } from '../../src/domain/article/article-path.ts';
import { writeSource } from '../../src/domain/article/write-source.ts';
import { diffLines } from '../../src/domain/draft/diff-lines.ts';
import { translationLag } from '../../src/domain/draft/translation-lag.ts';
import { withoutCustomer } from '../../src/domain/draft/without-customer.ts';

describe('what changed between two versions', () => {
  test('one changed line is one line gone and one new, and the rest is the same', () => {
    expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'gone', text: 'b' },
      { kind: 'new', text: 'x' },
      { kind: 'same', text: 'c' },
    ]);
  });
  test('either text can be read back from any comparison, and no common line is lost without need', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 14 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        const side = (left: 'new' | 'gone') => lines.filter(({ kind }) => kind !== left).map((line) => line.text);
        expect(side('new').join('\n')).toBe(before);
        expect(side('gone').join('\n')).toBe(after);
        expect(lines.filter(({ kind }) => kind === 'same')).toHaveLength(
          longestCommon(before.split('\n'), after.split('\n')),
        );
      }),
    );
  });
});

function longestCommon(a: string[], b: string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let x = 1; x <= a.length; x++)
    for (let y = 1; y <= b.length; y++)
      table[x]![y] = a[x - 1] === b[y - 1] ? table[x - 1]![y - 1]! + 1 : Math.max(table[x - 1]![y]!, table[x]![y - 1]!);
  return table[a.length]![b.length]!;
}

describe('an answer to one customer becomes a text for all', () => {
  test('greeting, signature, names, mail, phone and addresses go; the way to do it stays', () => {
    const answer = [
      'Hello Anna,',
      '',
      'I looked at contoso.onmicrosoft.com and the mailbox of anna.berg@contoso.com.',
      '1. Open **Exchange admin center** > *mail flow*.',
      '2. Ask Berg to run Test-OutlookWebServices.',
      'Call me on +49 30 123 45 67.',
      '',
      'Kind regards,',
      'Kim Rao',
      'Contoso Support Desk',
    ].join('\n');
    expect(withoutCustomer(answer, ['Anna Berg', 'Contoso GmbH', 'Kim Rao'])).toBe(
      [
        'I looked at [domain] and the mailbox of [mail].',
        '1. Open **Exchange admin center** > *mail flow*.',
        '2. Ask [name] to run Test-OutlookWebServices.',
        'Call me on [number].',
      ].join('\n'),
    );
  });
  test('in Japanese and Chinese too', () => {
    expect(withoutCustomer('青空商事 様\n\n山田さんの設定を開きます。\n\n以上\n佐藤', ['山田 太郎', '青空商事'])).toBe(
      '[name]さんの設定を開きます。',
    );
    expect(withoutCustomer('李先生，您好\n请打开设置，由李伟确认。', ['李伟'])).toContain('由[name]确认');
  });
});

describe('an article as a file', () => {
  const facts = readArticleFacts({});
  test('its front matter is read back as it was, whatever signs it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, body) => {
        const clean = readArticleFacts({ title, kind: 'video', plans: 'a b', 'ms.date': '2024-05-06' });
        const markdown = body.replace(/\r\n?/g, '\n');
        const read = readFrontMatter(writeSource(clean, markdown));
        expect(readArticleFacts(read.frontMatter)).toEqual(clean);
        expect(read.markdown).toBe(markdown);
      }),
    );
  });
  test('what only looks like front matter below it stays Markdown', () => {
    const markdown = '---\ntitle: no\n---\n';
    expect(readFrontMatter(writeSource(facts, markdown)).markdown).toBe(markdown);
  });
  test.each([
    ['a.md', true],
    ['billing/read-an-invoice.md', true],
    ['../a.md', false],
    ['/a.md', false],
    ['a', false],
    ['includes/a.md', false],
    ['a//b.md', false],
    ['name.ja.md', false],
    ['a\\b.md', false],
  ])('%s can be an article’s path: %s', (path, can) => expect(isArticlePath(path)).toBe(can));
  test('a path is made of the title; of something else where it has no Latin letters', () => {
    expect(pathOfTitle('Read an invoice: Q1!', 'article-1')).toBe('read-an-invoice-q1.md');
    expect(pathOfTitle('請求書を読む', 'article-1')).toBe('article-1.md');
  });
});

describe('a translation lags', () => {
  const head = (language: 'en' | 'ja', n: number, from: number | null, publishedAt: string) => ({
    language,
    n,
    translatesLanguage: from === null ? null : ('en' as const),
    translatesVersion: from,
    publishedAt,
  });
  const ja = { language: 'ja' as const, changedAt: '2026-02-01T00:00:00.000Z' };
  test('when its original has a newer version than the one it was made from', () => {
    const made = head('ja', 1, 1, '2026-02-01T00:00:00.000Z');
    expect(translationLag(ja, [head('en', 1, null, '2026-01-01T00:00:00.000Z'), made])).toBeNull();
    expect(translationLag(ja, [head('en', 2, null, '2026-03-01T00:00:00.000Z'), made])).toEqual({
      language: 'en',
      n: 2,
    });
  });
  test('one that came with the product lags when another language was written anew after it; an original never', () => {
    expect(translationLag(ja, [head('en', 1, null, '2026-03-01T00:00:00.000Z')])).toEqual({ language: 'en', n: 1 });
    expect(translationLag(ja, [head('en', 1, null, '2026-01-01T00:00:00.000Z')])).toBeNull();
    expect(translationLag({ ...ja, language: 'en' }, [head('en', 1, null, '2026-03-01T00:00:00.000Z')])).toBeNull();
  });
});
