import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleStore } from '../../src/adapters/postgres/article-store.ts';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import type { ArticleFacts } from '../../src/domain/article/article-facts.ts';
import type { ArticleWithTexts } from '../../src/usecases/ports/articles.ts';
import { newWorld, type Who, type World } from '../support/world.ts';
import { anArticle } from './an-article.ts';

let world: World;
let connected: Connected;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
});
afterAll(async () => {
  await connected.close();
  await world.close();
});

type More = { facts?: Partial<ArticleFacts>; language?: 'en' | 'ja'; editionId?: string };
function article(path: string, title: string, text: string, { facts = {}, ...place }: More = {}): ArticleWithTexts {
  const { article, texts } = anArticle(path, title, text);
  return {
    article: { ...article, ...place, facts: { ...article.facts, ...facts } },
    texts: texts.map((one) => ({ ...one, ...place })),
  };
}
const publish = async (...articles: ArticleWithTexts[]) => {
  await articleStore(connected.db).put(articles);
  for (const { article } of articles)
    while (
      !(await ask(article.title ?? '', { lang: article.language, limit: 50 })).items.map(pathOf).includes(article.path)
    )
      await new Promise((resolve) => setTimeout(resolve, 25));
};
const ask = (q: string, more: Record<string, string | number> = {}, who: Who | null = null, verb = 'search') => {
  const asked = { q, lang: 'en', edition: 'worldwide', ...more };
  const query = new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, String(value)]));
  return world.ok(who, 'GET', `/api/help/${verb}?${query}`);
};
const pathOf = ({ path }: { path: string }) => path;

describe('what somebody copied from a screen', () => {
  beforeAll(() =>
    publish(
      article('codes/denied.md', 'Access is denied', 'The installer ends with 0x80070005 on some machines.'),
      article(
        'codes/other.md',
        'Error codes of the installer',
        'Codes such as 0x80070002 and 0x80070003 mean a lost file.',
      ),
      article('codes/update.md', 'A display of black lines', 'Mended by KB5004476.'),
      article('codes/updates.md', 'About KB numbers', 'Every number of the knowledge base, KB5000001 for one.'),
      article('codes/statistics.md', 'How full a box is', 'Run Get-MailboxStatistics for each of them.'),
      article('codes/mailbox.md', 'Mailbox statistics', 'Get the statistics of a mailbox in the admin center.'),
      article('codes/refused.md', 'The sender was refused', 'The answer is 550 5.7.1 then.'),
      article('codes/refusals.md', '550: errors 5, 7 and 1', 'Lists 550 and 5 and 7 and 1 apart from each other.'),
      article('codes/issue.md', 'Late mail of last week', 'This was MO248163.'),
    ),
  );
  test.each([
    ['an error code', '0x80070005', 'codes/denied.md'],
    ['an error code within a sentence', 'installer error code 0x80070005', 'codes/denied.md'],
    ['the number of a knowledge base article', 'KB 5004476', 'codes/update.md'],
    ['a command, in small letters too', 'get-mailboxstatistics', 'codes/statistics.md'],
    ['the numbers of a refusal', '550 5.7.1', 'codes/refused.md'],
    ['an issue id', 'MO248163', 'codes/issue.md'],
  ])('%s finds the article that holds it', async (_what, q, path) => {
    expect((await ask(q)).items[0]?.path).toBe(path);
  });

  test('is suggested while typing too, though it stands in no title', async () => {
    expect((await ask('0x80070005', {}, null, 'suggest')).items.map(pathOf)).toEqual(['codes/denied.md']);
  });

  test('is offered from another language when the own one does not hold it', async () => {
    const found = await ask('0x80070005', { lang: 'ja' });
    expect(found.elsewhere).toMatchObject([{ path: 'codes/denied.md', lang: 'en' }]);
    expect((await ask('0x80070005')).elsewhere).toBeUndefined();
  });
});

describe('an answer', () => {
  test('says where in the article it stands, of what it is and how old, and marks what was asked', async () => {
    const one = article('facts/one.md', 'Turn tangerines', '', { facts: { product: 'Orchard', date: '2025-03-04' } });
    const sections = [
      { id: '', heading: '', text: 'What turning is.' },
      { id: 'turn-back', heading: 'Turn them back', text: 'Every tangerine turns back by itself.' },
    ];
    await publish({ ...one, texts: one.texts.map((text) => ({ ...text, sections })) });
    const [hit] = (await ask('tangerine turns back')).items;
    expect(hit).toMatchObject({
      path: 'facts/one.md',
      section: { id: 'turn-back', heading: 'Turn them back' },
      product: 'Orchard',
      date: '2025-03-04',
    });
    expect(hit.titleMarks).toEqual([
      [0, 4],
      [5, 15],
    ]);
    expect(hit.excerptMarks.map(([from, to]: [number, number]) => hit.excerpt.slice(from, to))).toEqual([
      'tangerine',
      'turns',
      'back',
    ]);
    for (const name of ['translation', 'kind', 'edition', 'plans', 'lang']) expect(hit).not.toHaveProperty(name);
  });

  test('says that a machine translated it, and that the original was changed since, also when it is changed later', async () => {
    const japanese: More = { language: 'ja', facts: { translation: 'machine', date: '2025-01-01' } };
    await publish(
      article('facts/two.md', 'Peel mandarins', 'By hand.', { facts: { date: '2024-12-01' } }),
      article('facts/two.md', '蜜柑の皮', '手でむきます。', japanese),
    );
    const translation = async () => (await ask('蜜柑の皮', { lang: 'ja' })).items[0].translation;
    expect(await translation()).toEqual(['machine']);
    await publish(article('facts/two.md', 'Peel mandarins', 'By hand.', { facts: { date: '2025-06-01' } }));
    await expect.poll(translation, { timeout: 10_000 }).toEqual(['machine', 'behind']);
  });

  test('is chosen by product and by kind', async () => {
    await publish(
      article('facts/video.md', 'Graft a lemon', 'Watch it.', { facts: { kind: 'video', product: 'Orchard' } }),
      article('facts/text.md', 'Graft a lime', 'Read it.', { facts: { product: 'Garden' } }),
    );
    const paths = async (more: Record<string, string>) => (await ask('graft', more)).items.map(pathOf).toSorted();
    expect(await paths({})).toEqual(['facts/text.md', 'facts/video.md']);
    expect(await paths({ product: 'Orchard' })).toEqual(['facts/video.md']);
    expect(await paths({ kind: 'video' })).toEqual(['facts/video.md']);
    expect(await paths({ kind: 'article' })).toEqual(['facts/text.md']);
  });

  test("is the edition's own article before the one for all, and never both", async () => {
    await publish(
      article('facts/own.md', 'Water the clementine', 'For all.'),
      article('facts/own.md', 'Water the clementine here', 'For this edition.', { editionId: 'worldwide' }),
    );
    const titles = async (edition: string) => (await ask('water the clementine', { edition })).items[0].title;
    await expect.poll(() => titles('worldwide'), { timeout: 10_000 }).toBe('Water the clementine here');
    expect(await titles('21vianet')).toBe('Water the clementine');
    expect((await ask('water the cl', {}, null, 'suggest')).items.map(pathOf)).toEqual(['facts/own.md']);
  });

  test('for some plans only is found by who holds one, and by who is not signed in', async () => {
    const [plan, other] = world.services.policies.current('worldwide').edition.plans.map(({ key }) => key) as [
      string,
      string,
    ];
    await publish(article('facts/plan.md', 'Prune the yuzu', 'In spring.', { facts: { plans: [plan] } }));
    const withPlan = async (held: string) =>
      world.person(await world.organisation({ edition: 'worldwide', plans: [{ plan: held }] }), 'worldwide');
    const paths = async (who: Who | null) => (await ask('prune the yuzu', {}, who)).items.map(pathOf);
    expect(await paths(await withPlan(plan))).toContain('facts/plan.md');
    expect(await paths(await withPlan(other))).not.toContain('facts/plan.md');
    expect(await paths(null)).toContain('facts/plan.md');
  });
});

test('a question that is too vague is asked back: product, feature or error', async () => {
  const parts = ['roots', 'leaves', 'blossoms'];
  await publish(
    ...Array.from({ length: 24 }, (_, n) =>
      article(`vague/${n}.md`, `Pomelo ${parts[n % 3]} number ${n}`, `Code E100${n % 2} is shown for the pomelo.`, {
        facts: { product: n % 2 === 0 ? 'Orchard' : 'Garden' },
      }),
    ),
  );
  const { choices, items } = await ask('pomelo');
  expect(items).toHaveLength(10);
  const values = (kind: string) =>
    choices
      .filter((one: any) => one.kind === kind)
      .map((one: any) => one.value)
      .toSorted();
  expect(values('product')).toEqual(['Garden', 'Orchard']);
  expect(values('feature')).toEqual(expect.arrayContaining(['blossoms', 'leaves', 'roots']));
  expect(values('error')).toEqual(['E1000', 'E1001']);
  const narrowed = await ask('pomelo leaves', { product: 'Garden' });
  expect(
    narrowed.items.slice(0, 4).every(({ product, title }: any) => product === 'Garden' && title.includes('leaves')),
  ).toBe(true);
  expect((await ask('pomelo leaves number 4')).choices).toBeUndefined();
});

describe('a current service issue', () => {
  test('comes with the suggestions and the answers that it may be, for whoever has the service', async () => {
    const { edition } = world.services.policies.current('worldwide');
    const plan = edition.plans.find(({ services }) => services.length > 0);
    const service = plan?.services[0] ?? '';
    const without = edition.plans.find(({ services }) => !services.includes(service));
    const at = world.services.clock();
    const id = world.services.newId(at);
    await world.services.transactions.forWorker((tx) =>
      tx.health.add({
        id,
        editionId: 'worldwide',
        number: 'MO777001',
        kind: 'incident',
        status: 'investigating',
        services: [service],
        title: { en: 'Calendars show yesterday', ja: '予定表が昨日のままです' },
        impact: { en: 'Shared calendars stay behind.' },
        startedAt: at,
        endedAt: null,
        updatedAt: at,
      }),
    );
    const issues = async (verb: string, q: string, who: Who | null = null, lang = 'en') =>
      (await ask(q, { lang }, who, verb)).issues;
    await expect
      .poll(() => issues('suggest', 'calendars show yest yesterday'), { timeout: 10_000 })
      .toEqual([{ id, number: 'MO777001', kind: 'incident', title: 'Calendars show yesterday' }]);
    expect(await issues('search', 'MO777001', null, 'ja')).toMatchObject([{ title: '予定表が昨日のままです' }]);
    expect(await issues('search', 'pomelo')).toBeUndefined();
    const holder = async (held: string | undefined) =>
      world.person(
        await world.organisation({ edition: 'worldwide', plans: held === undefined ? [] : [{ plan: held }] }),
        'worldwide',
      );
    expect(await issues('search', 'shared calendars', await holder(plan?.key))).toHaveLength(1);
    expect(await issues('search', 'shared calendars', await holder(without?.key))).toBeUndefined();
  });
});
