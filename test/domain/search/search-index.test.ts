import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language/language.ts';
import type { MarkedText, SearchDocument } from '../../../src/domain/search/search-document.ts';
import { createSearchIndex } from '../../../src/domain/search/search-index.ts';

const article = (path: string, title: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  path,
  edition: null,
  title,
  otherTitle: null,
  sections: [{ id: '', heading: '', text }],
  ...more,
});

function indexOf(language: Language, ...articles: SearchDocument[]) {
  const index = createSearchIndex(language);
  for (const each of articles) index.put(each);
  return index;
}

const options = { limit: 10, edition: null };
const marked = ({ text, marks }: MarkedText) => marks.map(([from, to]) => text.slice(from, to));

describe('a question finds the article', () => {
  const en = indexOf(
    'en',
    article(
      'mail/forward.md',
      'Forward mail to another address',
      'An administrator sets up forwarding in the mailbox.',
    ),
    article(
      'mail/missing.md',
      'Mail does not arrive',
      'Error 550 5.7.1 means that the sender was refused. See MO248163.',
    ),
    article(
      'bill/understand.md',
      'Understand your bill',
      'Each licence is charged by the day. Get-Mailbox is no bill.',
    ),
  );
  test.each([
    ['whatever the form of its words', 'forwarded mails', 'mail/forward.md'],
    ['whatever the case and width', 'ＦＯＲＷＡＲＤ', 'mail/forward.md'],
    ['by an issue id', 'MO248163', 'mail/missing.md'],
    ['by the numbers of an error', '550 5.7.1', 'mail/missing.md'],
    ['by a command', 'Get-Mailbox', 'bill/understand.md'],
    ['by the name of its file alone', 'understand', 'bill/understand.md'],
    ['by two words written as one', 'anotheraddress', 'mail/forward.md'],
    ['by words that say little, when there are no others', 'by the', 'bill/understand.md'],
  ])('%s', (_how, query, path) => {
    expect(en.search(query, options)[0]?.path).toBe(path);
  });

  test('and nothing, rather than something, when no word is known', () => {
    expect(en.search('zebra', options)).toEqual([]);
    expect(en.search('  !? ', options)).toEqual([]);
  });

  test('in Japanese, before and after conversion, and in English', () => {
    const ja = indexOf(
      'ja',
      article('mail/mailbox-storage.md', 'メールボックスの記憶域', '容量を増やす方法を説明します。'),
      article('users/reset-password.md', 'パスワードを再設定する', '管理者がパスワードを再設定できます。'),
    );
    expect(ja.search('メールボックス', options)[0]?.path).toBe('mail/mailbox-storage.md');
    expect(ja.search('めーるぼっくす', options)[0]?.path).toBe('mail/mailbox-storage.md');
    expect(ja.search('ﾊﾟｽﾜｰﾄﾞ 再設定', options)[0]?.path).toBe('users/reset-password.md');
    expect(ja.search('how do I reset a password', options)[0]?.path).toBe('users/reset-password.md');
  });

  test('in Chinese, by part of a word too', () => {
    const zh = indexOf(
      'zh-Hans',
      article('users/reset-password.md', '重置用户密码', '管理员可以重置密码。'),
      article('bill/view.md', '查看账单', '账单按天计算。'),
    );
    expect(zh.search('密码忘了怎么办', options)[0]?.path).toBe('users/reset-password.md');
    expect(zh.search('账单', options)[0]?.path).toBe('bill/view.md');
  });

  test('in a language whose slugs taught which words go together', () => {
    const titles: [string, string][] = [
      ['restore-file', 'ファイルの復元'],
      ['restore-mail', 'メールの復元'],
      ['restore-site', 'サイトの復元'],
      ['delete-file', 'ファイルの削除'],
      ['recycle-bin', 'アイテムを復元する'],
    ];
    const ja = indexOf('ja', ...titles.map(([slug, title]) => article(`${slug}.md`, title, '手順')));
    expect(ja.search('restore', options).map(({ path }) => path)).toContain('recycle-bin.md');
  });
});

describe('an answer', () => {
  const index = indexOf(
    'en',
    article('mail/forward.md', 'Forward mail', '', {
      sections: [
        { id: '', heading: '', text: 'What forwarding is.' },
        {
          id: 's-stop',
          heading: 'Stop it',
          text: 'First words. Others come before. Open the mailbox and stop forwarding there. The end.',
        },
      ],
    }),
  );

  test('names the section that answers, and shows its passage with the words marked', () => {
    const [hit] = index.search('stop forwarding in the mailbox', options);
    expect(hit?.section).toEqual({ id: 's-stop', heading: 'Stop it' });
    expect(hit?.excerpt.text).toMatch(/^Open the mailbox and stop forwarding there\./);
    expect(marked(hit?.excerpt ?? { text: '', marks: [] })).toEqual(['mailbox', 'stop', 'forwarding']);
    expect(marked(hit?.title ?? { text: '', marks: [] })).toEqual(['Forward']);
  });

  test('marks signs as they are written, in full and in half width', () => {
    const ja = indexOf('ja', article('a.md', '障害情報', '昨日からﾒｰﾙが届きません。メールの障害です。'));
    const [hit] = ja.search('メール 障害', options);
    expect(marked(hit?.excerpt ?? { text: '', marks: [] })).toEqual(['ﾒｰﾙ', 'メール', '障害']);
  });
});

describe('an edition', () => {
  const index = indexOf(
    'en',
    article('call.md', 'Call support', 'The number for the north.', { edition: 'north' }),
    article('call.md', 'Call support', 'The number for the south.', { edition: 'south' }),
    article('south.md', 'Only in the south', 'Call the number.', { edition: 'south' }),
    article('all.md', 'For all', 'Call the number.'),
  );
  const paths = (edition: string | null) => index.search('call number', { limit: 10, edition }).map(({ path }) => path);

  test('reads its own articles and those for all', () => {
    expect(paths('north').sort()).toEqual(['all.md', 'call.md']);
    expect(paths('south').sort()).toEqual(['all.md', 'call.md', 'south.md']);
    expect(index.search('number', { limit: 1, edition: 'north' })[0]?.excerpt.text).not.toContain('south');
    expect(index.suggest('only', { limit: 5, edition: 'north' })).toEqual([]);
  });

  test('is not asked of who reads all: each article comes once', () => {
    expect(paths(null).sort()).toEqual(['all.md', 'call.md', 'south.md']);
  });
});

describe('a change', () => {
  const words = ['mail', 'bill', 'licence', 'sign', 'forward', 'calendar', 'room', 'phone', 'group', 'backup'];
  const make = (number: number, version: number) =>
    article(
      `${number}.md`,
      `${words[number % 10]} ${words[(number * 7 + version) % 10]}`,
      `${words[(number + version) % 10]} number${number} version${version}`,
    );

  test('is found at once: what was put, put again, and what was removed', () => {
    const index = indexOf('en', make(1, 0), make(2, 0));
    expect(index.search('version0', options)).toHaveLength(2);
    index.put(make(1, 5));
    index.remove('2.md');
    expect(index.search('version0', options)).toEqual([]);
    expect(index.search('version5', options).map(({ path }) => path)).toEqual(['1.md']);
    expect(index.size()).toBe(1);
  });

  test('after many changes the answers are those of an index built anew', () => {
    const changed = createSearchIndex('en');
    for (let number = 0; number < 700; number++) changed.put(make(number, 0));
    changed.settle();
    for (let number = 0; number < 300; number++) changed.put(make(number, 3));
    for (let number = 600; number < 700; number++) changed.remove(`${number}.md`);
    changed.settle();
    const anew = createSearchIndex('en');
    for (let number = 300; number < 600; number++) anew.put(make(number, 0));
    for (let number = 0; number < 300; number++) anew.put(make(number, 3));
    for (const query of ['mail forward', 'number17', 'version3 backup', 'room phone calendar']) {
      expect(changed.search(query, options)).toEqual(anew.search(query, options));
      expect(changed.suggest(query, options)).toEqual(anew.suggest(query, options));
    }
  });

  test('of one article among many is found before all is packed anew', () => {
    const index = createSearchIndex('en');
    for (let number = 0; number < 700; number++) index.put(make(number, 0));
    index.search('mail', options);
    index.put(article('new.md', 'Mail in the new world', 'A new word: aardvark.'));
    index.remove('5.md');
    expect(index.search('aardvark', options).map(({ path }) => path)).toEqual(['new.md']);
    expect(index.search('mail new world', options)[0]?.path).toBe('new.md');
    expect(index.search('number5', options)).toEqual([]);
  });

  test('is answered the same whether or not somebody asked in between', () => {
    const asked = createSearchIndex('en', { packsItself: false });
    const quiet = createSearchIndex('en', { packsItself: false });
    for (let number = 0; number < 60; number++) {
      const one = make(number, number % 7);
      one.sections.push({ id: 'more', heading: `More of number${number}`, text: 'backup '.repeat(number) });
      for (const index of [asked, quiet]) {
        index.put(one);
        if (number === 20) index.settle();
        if (number % 5 === 4) index.remove(`${number - 3}.md`);
      }
      if (number % 3 === 0) asked.search('mail backup', options);
    }
    for (const query of ['mail forward', 'number17', 'version3 backup', 'more of room phone calendar'])
      expect(asked.search(query, options)).toEqual(quiet.search(query, options));
  });
});
