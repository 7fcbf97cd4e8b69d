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
const fewest = 30;
/** What the answers' filter calls by name (`src/pages/search/names.ts`). */
const kinds = ['how-to', 'problem', 'explanation'];

/** Words that the product does not say, by language. */
const wrongWords = {
  en: /\b(tickets?|tenants?|priority|priorities|sorry|license)\b/i,
  ja: /テナント|オペレーター|暗証番号|チケット|優先度|サポート ?ケース|サービス要求|(?:である|でない|しろ|せよ)。/,
  'zh-Hans': /租户|工单|优先级|帐单|计费单|支持案例|你|[\p{Script=Han}][,;?]/u,
};

/** What Markdown, its alerts and its zones are written with; none of it may be left to read. */
const rawMarkers = /\[!|:::|\]\(|\*\*|^#+ |^\s*>|\|---|\.md\b/m;

/** A telephone number stands as code in a text; the rest of code is no number. */
const telephone = /`(\+?[\d(][\d ()-]{8,}\d)`/g;

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
  const read = (file: string) => JSON.parse(readFileSync(`${root}/editions/${edition}/${file}`, 'utf8'));

  test(`are ${fewest} or more, and the same in every language`, () => {
    expect(others).toEqual([]);
    const paths = languages.map((language) =>
      inEdition()
        .filter((file) => file.language === language)
        .map(({ path }) => path),
    );
    expect(paths[0]?.length).toBeGreaterThanOrEqual(fewest);
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
  });

  test('stand under a topic and a category that the edition knows', () => {
    const { topics } = read('topics.json') as { topics: { key: string; categories: { key: string }[] }[] };
    const known = topics.flatMap(({ key, categories }) => categories.map((category) => `${key}/${category.key}`));
    const filed = new Map<string, string>();
    for (const { facts, file, notes, path } of inEdition()) {
      const place = `${facts.topic}/${facts.category}`;
      expect(notes, file).toEqual([]);
      expect(facts.editions, file).toBe(edition);
      expect(known, file).toContain(place);
      expect(filed.get(path) ?? place, `${file} stands elsewhere than in the other languages`).toBe(place);
      filed.set(path, place);
    }
    expect(known.filter((place) => ![...filed.values()].includes(place))).toEqual([]);
  });

  test('say what they are of: a service of the edition where they are of one, a kind that has a name, and a day', () => {
    const { services } = read('plans.json') as { services: { key: string }[] };
    const known = [null, ...services.map(({ key }) => key)];
    const said = new Map<string, string>();
    for (const { facts, file, path } of inEdition()) {
      expect(known, file).toContain(facts.product);
      expect(kinds, file).toContain(facts.kind);
      expect(facts.date, file).toMatch(/^20\d\d-/);
      const here = `${facts.product} ${facts.kind}`;
      expect(said.get(path) ?? here, `${file} says something else than in the other languages`).toBe(here);
      said.set(path, here);
      // What is set up, configured or bought in a service is of that service.
      if (facts.category === 'installation-and-setup' || facts.category === 'configuration')
        expect(facts.product, file).not.toBe(null);
    }
    expect(new Set(said.values()).size).toBeGreaterThan(kinds.length);
  });

  test('are found apart: each has a title and a description of its own', () => {
    for (const language of languages) {
      const ours = inEdition().filter((file) => file.language === language);
      const titles = ours.map(({ facts }) => facts.title);
      const descriptions = ours.map(({ facts }) => facts.description);
      expect([...new Set(titles)]).toEqual(titles);
      expect([...new Set(descriptions)]).toEqual(descriptions);
      for (const { facts, file } of ours) {
        expect(facts.description?.length ?? 0, file).toBeGreaterThanOrEqual(20);
        expect(facts.description, file).not.toBe(facts.title);
      }
    }
  });

  test('read without a fault or a marker left over, each link leading to another of them', () => {
    const paths = new Set(inEdition().map(({ path }) => path));
    for (const file of inEdition()) {
      const link = ({ path }: { path: string }) => (paths.has(path) ? `/help/${path}` : null);
      const rendered = renderArticle({ ...file, title: null, edition, include: () => null, link });
      expect(rendered.faults, file.file).toEqual([]);
      expect(rendered.title, file.file).toBe(file.facts.title);
      expect(rendered.headings.length, file.file).toBeGreaterThanOrEqual(2);
      expect(rawMarkers.exec(rendered.text)?.[0] ?? null, file.file).toBe(null);
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

  test('name only telephone numbers that the directory of the edition has', () => {
    const { lines } = read('phones.json') as { lines: { numbers: { number: string }[] }[] };
    const known = lines.flatMap(({ numbers }) => numbers.map(({ number }) => number.replaceAll(/\D/g, '')));
    for (const { file, markdown } of inEdition())
      for (const [, number = ''] of markdown.matchAll(telephone))
        expect(known, `${file}: ${number}`).toContain(number.replaceAll(/\D/g, ''));
  });

  test('tell a caller about the code as the edition has it', () => {
    const { limits } = read('edition.json') as {
      limits: { code: Record<string, number>; contactCountsAfterHours: number };
    };
    const { minutes, perOrganisationAndDay } = limits.code;
    for (const { file, markdown, path } of inEdition())
      if (path.endsWith('/caller-code.md'))
        for (const number of [minutes, perOrganisationAndDay, limits.contactCountsAfterHours])
          expect(markdown, file).toMatch(new RegExp(`\\b${number}\\b`));
  });
});
