import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { openScreens } from '../support/screens.ts';

let world: World;
let operator: Who;
const drafts: string[] = [];
const place = 'edition=worldwide&language=en&path=verify-a-domain.md';

beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
  operator = await world.staff('operator', ['worldwide', '21vianet'], { name: 'Olga Brenner' });
  const agent = await world.staff('agent', ['worldwide'], { name: 'Kim Rao' });
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  for (const [at, q] of [
    'blue banner will not go away',
    'licence will not come off a person who left',
    `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} mail`,
    'verify a domain',
    'verify a domain',
  ].entries()) {
    const person = await world.person(org, 'worldwide');
    await world.ok(person, 'GET', `/api/help/search?q=${encodeURIComponent(q)}&lang=en`);
    if (at < 3)
      await world.ok(
        person,
        'POST',
        '/api/requests',
        aRequest(at === 1 ? { topic: 'subscription', category: 'licences' } : { topic: 'technical' }),
      );
    else {
      await world.ok(person, 'GET', '/api/help/article?path=verify-a-domain.md&lang=en');
      await world.ok(person, 'POST', '/api/help/article/feedback', {
        path: 'verify-a-domain.md',
        lang: 'en',
        helped: at === 3,
      });
    }
  }
  await world.services.learning.flush();
  await world.ok(operator, 'PUT', '/api/console/pins', {
    edition: 'worldwide',
    language: 'en',
    question: 'blue banner will not go away',
    path: 'verify-a-domain.md',
  });
  const begin = (body: object) =>
    world.ok(agent, 'POST', '/api/drafts', { edition: 'worldwide', language: 'en', from: 'nothing', ...body });
  const copy = await begin({ from: 'article', path: 'verify-a-domain.md' });
  const saved = await world.ok(agent, 'PUT', `/api/drafts/${copy.id}`, {
    path: copy.path,
    source: copy.source.replace(/\n## /, '\nA sentence more, so that there is a change to see.\n\n## '),
    version: copy.version,
  });
  const sent = await world.ok(agent, 'POST', `/api/drafts/${copy.id}/review`, { version: saved.version });
  await world.ok(operator, 'POST', `/api/drafts/${copy.id}/approval`, { version: sent.version });
  const next = await begin({ from: 'article', path: 'verify-a-domain.md' });
  const changed = await world.ok(agent, 'PUT', `/api/drafts/${next.id}`, {
    path: next.path,
    source: `${next.source}\n[nowhere](no/such/article.md)\n\n| Sign | Meaning |\n| --- | --- |\n| a | b |\n`,
    version: next.version,
  });
  const request = await world.ok(
    await world.person(org, 'worldwide', { name: 'Anna Berg' }),
    'POST',
    '/api/requests',
    aRequest({ title: 'The shared calendar of Anna Berg stays empty' }),
  );
  await world.ok(agent, 'POST', `/api/desk/requests/${request.id}/resolve`, {
    body: 'Dear Anna,\n\n1. Open the calendar.\n2. Share it again with anna@contoso.com.\n\nRegards\nKim',
  });
  const solved = await world.ok(agent, 'POST', `/api/desk/requests/${request.id}/article-draft`, {});
  const waiting = await begin({ title: `${'Telefonanlagenweiterleitung'.repeat(3)} is set up` });
  await world.ok(agent, 'POST', `/api/drafts/${waiting.id}/review`, { version: waiting.version });
  drafts.push(changed.id, solved.id, waiting.id);
});
afterAll(() => world.close());

const pages = () => [
  '/console/learning',
  '/drafts',
  '/drafts/articles',
  `/drafts/article?${place}`,
  ...drafts.map((id) => `/drafts/${id}`),
];
const windows: [string, WindowOptions][] = [
  ['in a wide window, light, in English', { width: 1280, theme: 'light' }],
  ['on a phone, dark, in Japanese', { width: 375, height: 812, isPhone: true, theme: 'dark', language: 'ja' }],
  ['at 200 % zoom, light, in Chinese', { width: 1280, zoom: 2, theme: 'light', language: 'zh-Hans' }],
];
/** Where pictures go, when somebody wants to look. */
const pictures = process.env['PICTURES'];

describe.each(windows)('learning and articles %s', (name, window) => {
  test('have nothing that axe finds, nothing that needs sideways scrolling, and no word without its translation', async () => {
    await world.ok(operator, 'PATCH', '/api/me', { language: window.language ?? 'en' });
    const { page, go, complaints, close } = await openScreens(world, operator, window);
    const look = async (what: string) => {
      await page.waitForLoadState('networkidle');
      if (pictures) {
        await mkdir(pictures, { recursive: true });
        await page.waitForTimeout(500);
        await page.screenshot({
          path: `${pictures}/${name.split(',')[0]}-${what.replace(/[^\w]+/g, '-').slice(0, 40)}.png`,
          fullPage: true,
        });
      }
      expect(await axeFindings(page), what).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, what).toBeLessThanOrEqual(0);
      expect(await page.locator('main').innerText(), what).not.toMatch(/console-learning:|drafts:\w/);
    };
    for (const path of pages()) {
      await go(path);
      await look(path);
      for (const tab of (await page.getByRole('tab').all()).slice(1)) {
        await tab.click();
        await look(`${path} ${await tab.innerText()}`);
      }
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
