import { beforeAll, describe, expect, test } from 'vitest';
import { readArticleFolder } from '../../../src/adapters/article-folder/read-article-folder.ts';
import { renderArticle } from '../../../src/adapters/markdown/render-article.ts';
import type { ArticleFile, ReadArticleFile } from '../../../src/domain/article/article-file.ts';
import type { ArticleToRender, RenderedArticle } from '../../../src/domain/article/rendered-article.ts';
import { sharedFolder } from './shared-folder.ts';

const editions = ['worldwide', '21vianet'];
const corpus = sharedFolder('corpus');
const seed = sharedFolder('seed');

/** Marks of the source that a reader must never see; code may show whatever it likes. */
const rawMarkers: [what: string, mark: RegExp][] = [
  ['a zone, a row, a column or a picture', /:::|\bmoniker(-end|\s+range)\b/i],
  ['an alert, an include, a video or a box', /\[!\s*[a-z]/i],
  ['a tab', /#tab\//i],
  ['a tag shown as words', /&#x3C;\/?(a|br|sup|li|ul|ol|p|h[1-6]|span|b|t[dhr])[ />]/i],
  ['a comment', /<!--|&#x3C;!--/],
  ["a translator's span", /data-(ttu|stu)-id|sxs-lookup/],
  ['an anchor of a translated heading', /name="|<a>/],
  ['front matter', /^(?:<[^>]*>)*\s*---|ms\.(author|topic|service):/m],
  ['a sign that nobody sees', /[\ufeff\u200b\u200e\u200f\u2028\u00a0]|&(nbsp|#xA0|#x200B);/],
  ['a row of a table', /(?:^|>)\|.*\|/m],
  ['a fence of code', /```/],
  ['a footnote or a picture', /!\[|\[\^/],
  ['something that runs', /<(script|style|iframe|object|embed|img|svg|form|input|button)\b|\son[a-z]+=|javascript:/i],
];

describe.skipIf(corpus === null)('every file of the corpus', () => {
  const articles: ArticleFile[] = [];
  const others: Exclude<ReadArticleFile, ArticleFile>[] = [];
  const rendered: { file: string; edition: string; article: RenderedArticle }[] = [];

  beforeAll(async () => {
    for await (const file of readArticleFolder(corpus ?? ''))
      (file.kind === 'article' ? articles : others).push(file as never);
    const sources = new Map(articles.map((file) => [`${file.language}/${file.path}`, file.markdown]));
    for (const file of articles) {
      for (const edition of /moniker/i.test(file.markdown) ? editions : editions.slice(0, 1)) {
        const article = renderArticle(toRender(file, edition, sources));
        rendered.push({ file: file.file, edition, article });
      }
    }
  }, 300_000);

  test('is an article, or says where its article went; none of the 10,954 is lost', () => {
    const inSet = (file: { file: string }) => /^(en|ja|zh-cn)\//.test(file.file);
    const isMarkdown = (file: { file: string }) => /\.md$/i.test(file.file) && inSet(file);
    expect(others.filter((file) => file.kind === 'refused' && isMarkdown(file))).toEqual([]);
    expect(articles.filter(isMarkdown).length + others.filter(isMarkdown).length).toBe(10_954);
    expect(others.filter((file) => file.kind === 'redirection' && isMarkdown(file)).length).toBe(18);
  });

  test('is a landing page with its links, a table of contents, or refused with its reason, when it is YAML', () => {
    const isYaml = (file: { file: string }) => /^(en|ja|zh-cn)\/.*\.yml$/i.test(file.file);
    expect(articles.filter(isYaml).map(({ file }) => file.replace(/^[^/]+\//, ''))).toEqual(
      Array(3).fill(['Enterprise/cloud-adoption-and-hybrid-solutions.yml', 'Enterprise/index.yml']).flat(),
    );
    for (const file of articles.filter(isYaml)) {
      const article = rendered.find((one) => one.file === file.file)?.article;
      const written = file.markdown.match(/\]\(</g)?.length ?? 0;
      expect(written, file.file).toBeGreaterThan(3);
      expect(article?.headings.length, file.file).toBeGreaterThan(0);
    }
    const contents = others.filter((file) => file.kind === 'contents');
    expect(contents.map(({ file }) => file)).toEqual([
      'en/Enterprise/TOC.md',
      'en/Enterprise/powershell/TOC.md',
      'en/Office365-Admin/TOC.md',
      'en/Office365-ServiceDescriptions/TOC.md',
      'ja/AlchemyInsights/TOC.yml',
      'ja/Enterprise/TOC.md',
      'ja/Enterprise/powershell/TOC.md',
      'ja/Office365-ServiceDescriptions/TOC.md',
      'zh-cn/AlchemyInsights/TOC.yml',
      'zh-cn/Enterprise/TOC.md',
      'zh-cn/Enterprise/powershell/TOC.md',
      'zh-cn/Office365-ServiceDescriptions/TOC.md',
    ]);
    const refused = others.filter((file) => file.kind === 'refused' && isYaml(file));
    expect(refused.map((one) => `${one.file} ${one.kind === 'refused' ? one.reason : one.kind}`)).toEqual(
      [
        'en/Enterprise/breadcrumb/toc.yml',
        'en/Office365-Admin/breadcrumb/toc.yml',
        'ja/AlchemyInsights/breadcrumb/toc.yml',
        'ja/AlchemyInsights/chromeless.yml',
        'ja/Enterprise/breadcrumb/toc.yml',
        'zh-cn/AlchemyInsights/breadcrumb/toc.yml',
        'zh-cn/AlchemyInsights/chromeless.yml',
        'zh-cn/Enterprise/breadcrumb/toc.yml',
      ].map((file) => `${file} nothing-in-it`),
    );
  });

  test('that was damaged is taken with a note of what and where', () => {
    expect(articles.flatMap(({ file, notes }) => notes.map(({ note, line }) => `${file} ${note} ${line}`))).toEqual([
      'en/AlchemyInsights/troubleshoot-presence-issues-outlook.md front-matter-damaged 3',
      'en/Office365-Admin/includes/office365-admin-content-updates.md not-utf-8 null',
    ]);
  });

  test.each(rawMarkers)('is rendered without %s left over', (_what, mark) => {
    const found = rendered.flatMap(({ file, edition, article }) => {
      const words = article.html.replace(/<pre>[\s\S]*?<\/pre>|<code\b[^>]*>[\s\S]*?<\/code>/g, '');
      const at = words.search(mark);
      return at < 0 ? [] : [`${file} for ${edition}: …${words.slice(Math.max(0, at - 40), at + 60)}…`];
    });
    expect(found).toEqual([]);
  });

  test('has a title, and words unless its source has none but the title', () => {
    expect(rendered.filter(({ article }) => article.title.trim() === '')).toEqual([]);
    const silent = rendered.filter(({ article, file }) => article.text === '' && !file.includes('/includes/'));
    expect(
      silent.map(({ file }) => file.replace(/^[^/]+\/Enterprise\/office-365-network-mac-perf-\w+\.md$/, '')),
    ).toEqual(Array(9).fill(''));
  });
});

describe.skipIf(seed === null)('the seed article', () => {
  test.each([
    ['worldwide', '1 800 865 9408', ['400-089-0365', 'WeChat', '重大度 A']],
    ['21vianet', '400-089-0365', ['1 800 865 9408', 'Business Assist', 'オーストラリア']],
  ])('read for %s shows its own half and not the other', async (edition, own, others) => {
    const [file] = (await readAll(seed ?? '')).filter((read) => read.kind === 'article');
    const article = renderArticle(toRender(file ?? missing(), edition, new Map()));
    expect(article.title).toBe('サポートを受ける');
    expect(article.text).toContain(own);
    expect(article.text).toContain('ドキュメントとトレーニングの検索');
    for (const other of others) expect(article.html).not.toContain(other);
  });
});

const missing = () => {
  throw new Error('The seed folder holds no article.');
};

async function readAll(folder: string) {
  const files: ReadArticleFile[] = [];
  for await (const file of readArticleFolder(folder)) files.push(file);
  return files;
}

const toRender = (file: ArticleFile, edition: string, sources: Map<string, string>): ArticleToRender => ({
  markdown: file.markdown,
  path: file.path,
  title: file.facts.title,
  edition,
  language: file.language,
  include: (path) => sources.get(`${file.language}/${path}`) ?? null,
  link: ({ path }) => (sources.has(`${file.language}/${path}`) ? `/help/${path}` : null),
});
