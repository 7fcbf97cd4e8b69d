import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishHelp } from '../browser/support/help-set.ts';
import { newWorld, type Who, type World } from '../support/world.ts';
import { read } from './reading.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } });
  await publishHelp(world);
});
afterAll(() => world.close());

const page = (query: Record<string, string>) => read(world, `/search?${new URLSearchParams({ lang: 'en', ...query })}`);
const piece = async (query: Record<string, string>, who: Who | null = null) =>
  world.ok(who, 'GET', `/api/help/answers?${new URLSearchParams({ lang: 'en', limit: '20', ...query })}`);
/** The answer whose title begins so, as HTML. */
const answer = (html: string, title: string) =>
  [...html.matchAll(/<li><h3>[\s\S]*?<\/li>/g)]
    .map(([one]) => one)
    .find((one) => one.replace(/<[^>]+>/g, '').startsWith(title)) ?? '';
const filter = (html: string, label: string) =>
  [...(new RegExp(`aria-label="${label}">[\\s\\S]*?</nav>`).exec(html)?.[0] ?? '').matchAll(/>([^<>]+)<\/a>/g)].map(
    ([, name]) => name,
  );

describe('an answer on the public page', () => {
  test('marks what was asked and leads to the section that answers', async () => {
    const { html } = await page({ q: 'seen by anybody with the link' });
    const one = answer(html, 'Share a quince');
    expect(one).toContain(
      'href="/help/quince/share.md?q=seen+by+anybody+with+the+link&amp;lang=en#s-publish-it-for-everybody"',
    );
    expect(one).toContain('› Publish it for everybody');
    expect(one).toContain('<mark>link</mark>');
  });

  test('leads to the whole article when its title holds the question', async () => {
    const one = answer((await page({ q: 'share quince' })).html, 'Share a quince');
    expect(one).toContain('href="/help/quince/share.md?q=share+quince&amp;lang=en"');
  });

  test('says product, day, kind and for which plans, in words', async () => {
    const { html } = await page({ q: 'quince shared' });
    const words = (title: string) => answer(html, title).replace(/<[^>]+>/g, ' ');
    expect(words('Share a quince')).toMatch(/Microsoft Teams +18 May 2024/);
    expect(words('Watch how')).toMatch(/Video +Blue Orchard +Only for Office 365 Enterprise E3 +2 Jan 2025/);
  });

  test('says that a machine translated it and that the original was changed since', async () => {
    expect((await page({ q: '花梨を共有', lang: 'ja' })).text).toContain(
      '機械翻訳 翻訳に原文の最新の変更が反映されていません',
    );
    expect((await page({ q: '榅桲 共享', lang: 'zh-Hans' })).text).toContain('机器翻译 译文尚未反映原文的最新更改');
  });

  test('of another language stands under a heading of its own, in its language, and is read in it', async () => {
    const { html, text } = await page({ q: '0x8004DEAD', lang: 'ja' });
    expect(text).toContain('ほかの言語の記事');
    expect(answer(html, 'The quince')).toContain('lang="en"');
    const read1 = await read(world, '/help/quince/share.md?lang=ja&text=en');
    expect(read1.html).toContain('<html lang="ja"');
    expect(read1.html).toMatch(/<article class="prose"[^>]* lang="en"/);
    expect(read1.text).not.toContain('日本語版はまだありません');
  });

  test('writes what is asked as text, also in the links of its filters', async () => {
    const { html } = await page({ q: 'quince "><script>alert(1)</script>', product: '"><b>' });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<b>"');
    expect(html).not.toMatch(/href="[^"]*<b>/);
  });
});

describe('answers are narrowed', () => {
  test.each([
    ['en', 'sign in mailbox', 'Product', 'Exchange Online', 'Kind', ['How-to', 'Problem solving']],
    ['ja', 'サインイン メールボックス', '製品', 'Exchange Online', '種類', ['操作手順', '問題の解決']],
    ['zh-Hans', '登录 邮箱', '产品', 'Exchange Online', '类型', ['操作步骤', '解决问题']],
  ])('also where only the articles that come with the product answer, in %s', async (lang, q, product, name, kind, kinds) => {
    const { html } = await page({ q, lang });
    expect(filter(html, product)).toContain(name);
    expect(filter(html, kind)).toEqual(expect.arrayContaining(kinds));
    const { items } = await world.ok(
      null,
      'GET',
      `/api/help/search?${new URLSearchParams({ q, lang, kind: 'problem', product: 'exchange-online' })}`,
    );
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      expect(item).toMatchObject({ kind: 'problem', product: 'exchange-online', date: expect.any(String) });
  });

  test('by the products and kinds that are among them, and by no others; the address holds the choice', async () => {
    const { html } = await page({ q: 'quince' });
    expect(filter(html, 'Product')).toEqual(['All', 'Microsoft Teams', 'Blue Orchard']);
    expect(filter(html, 'Kind')).toEqual(['All', 'Article', 'Video']);
    const narrowed = await page({ q: 'quince', kind: 'video' });
    expect(answer(narrowed.html, 'Watch how')).not.toBe('');
    expect(answer(narrowed.html, 'Share a quince')).toBe('');
    expect(narrowed.html).toMatch(/kind=video[^>]+aria-current="true">Video/);
    // The others can still be chosen, and the switch of the language keeps the choice.
    expect(filter(narrowed.html, 'Product')).toContain('Microsoft Teams');
    expect(narrowed.html).toContain('href="/search?q=quince&amp;kind=video&amp;lang=ja"');
  });

  test('and a question that is too vague is asked back', async () => {
    const { html, text } = await page({ q: 'pomelo' });
    expect(text).toContain('The question is broad. Which of these do you mean?');
    expect(new Set(filter(html, 'Feature'))).toEqual(new Set(['blossoms', 'leaves', 'roots']));
    expect(html).toContain('href="/search?q=pomelo+roots&amp;lang=en"');
    expect(html).toContain('href="/search?q=pomelo&amp;product=blue-orchard&amp;lang=en"');
    expect((await page({ q: 'pomelo roots number 3' })).text).not.toContain('The question is broad');
  });
});

describe('the same answers over the API', () => {
  test('are the same piece of HTML, with their number and the service issue that the question speaks of', async () => {
    const found = await piece({ q: 'quince shared' });
    expect((await page({ q: 'quince shared' })).html).toContain(found.html);
    expect(found.count).toBeGreaterThan(2);
    expect((await piece({ q: 'quinces show yesterday' })).issues).toMatchObject([{ number: 'MO777001' }]);
    expect((await piece({ q: 'xyzzyplugh' })).html).toContain('No article matches “xyzzyplugh”');
  });

  test('hold only what the plans of whoever is signed in can use', async () => {
    const holder = async (plan: string) =>
      world.person(await world.organisation({ edition: 'worldwide', plans: [{ plan }] }), 'worldwide');
    const other = world.services.policies.current('worldwide').edition.plans.find(({ key }) => key !== 'office-365-e3');
    const title = 'Watch how';
    expect(answer((await piece({ q: 'quince shared' }, await holder('office-365-e3'))).html, title)).not.toBe('');
    expect(answer((await piece({ q: 'quince shared' }, await holder(other?.key ?? ''))).html, title)).toBe('');
  });
});
