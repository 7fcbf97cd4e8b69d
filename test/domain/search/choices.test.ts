import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticleFolder } from '../../../src/adapters/article-folder/read-article-folder.ts';
import { renderArticle } from '../../../src/adapters/markdown/render-article.ts';
import { type Language, languages } from '../../../src/domain/language/language.ts';
import type { Choice } from '../../../src/domain/search/search-document.ts';
import { createSearchIndex, type SearchIndex } from '../../../src/domain/search/search-index.ts';

const options = { limit: 10, edition: null };
const indexOf = (
  language: Language,
  titles: readonly string[],
  textOf: (title: string) => string = (title) => title,
) => {
  const index = createSearchIndex(language);
  for (const [at, title] of titles.entries())
    index.put({
      path: `${at}.md`,
      edition: null,
      title,
      otherTitle: null,
      sections: [{ id: '', heading: '', text: textOf(title) }],
    });
  // Most of a support centre's articles are of something else.
  for (let at = 0; at < 200; at++)
    index.put({ path: `other-${at}.md`, edition: null, title: `${at}`, otherTitle: null, sections: [] });
  index.settle();
  return index;
};
const features = (choices: readonly Choice[]) =>
  choices.filter(({ kind }) => kind === 'feature').map(({ value }) => value);
const several = (titles: readonly string[], times = 4) => titles.flatMap((title) => Array<string>(times).fill(title));

describe('a question that is too vague is asked back', () => {
  test.each<[Language, string, string[], string[]]>([
    [
      'en',
      'mailbox',
      [
        'How do I share a mailbox with the calendar?',
        'Find a shared mailbox',
        'Delete an inactive mailbox',
        'We bought a shared mailbox',
        'A mailbox that should hold the calendar',
        'Which mailbox does Exchange Online buy',
        'Move a mailbox to Exchange Online',
      ],
      ['Exchange Online', 'calendar', 'inactive mailbox', 'shared mailbox'],
    ],
    [
      'ja',
      'メールボックス',
      [
        '共有メールボックスを作成する',
        '共有メールボックスの使い方',
        '予定表とメールボックスを使う',
        'メールボックスで予定表を求める',
        'メールボックスに署名を付ける方法',
        '署名をメールボックスに付ける方法',
        'メールボックスを見つける',
      ],
      ['予定表', '共有メールボックス', '署名'],
    ],
    [
      'zh-Hans',
      '邮箱',
      [
        '如何设置共享邮箱？',
        '您应该如何使用共享邮箱',
        '查找邮箱的日历',
        '邮箱和日历',
        '邮箱无法设置密码',
        '如何找到邮箱的密码',
        '应该购买邮箱',
      ],
      ['共享邮箱', '密码', '日历'],
    ],
  ])('with the things that titles speak of and never with what is done to them, in %s', (language, asked, titles, wanted) => {
    const { choices } = indexOf(language, several(titles)).answer(asked, options);
    expect(features(choices).toSorted()).toEqual(wanted.toSorted());
  });

  test('with codes that a title speaks of or several texts do, not with one that is only mentioned, and not with a year', () => {
    const titles = Array.from({ length: 24 }, (_, at) => (at === 0 ? 'Pomelo shows 0x8004DEAD' : `Pomelo ${at}`));
    const said: Record<string, string> = {
      'Pomelo 1': 'AADSTS50011',
      'Pomelo 2': 'AADSTS50011',
      'Pomelo 3': 'MS12345678',
      'Pomelo 4': 'Server2016',
      'Pomelo 5': 'Server2016',
    };
    const { choices } = indexOf('en', titles, (title) => `pomelo ${said[title] ?? ''}`).answer('pomelo', options);
    expect(choices.map(({ value }) => value).toSorted()).toEqual(['0x8004DEAD', 'AADSTS50011']);
  });

  test('with nothing where titles speak of nothing else, or of one thing alone', () => {
    const plain = [
      'Find a pomelo',
      'How do I buy a pomelo?',
      'I bought a pomelo',
      'About the pomelo',
      'Set up a pomelo',
    ];
    expect(indexOf('en', several(plain)).answer('pomelo', options).choices).toEqual([]);
    const one = [...plain, 'A pomelo in the garden'];
    expect(indexOf('en', several(one)).answer('pomelo', options).choices).toEqual([]);
  });
});

describe('the articles that come with the product', () => {
  const indexes = new Map<Language, SearchIndex>();
  beforeAll(async () => {
    for (const language of languages) indexes.set(language, createSearchIndex(language));
    for await (const file of readArticleFolder(resolve(import.meta.dirname, '../../../articles'))) {
      if (file.kind !== 'article') continue;
      const [edition = ''] = file.path.split('/');
      const { title, sections } = renderArticle({
        ...file,
        title: null,
        edition,
        include: () => null,
        link: () => null,
      });
      const { product, kind = null, topic, category, date } = file.facts;
      const facts = { product, kind, topic, category, date, isMachineTranslated: false, lags: false, plans: null };
      indexes.get(file.language)?.put({ path: file.path, edition, title, otherTitle: null, sections, facts });
    }
  });

  test.each<[Language, string[], RegExp]>([
    [
      'en',
      ['mail', 'request', 'support', 'licence', 'subscription', 'sign in'],
      /^(bought|find|buy|share|should|call|sign|set|get|help)$/i,
    ],
    ['ja', ['メール', 'サポート', 'ライセンス', '購入', 'サインイン'], /[ぁ-ん]|^(購入|設定|確認|試用|方法)$/],
    ['zh-Hans', ['邮件', '支持', '请求', '许可证', '登录', '订阅'], /^(如何|应该|不到|添加|失败|什么|何时|购买|设置)$/],
  ])('ask back in %s with products and things', (language, questions, odd) => {
    for (const edition of ['worldwide', '21vianet']) {
      const asked = questions.map((question) => ({
        question,
        choices: indexes.get(language)?.answer(question, { limit: 10, edition }).choices ?? [],
      }));
      for (const { question, choices } of asked) {
        expect(
          features(choices).filter((value) => odd.test(value)),
          question,
        ).toEqual([]);
        expect(choices.length, question).not.toBe(1);
        expect(
          choices.filter(({ kind }) => kind === 'error'),
          question,
        ).toEqual([]);
      }
      expect(asked.filter(({ choices }) => choices.length > 0).length).toBeGreaterThanOrEqual(3);
    }
  });
});
