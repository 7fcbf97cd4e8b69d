import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticleFolder } from '../../../src/adapters/article-folder/read-article-folder.ts';
import { renderArticle } from '../../../src/adapters/markdown/render-article.ts';
import type { ArticleFile } from '../../../src/domain/article/article-file.ts';
import { resolvePath } from '../../../src/domain/article/article-link.ts';
import { languages } from '../../../src/domain/language/language.ts';

const root = resolve(import.meta.dirname, '../../..');
const editions = ['worldwide', '21vianet'];

/** Words that the product does not say, by language. */
const wrongWords = {
  en: /\b(tickets?|tenants?|sorry|license)\b/i,
  ja: /テナント|オペレーター|暗証番号|チケット|(?:である|でない|しろ|せよ)。/,
  'zh-Hans': /租户|工单|帐单|计费单|你|[\p{Script=Han}][,;?]/u,
};

const articles: ArticleFile[] = [];
const others: string[] = [];
beforeAll(async () => {
  for await (const file of readArticleFolder(`${root}/articles`)) {
    if (file.kind === 'article') articles.push(file);
    else others.push(file.file);
  }
});

describe.each(editions)("the product's own articles for %s", (edition) => {
  const inEdition = () => articles.filter(({ path }) => path.startsWith(`${edition}/`));

  test('are the same in every language', () => {
    expect(others).toEqual([]);
    const paths = languages.map((language) =>
      inEdition()
        .filter((file) => file.language === language)
        .map(({ path }) => path),
    );
    expect(paths[0]?.length).toBeGreaterThanOrEqual(6);
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
  });

  test('stand under a topic and a category that the edition knows', () => {
    const { topics } = JSON.parse(readFileSync(`${root}/editions/${edition}/topics.json`, 'utf8')) as {
      topics: { key: string; categories: { key: string }[] }[];
    };
    const known = topics.flatMap(({ key, categories }) => categories.map((category) => `${key}/${category.key}`));
    for (const { facts, file, notes } of inEdition()) {
      expect(notes, file).toEqual([]);
      expect(facts.editions, file).toBe(edition);
      expect(facts.description, file).not.toBe(null);
      expect(known, file).toContain(`${facts.topic}/${facts.category}`);
    }
  });

  test('read without a fault, each link leading to another of them', () => {
    const paths = new Set(inEdition().map(({ path }) => path));
    for (const file of inEdition()) {
      const link = ({ path }: { path: string }) => (paths.has(path) ? `/help/${path}` : null);
      const rendered = renderArticle({ ...file, title: null, edition, include: () => null, link });
      expect(rendered.faults, file.file).toEqual([]);
      expect(rendered.title, file.file).toBe(file.facts.title);
      expect(rendered.headings.length, file.file).toBeGreaterThanOrEqual(2);
      expect(resolvePath('choose-a-severity.md', file.path)).toBe(`${edition}/choose-a-severity.md`);
    }
  });

  test('say nothing that the product does not say', () => {
    for (const { file, language, markdown, facts } of inEdition()) {
      const found = wrongWords[language].exec(
        `${facts.title} ${facts.description} ${markdown.replaceAll(/`[^`]*`|\([\w-]+\.md\)/g, '')}`,
      );
      expect(found?.[0] ?? null, file).toBe(null);
    }
  });
});
