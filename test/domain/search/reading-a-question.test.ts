import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language/language.ts';
import type { SearchDocument } from '../../../src/domain/search/search-document.ts';
import { createSearchIndex } from '../../../src/domain/search/search-index.ts';
import { type SearchWeights, weightsFor } from '../../../src/domain/search/search-weights.ts';

const article = (path: string, title: string, ...sections: string[]): SearchDocument => ({
  path,
  edition: null,
  title,
  otherTitle: null,
  sections: sections.map((text, at) => ({ id: `s${at}`, heading: at === 0 ? '' : `Part ${at}`, text })),
});

function pathsFor(
  language: Language,
  articles: SearchDocument[],
  query: string,
  without: Partial<SearchWeights> = {},
): string[] {
  const index = createSearchIndex(language, { weights: { ...weightsFor(language), ...without } });
  for (const each of articles) index.put(each);
  index.settle();
  return index.search(query, { limit: articles.length, edition: null }).map(({ path }) => path);
}

/** Articles that hold no word of the questions, so that those do not stand everywhere. */
const others = Array.from({ length: 30 }, (_, at) => article(`other-${at}.md`, `Number ${at}`, `word${at} text${at}`));

test('a long question prefers the article where its words meet in one section to one where they lie apart', () => {
  const filler = 'quiet lines about nothing in particular stand here and fill the page';
  const words = ['outlook', 'profile', 'password', 'prompt', 'roaming', 'laptop', 'vpn', 'credential', 'restart'];
  const meets = article('meets.md', 'First', `${words.join(' ')} ${filler}`, filler, filler, filler, filler);
  const apart = article(
    'apart.md',
    'Second',
    ...words.map((word) => `${word} ${filler}`).slice(0, 5),
    words.slice(5).join(` ${filler} `),
  );
  const query = `${words.join(' ')} since monday`;
  expect(pathsFor('en', [apart, meets, ...others], query)[0]).toBe('meets.md');
});

test('endings in hiragana say less than the things that are asked about', () => {
  const asked = article('asked.md', '共有メールボックス', '管理者が作成します。');
  const endings = article('endings.md', 'これについて', 'どのようにすればよいか。');
  const share = (weights: Partial<SearchWeights>) => {
    const index = createSearchIndex('ja', { weights: { ...weightsFor('ja'), ...weights } });
    for (const each of [asked, endings, ...others]) index.put(each);
    index.settle();
    const [first, second] = index.search('共有メールボックスについて', { limit: 2, edition: null });
    expect([first?.path, second?.path]).toEqual(['asked.md', 'endings.md']);
    return (second?.score ?? 0) / (first?.score ?? 1);
  };
  expect(share({})).toBeLessThan(share({ hiragana: 1 }) * 0.8);
});

test('a question in English finds the article whose title and file name together name all of it', () => {
  // What belongs together is learned from articles whose file names are English and whose titles are not.
  const learned = Array.from({ length: 8 }, (_, at) => [
    article(`common-issues-${at}.md`, `一般的な問題 ${at}`, 'x'),
    article(`resolutions-${at}.md`, `解決策 ${at}`, 'x'),
  ]).flat();
  const wanted = article('theme-catch-all.md', 'OneNote の一般的な問題と解決策', 'x');
  const nearly = article('common-issues-and-resolutions-with-apps.md', 'アプリの一般的な問題と解決策', 'x');
  const all = [nearly, wanted, ...learned, ...others];
  const query = 'common issues and resolutions with onenote';
  expect(pathsFor('ja', all, query)[0]).toBe('theme-catch-all.md');
  expect(pathsFor('ja', all, query, { named: 0 })[0]).toBe('common-issues-and-resolutions-with-apps.md');
});

test('an article that each edition has its own of teaches no translation by itself', () => {
  const profile = article('outlook-profile.md', 'Outlook で何度も求められる', 'x');
  const code = article('caller-code.md', 'コードを求められる', 'x');
  const both = ['here', 'there'].map((edition) => ({ ...profile, edition }));
  expect(pathsFor('ja', [...both, code, ...others], 'outlook')).toEqual(['outlook-profile.md']);
  // A second article that says so is a witness.
  const second = article('outlook-sign-in.md', 'サインインを求められる', 'x');
  expect(pathsFor('ja', [...both, second, code, ...others], 'outlook')).toContain('caller-code.md');
});

test('the best answers are the same whether few or all are asked for', () => {
  const word = fc.constantFrom('mail', 'box', 'share', 'plan', 'seat', 'bill', 'sync', 'team');
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const set = fc.array(fc.tuple(text, fc.array(text, { minLength: 1, maxLength: 4 })), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(set, text, (drawn, query) => {
      const index = createSearchIndex('en');
      for (const [at, [title, sections]] of drawn.entries()) index.put(article(`a${at}.md`, title, ...sections));
      index.settle();
      const paths = (limit: number) =>
        index.search(query, { limit, edition: 'any' }).map(({ path, score }) => `${path} ${score.toFixed(6)}`);
      expect(paths(3)).toEqual(paths(3 * 5).slice(0, 3));
    }),
    { numRuns: 150 },
  );
});
