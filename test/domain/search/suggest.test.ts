import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language/language.ts';
import { pinyinOf } from '../../../src/domain/search/pinyin.ts';
import { prefixDistance } from '../../../src/domain/search/prefix-distance.ts';
import { createSearchIndex } from '../../../src/domain/search/search-index.ts';

function indexOf(language: Language, titles: string[]) {
  const index = createSearchIndex(language);
  for (const title of titles) index.put({ path: `${title}.md`, edition: null, title, otherTitle: null, sections: [] });
  return (typed: string, limit = 3) => index.suggest(typed, { limit, edition: null }).map(({ title }) => title.text);
}

describe('while typing in English', () => {
  const suggest = indexOf('en', [
    'Contact support for Norway',
    'Contact support for Mali',
    'Contact support',
    'Forward mail',
    'Planner: sign in',
    'Planner',
  ]);
  test.each([
    ['the beginning of a title finds it', 'contact support for n', 'Contact support for Norway'],
    ['of several the shortest is first', 'contact', 'Contact support'],
    ['changed places do no harm', 'cotnact supprot for m', 'Contact support for Mali'],
    ['neither does a missing or another sign', 'forwad nail', 'Forward mail'],
    ['words in the midst of a title find it', 'norway', 'Contact support for Norway'],
    ['words in another order find it', 'mali contact', 'Contact support for Mali'],
    ['marks count when they tell titles apart', 'planner:', 'Planner: sign in'],
    ['full width and case do not matter', 'ＦＯＲＷ', 'Forward mail'],
  ])('%s', (_promise, typed, title) => {
    expect(suggest(typed)[0]).toBe(title);
  });

  test('nothing is suggested for what fits nowhere, or for nothing', () => {
    expect(suggest('xyzzy')).toEqual([]);
    expect(suggest(' ')).toEqual([]);
    expect(suggest('「」')).toEqual([]);
  });
});

test('while typing Japanese, hiragana finds katakana before it is converted, and half width finds full', () => {
  const suggest = indexOf('ja', ['メールボックスの記憶域', 'パスワードを再設定する', 'サインインできない']);
  expect(suggest('めーるぼ')).toEqual(['メールボックスの記憶域']);
  expect(suggest('ﾊﾟｽﾜｰﾄﾞ')).toEqual(['パスワードを再設定する']);
  expect(suggest('めーるぼっくすの記')).toEqual(['メールボックスの記憶域']);
});

test('of titles that begin alike, what more people open is first, and never before one that fits better', () => {
  const titles = ['Alert policies', 'Alert reports', 'Alert mails', 'Read alerts'];
  const index = createSearchIndex('en');
  for (const title of titles) index.put({ path: `${title}.md`, edition: null, title, otherTitle: null, sections: [] });
  const first = (typed: string) => index.suggest(typed, { limit: 4, edition: null }).map(({ title }) => title.text);
  index.favour(
    new Map([
      ['Alert reports.md', 12],
      ['Alert mails.md', 3],
      ['Read alerts.md', 500],
    ]),
  );
  expect(first('alert')).toEqual(['Alert reports', 'Alert mails', 'Alert policies', 'Read alerts']);
  expect(first('alert p')[0]).toBe('Alert policies');
  index.favour(new Map([['Alert policies.md', 1]]));
  expect(first('alert')[0]).toBe('Alert policies');
});

test('while typing Chinese, pinyin and its first letters find the title before it is converted', () => {
  const suggest = indexOf('zh-Hans', ['启用或禁用日记规则', '添加付款方式', '快速编辑', '重置密码', '查看策略']);
  expect(suggest('qiyonghuo')[0]).toBe('启用或禁用日记规则');
  expect(suggest('tianjiafuk')[0]).toBe('添加付款方式');
  expect(suggest('ksbj')[0]).toBe('快速编辑');
  expect(suggest('chongzhi')[0]).toBe('重置密码');
  expect(suggest('celve')[0]).toBe('查看策略');
  expect(suggest('celue')[0]).toBe('查看策略');
  expect(suggest('禁用')[0]).toBe('启用或禁用日记规则');
});

test('what was typed is marked in the title as it is written', () => {
  const index = createSearchIndex('ja');
  index.put({ path: 'a.md', edition: null, title: 'Teams の「メール」通知', otherTitle: null, sections: [] });
  const [found] = index.suggest('teamsのめーる', { limit: 1, edition: null });
  expect(found?.title.marks.map(([from, to]) => found.title.text.slice(from, to))).toEqual(['Teams の「メール']);
});

test.each([
  ['银行账单', 'yin hang zhang dan'],
  ['重新启动', 'chong xin qi dong'],
  ['数据调查', 'shu ju diao cha'],
  ['安全模式', 'an quan mo shi'],
  ['女性用户abc', 'nv xing yong hu a b c'],
])('%s is typed %s', (text, typed) => {
  expect(pinyinOf(text).join(' ')).toBe(typed);
});

test.each([
  ['ab', 'abc', 0],
  ['ac', 'abc', 1],
  ['ba', 'abc', 1],
  ['abx', 'abc', 1],
  ['xyz', 'abc', 3],
  ['abcd', '', 3],
])('between %s and the beginning of %s lie %i slips', (typed, text, slips) => {
  expect(prefixDistance(typed, text, 2)).toBe(slips);
});
