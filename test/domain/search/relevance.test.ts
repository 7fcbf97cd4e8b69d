import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language/language.ts';
import type { SearchDocument } from '../../../src/domain/search/search-document.ts';
import { createSearchIndex, type SearchIndex } from '../../../src/domain/search/search-index.ts';
import { termsOfText } from '../../../src/domain/search/terms-of-text.ts';
import { sharedFolder } from '../../adapters/markdown/shared-folder.ts';

const folder = sharedFolder('search');
const languages: [name: string, language: Language][] = [
  ['en', 'en'],
  ['ja', 'ja'],
  ['zh', 'zh-Hans'],
];

type Judged = { lang: string; kind: string; query: string; relevant: string[] };
type Figures = { ndcg10: number; recall3: number; recall5: number; recall10: number };

/** The judged questions of `../shared/search`, over its articles; `bench/search.ts` prints the figures in full. */
describe.skipIf(folder === null)('on 11,704 real articles and 2,040 judged questions', () => {
  const reached: Record<string, Figures> = {};
  let judged: Judged[] = [];
  let articles: { locale: string; path: string; title: string; markdown: string }[] = [];

  beforeAll(() => {
    judged = readLines(readFileSync(`${folder}/queries.jsonl`, 'utf8'));
    articles = readLines(gunzipSync(readFileSync(`${folder}/articles.jsonl.gz`)).toString('utf8'));
    for (const [name, language] of languages) {
      const index = createSearchIndex(language);
      for (const article of articles) if (article.locale === name) index.put(documentOf(article));
      index.settle();
      for (const kind of kindsOf(name)) reached[`${name}/${kind}`] = figuresOf(name, kind, answerer(index, kind));
      for (const part of ['search', 'typeahead']) reached[`${name}/${part}`] = average(name, part);
    }
  }, 120_000);

  const kindsOf = (name: string) => [...new Set(judged.filter(({ lang }) => lang === name).map(({ kind }) => kind))];
  const isTyping = (kind: string) => kind.startsWith('ta-');
  const answerer = (index: SearchIndex, kind: string) => (query: string) =>
    (isTyping(kind) ? index.suggest : index.search)(query, { limit: 10, edition: null }).map(({ path }) => path);

  function figuresOf(name: string, kind: string, answer: (query: string) => string[], most = Infinity): Figures {
    const ranks = judged
      .filter((question) => question.lang === name && question.kind === kind)
      .slice(0, most)
      .map(({ query, relevant }) => answer(query).findIndex((path) => relevant.includes(path)) + 1);
    const mean = (value: (rank: number) => number) =>
      ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : value(rank)), 0) / ranks.length;
    const within = (most: number) => mean((rank) => (rank <= most ? 1 : 0));
    return {
      ndcg10: mean((rank) => 1 / Math.log2(rank + 1)),
      recall3: within(3),
      recall5: within(5),
      recall10: within(10),
    };
  }

  function average(name: string, part: string): Figures {
    const kinds = kindsOf(name).filter((kind) => isTyping(kind) === (part === 'typeahead'));
    const mean = (field: keyof Figures) =>
      kinds.reduce((sum, kind) => sum + (reached[`${name}/${kind}`]?.[field] ?? 0), 0) / kinds.length;
    return { ndcg10: mean('ndcg10'), recall3: mean('recall3'), recall5: mean('recall5'), recall10: mean('recall10') };
  }

  test('no figure falls under its floor', () => {
    const floors = JSON.parse(readFileSync(`${folder}/floors.json`, 'utf8')) as Record<string, Record<string, number>>;
    const under = Object.entries(floors).flatMap(([key, wanted]) =>
      Object.entries(wanted)
        .map(([figure, least]) => ({ key, figure, least, reached: reached[key]?.[figure as keyof Figures] ?? 0 }))
        .filter((each) => each.reached < each.least),
    );
    expect(under).toEqual([]);
    expect(Object.keys(floors).length).toBeGreaterThan(9);
  });

  test.each(languages)(
    'the answers in %s are better than those of MiniSearch with the same words',
    (name, language) => {
      const oracle = new MiniSearch<SearchDocument & { id: number; headings: string; text: string; slug: string }>({
        fields: ['title', 'headings', 'slug', 'text'],
        tokenize: (text) => termsOfText(text, language).terms,
        processTerm: (term) => term,
        searchOptions: { boost: { title: 4, headings: 2, slug: 2 } },
      });
      // A part of the articles and few questions of each kind: the oracle needs a hundred times as long as we do.
      const asked = new Set(judged.filter(({ lang }) => lang === name).flatMap(({ relevant }) => relevant));
      const documents = articles
        .filter(({ locale, path }, at) => locale === name && (asked.has(path) || at % 5 === 0))
        .map(documentOf);
      const index = createSearchIndex(language);
      for (const document of documents) index.put(document);
      oracle.addAll(
        documents.map((document, id) => ({
          ...document,
          id,
          headings: document.sections.map(({ heading }) => heading).join('\n'),
          text: document.sections.map(({ text }) => text).join('\n'),
          slug: document.path.replace(/^.*\/|\.md$/g, '').replaceAll('-', ' '),
        })),
      );
      const answer = (query: string) =>
        oracle
          .search(query)
          .slice(0, 10)
          .map(({ id }) => documents[id as number]?.path ?? '');
      const mean = (figure: (kind: string) => number) => {
        const kinds = kindsOf(name).filter((kind) => !isTyping(kind));
        return kinds.reduce((sum, kind) => sum + figure(kind), 0) / kinds.length;
      };
      const ours = mean((kind) => figuresOf(name, kind, answerer(index, kind), 20).ndcg10);
      expect(ours).toBeGreaterThan(mean((kind) => figuresOf(name, kind, answer, 20).ndcg10));
    },
    120_000,
  );
});

/** Sections at the headings of level 2 and below, as the importer makes them, but without its care: it is not tested here. */
function documentOf({ path, title, markdown }: { path: string; title: string; markdown: string }): SearchDocument {
  const parts = markdown
    .replace(/<[^>]*>|[*`|]/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/^#+ +/m);
  const sections = parts.map((part, at) => {
    const [heading = '', ...text] = part.split('\n');
    return { id: `${at}`, heading: at < 2 ? '' : heading.trim(), text: text.join('\n') };
  });
  return { path, edition: null, title, otherTitle: null, sections };
}

const readLines = <Line>(text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
