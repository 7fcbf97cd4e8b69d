import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let admin: Who, operator: Who;
const query = 'edition=worldwide&from=2026-05-01&to=2026-05-31';

beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:20:00.000Z' });
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  admin = await world.person(org, 'worldwide');
  operator = await world.staff('operator', ['worldwide']);
});
afterAll(() => world.close());

const someone = async () => world.person(admin.orgId!, 'worldwide');
const search = async (who: Who | null, q: string, lang = 'en') =>
  (await world.ok(who, 'GET', `/api/help/search?q=${encodeURIComponent(q)}&lang=${lang}&edition=worldwide`)).items as {
    path: string;
    title: string;
  }[];
const suggest = async (q: string) =>
  (await world.ok(null, 'GET', `/api/help/suggest?q=${encodeURIComponent(q)}&lang=en&edition=worldwide`)).items as {
    path: string;
  }[];
const open = (who: Who, path: string) =>
  world.ok(who, 'GET', `/api/help/article?path=${encodeURIComponent(path)}&lang=en&edition=worldwide`);
const judge = (who: Who, path: string, helped: boolean) =>
  world.ok(who, 'POST', '/api/help/article/feedback', { path, lang: 'en', helped });
const read = async (what: string, more = '') => {
  await world.services.learning.flush();
  return (await world.ok(operator, 'GET', `/api/console/learning/${what}?${query}${more}`)).items;
};
const until = async (question: () => Promise<boolean>) => {
  for (let n = 0; n < 60 && !(await question()); n++) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('what the operator learns', () => {
  test('questions without a good answer stand together however they were written, with the requests that followed', async () => {
    const one = await someone();
    await search(one, 'zzyx tangerine');
    await world.ok(one, 'POST', '/api/requests', aRequest({ topic: 'technical' }));
    await search(await someone(), 'Zzyx, TANGERINE?');
    await search(await someone(), 'ＺＺＹＸ ｔａｎｇｅｒｉｎｅ', 'ja');
    const good = await someone();
    const [hit] = await search(good, 'cancel a subscription');
    await open(good, hit!.path);
    await judge(good, hit!.path, true);

    const items = await read('questions');
    const tangerine = items.filter((row: any) => row.folded === 'zzyx tangerine');
    expect(tangerine).toMatchObject([
      { language: 'en', asked: 2, unanswered: 2, filed: 1, followed: [{ key: 'technical', n: 1 }], pinned: null },
      { language: 'ja', asked: 1, filed: 0, followed: [] },
    ]);
    expect(tangerine[0].followed[0].name).not.toBe('technical');
    expect(items.some((row: any) => row.query === 'cancel a subscription')).toBe(false);
    expect((await read('questions', '&language=ja')).every((row: any) => row.language === 'ja')).toBe(true);
    const before = await world.ok(
      operator,
      'GET',
      '/api/console/learning/questions?edition=worldwide&from=2026-04-01&to=2026-04-30',
    );
    expect(before.items).toEqual([]);
  });

  test('an article’s figures: opened, helped, did not help, a request filed after it', async () => {
    const path = 'verify-a-domain.md';
    const first = await someone();
    await search(first, 'verify a domain');
    await open(first, path);
    await judge(first, path, false);
    await world.ok(first, 'POST', '/api/requests', aRequest({ topic: 'technical' }));
    const second = await someone();
    await search(second, 'verify a domain');
    await open(second, path);
    await judge(second, path, true);
    expect((await read('articles')).find((row: any) => row.path === path)).toMatchObject({
      language: 'en',
      title: expect.stringMatching(/domain/i),
      opened: 2,
      helped: 1,
      notHelped: 1,
      filedAfter: 1,
    });
  });

  test('by topic, how many questions ended without a request; who asked is in no answer', async () => {
    const items = await read('topics');
    const technical = items.find((row: any) => row.topic?.key === 'technical');
    expect(technical.asked).toBeGreaterThan(0);
    expect(technical.deflected).toBeCloseTo((technical.asked - technical.filed) / technical.asked);
    expect(JSON.stringify(items)).not.toContain(admin.orgId);
  });

  test('each of them as a file that runs nothing in a spreadsheet', async () => {
    await search(await someone(), '=cmd|calc');
    await world.services.learning.flush();
    const csv = await fetch(`${world.base}/api/console/learning.csv?${query}&what=questions`, {
      headers: { cookie: operator.cookie },
    });
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const text = await csv.text();
    expect(text).toMatch(/^.?query,language,asked/);
    expect(text).toContain("'=cmd|calc");
    for (const what of ['articles', 'topics'])
      expect((await world.call(operator, 'GET', `/api/console/learning.csv?${query}&what=${what}`)).status).toBe(200);
  });
});

describe('a pinned answer', () => {
  const path = 'verify-a-domain.md';
  test('stands first for its question however it is written, and while one types its beginning; unpinned, no more', async () => {
    const question = 'Blue banner on the start page';
    expect((await search(null, question))[0]?.path).not.toBe(path);
    const { items } = await world.ok(operator, 'PUT', '/api/console/pins', {
      edition: 'worldwide',
      language: 'en',
      question,
      path,
    });
    expect(items).toMatchObject([{ question, path, title: expect.stringMatching(/domain/i), pinnedBy: operator.name }]);
    await until(async () => (await search(null, question))[0]?.path === path);
    const hits = await search(null, ' blue BANNER, on the start page');
    expect(hits[0]).toMatchObject({ path, title: expect.stringMatching(/domain/i) });
    expect(hits.filter((hit) => hit.path === path)).toHaveLength(1);
    expect((await suggest('blue bann'))[0]?.path).toBe(path);
    expect((await search(null, question, 'ja'))[0]?.path).not.toBe(path);
    await world.services.learning.flush();

    await world.ok(
      operator,
      'DELETE',
      '/api/console/pins?edition=worldwide&language=en&folded=blue%20banner%20on%20the%20start%20page',
    );
    await until(async () => (await search(null, question))[0]?.path !== path);
    expect((await search(null, question))[0]?.path).not.toBe(path);
  });

  test('needs an article that is there, and a question with a word in it', async () => {
    const put = (body: object) =>
      world.call(operator, 'PUT', '/api/console/pins', { edition: 'worldwide', language: 'en', ...body });
    expect((await put({ question: 'x', path: 'no/such.md' })).body.code).toBe('no-such-article');
    expect((await put({ question: '?!', path })).body.code).toBe('no-question');
  });
});
