import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldsOf, typeOf } from '../../src/pages/api-docs/fields-of.ts';
import { targetTables } from '../../src/pages/duties/target-table.ts';
import { linkTo } from '../../src/pages/frame/reader.ts';
import { issueDays } from '../../src/pages/health/issue-days.ts';
import { groupHours } from '../../src/pages/phone/group-hours.ts';
import { initialOf } from '../../src/pages/phone/initial-of.ts';
import { china, harbour, worldwide } from '../editions/house.ts';

const kinds = (edition: typeof china, topic: string) => {
  const table = targetTables(edition).find(({ topics }) => topics.some(({ key }) => key === topic));
  return table?.rows.map(({ severity, cells }) => [severity.key, ...cells.map(({ kind }) => kind)]);
};

describe('what is promised, as a table', () => {
  test('21Vianet commits to all three severities of technical requests, whatever the plan', () => {
    expect(kinds(china, 'technical')).toEqual([
      ['A', 'commitment'],
      ['B', 'commitment'],
      ['C', 'commitment'],
    ]);
  });

  test('worldwide has objectives, not commitments, and tells the plans apart where they differ', () => {
    const [technical] = targetTables(worldwide);
    expect(technical?.columns).toEqual([['elevated'], ['enterprise'], ['business']]);
    expect(kinds(worldwide, 'technical')).toEqual([
      ['A', 'objective', 'objective', 'objective'],
      ['B', 'objective', 'objective', 'none'],
      ['C', 'objective', 'none', 'none'],
    ]);
  });

  test('billing never reaches severity A and has no committed time, said once for all topics alike', () => {
    for (const edition of [china, worldwide]) {
      expect(
        targetTables(edition)
          .at(-1)
          ?.topics.map(({ key }) => key),
      ).toEqual(['billing', 'subscription', 'pre-sales']);
      expect(kinds(edition, 'billing')).toEqual([
        ['A', 'not-offered'],
        ['B', 'none'],
        ['C', 'none'],
      ]);
    }
  });

  test('every topic of an edition stands in exactly one table', () => {
    for (const edition of [china, worldwide, harbour])
      expect(
        targetTables(edition)
          .flatMap(({ topics }) => topics.map(({ key }) => key))
          .toSorted(),
      ).toEqual(edition.topics.map(({ key }) => key).toSorted());
  });
});

describe('days of service health', () => {
  const issue = {
    number: 'X1',
    kind: 'advisory' as const,
    services: [{ key: 'mail' }],
    startedAt: '2026-03-01T15:30:00.000Z',
    endedAt: '2026-03-02T15:00:00.000Z',
  };
  const at = { days: 4, zone: 'Asia/Shanghai' };
  const now = '2026-03-04T02:00:00.000Z';

  test('an issue is on every calendar day of the zone that it touched, the oldest day first', () => {
    expect(issueDays('mail', [issue], at, now)).toEqual([
      { date: '2026-03-01', state: 'advisory', numbers: ['X1'] },
      { date: '2026-03-02', state: 'advisory', numbers: ['X1'] },
      { date: '2026-03-03', state: 'healthy', numbers: [] },
      { date: '2026-03-04', state: 'healthy', numbers: [] },
    ]);
  });

  test('in another zone the same issue is on another day', () => {
    expect(issueDays('mail', [issue], { days: 4, zone: 'Asia/Tokyo' }, now).map(({ state }) => state)).toEqual([
      'healthy',
      'advisory',
      'advisory',
      'healthy',
    ]);
  });

  test('the worst of a day counts, one that goes on lasts until today, and another service is left in peace', () => {
    const goesOn = {
      ...issue,
      number: 'X2',
      kind: 'incident' as const,
      startedAt: '2026-03-02T02:00:00.000Z',
      endedAt: null,
    };
    expect(issueDays('mail', [issue, goesOn], at, now).map(({ state }) => state)).toEqual([
      'advisory',
      'incident',
      'incident',
      'incident',
    ]);
    expect(issueDays('files', [issue, goesOn], at, now).every(({ state }) => state === 'healthy')).toBe(true);
  });
});

describe('phone hours and initials', () => {
  const hours = {
    plan: null,
    severity: null,
    words: 'Mon – Fri 09:00–17:00',
    open: true,
    opensAt: null,
    closesAt: null,
    status: 'Open now',
  };

  test('topics and languages with the same hours are told once; other hours stay apart', () => {
    const all = ['Billing', 'Subscription'].flatMap((topic) =>
      ['Dutch', 'English'].map((language) => ({ ...hours, topic, language })),
    );
    expect(groupHours([...all, { ...hours, topic: 'Technical', language: 'English', words: 'always' }])).toEqual([
      { ...hours, topics: ['Billing', 'Subscription'], languages: ['Dutch', 'English'] },
      { ...hours, topics: ['Technical'], languages: ['English'], words: 'always' },
    ]);
  });

  test('hours that hold for other languages on other topics are not mixed up', () => {
    const groups = groupHours([
      { ...hours, topic: 'Billing', language: 'Dutch' },
      { ...hours, topic: 'Technical', language: 'English' },
    ]);
    expect(groups).toHaveLength(2);
  });

  test.for([
    ['Åland Islands', 'en', 'A'],
    ['Côte d’Ivoire', 'en', 'C'],
    ['日本', 'ja', '漢字'],
    ['ガーナ', 'ja', 'カ'],
    ['アイスランド', 'ja', 'ア'],
    ['ワリス・フツナ', 'ja', 'ワ'],
    ['中国', 'zh-Hans', 'Z'],
    ['阿富汗', 'zh-Hans', 'A'],
    ['德国', 'zh-Hans', 'D'],
  ] as const)('%s in %s is looked up under %s', ([name, language, initial]) => {
    expect(initialOf(name, language)).toBe(initial);
  });

  test('every country of every edition has an initial in every language', () => {
    for (const { phoneLines } of [china, worldwide])
      for (const { name } of phoneLines)
        for (const language of ['en', 'ja', 'zh-Hans'] as const)
          expect(initialOf(name[language], language), name[language]).toMatch(
            { en: /^[A-Z]$/, ja: /^([アカサタナハマヤラワ]|漢字)$/, 'zh-Hans': /^[A-Z]$/ }[language],
          );
  });
});

describe('links', () => {
  test('keep the language and edition that the address chose, and change one where a link names another', () => {
    const reader = { chosen: { lang: 'ja', edition: 'one' } } as const;
    expect(linkTo(reader, '/phone', { country: 'JP' })).toBe('/phone?country=JP&lang=ja&edition=one');
    expect(linkTo(reader, '/phone', { lang: 'en' })).toBe('/phone?lang=en&edition=one');
    expect(linkTo({ chosen: {} }, '/health#X1', { days: null })).toBe('/health#X1');
    expect(linkTo(reader, '/health#X1')).toBe('/health?lang=ja&edition=one#X1');
  });
});

describe('schemas in words', () => {
  test('nested fields are named by their way from the top, with what is required', () => {
    const schema = {
      type: 'object',
      required: ['items'],
      properties: {
        items: {
          type: 'array',
          items: { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } },
        },
        next: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      },
    };
    expect(fieldsOf(schema).map(({ name, type, isRequired }) => [name, type, isRequired])).toEqual([
      ['items', 'list of objects', true],
      ['items[].id', 'string (uuid)', true],
      ['next', 'string or null', false],
    ]);
    expect(typeOf({ enum: ['open', 'closed'] })).toBe('"open" | "closed"');
  });
});

test('the pages have the colours of the portal', () => {
  const tokens = (file: string) =>
    new Map(
      [...readFileSync(file, 'utf8').matchAll(/^ {2}(--[\w-]+): (light-dark\(.*\)|#\w+);$/gm)].map((match) => [
        match[1],
        match[2],
      ]),
    );
  const portal = tokens('src/web/kit/look/tokens.css');
  const pages = tokens('src/pages/look/pages.css');
  expect(pages.size).toBeGreaterThan(25);
  for (const [name, colour] of pages) expect(colour, name).toBe(portal.get(name));
});

test('what an article looks like names only colours and sizes that public pages and portal both have', () => {
  const defined = (file: string) => new Set(readFileSync(file, 'utf8').match(/--[\w-]+(?=:)/g));
  const portal = defined('src/web/kit/look/tokens.css');
  const pages = defined('src/pages/look/pages.css');
  const named = ['src/look/prose.css', 'src/look/article.css'].flatMap(
    (file) => readFileSync(file, 'utf8').match(/(?<=var\()--[\w-]+/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(20);
  for (const name of named) expect([portal.has(name), pages.has(name)], name).toEqual([true, true]);
});
