import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { openPortal } from './portal-page.ts';

let world: World;
let administrator: Who;
let user: Who;
let request: string;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
  const org = await world.organisation({
    edition: 'worldwide',
    plans: [{ plan: 'office-365-e3' }],
    name: `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} GmbH`,
  });
  administrator = await world.person(org, 'worldwide', { phone: '+49 30 5550100' });
  user = await world.person(org, 'worldwide', { roles: [] });
  const long = `${'x'.repeat(180)} end`;
  request = (
    await world.ok(administrator, 'POST', '/api/requests', aRequest({ description: long, title: long }), {
      origin: world.base,
    })
  ).id;
});
afterAll(() => world.close());

const pages = () => [
  '/support',
  '/support/new',
  `/support/requests/${request}`,
  '/support/health',
  '/support/phone',
  '/support/people',
  '/support/administrators',
  '/support/record',
  '/support/profile',
  '/centre',
];

const windows: [string, WindowOptions][] = [
  ['in a wide window, light, in English', { width: 1280, theme: 'light' }],
  ['on a phone, dark, in Japanese', { width: 375, height: 812, isPhone: true, theme: 'dark', language: 'ja' }],
  ['at 200 % zoom, light, in Chinese', { width: 1280, zoom: 2, theme: 'light', language: 'zh-Hans' }],
];

describe.each(windows)('every page of the portal %s', (_name, window) => {
  test('has nothing that axe finds, nothing that needs sideways scrolling, and no word without its translation', async () => {
    await world.ok(administrator, 'PATCH', '/api/me', { language: window.language ?? 'en' }, { origin: world.base });
    const { page, go, complaints, close } = await openPortal(world, administrator, '/support', window);
    for (const path of pages()) {
      await go(path);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page), path).toEqual([]);
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
      expect(await page.locator('main').innerText(), path).not.toMatch(
        /portal:|\b(?:home|new|request|profile|health|people)\.\w+/,
      );
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a table of the portal', () => {
  test('leaves its rows’ own words room to be read at every width, as rows or as cards', async () => {
    await world.ok(administrator, 'PATCH', '/api/me', { language: 'en' }, { origin: world.base });
    const { page, go, close } = await openPortal(world, administrator, '/support');
    for (const path of ['/support', '/support/people']) {
      await go(path);
      const first = page.getByRole('table').getByRole('row').nth(1).getByRole('cell').first();
      await first.waitFor();
      for (const width of [700, 768, 900, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect((await first.boundingBox())?.width, `${path} at ${width} px`).toBeGreaterThan(160);
      }
    }
    await close();
  });
});

describe('the portal', () => {
  test('shows a user without a role no dead end and nothing that axe finds', async () => {
    const { page, go, close } = await openPortal(world, user, '/support');
    for (const path of ['/support', '/support/new', '/support/people', '/support/record']) {
      await go(path);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page), path).toEqual([]);
      expect(await page.getByRole('main').getByRole('link').count(), path).toBeGreaterThan(3);
    }
    await close();
  });

  test('files a request by keyboard alone', async () => {
    await world.ok(administrator, 'PATCH', '/api/me', { language: 'en' }, { origin: world.base });
    const { page, close } = await openPortal(world, administrator, '/support');
    await tabTo(page, (text) => text === 'New service request');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'New service request' }).waitFor();
    await tabTo(page, (_text, name) => name === 'description');
    await page.keyboard.type('The shared calendar shows yesterday.');
    for (const name of [
      'topic',
      'category',
      'scope',
      'impact.effect',
      'impact.who',
      'impact.way-round',
      'impact.stakes',
    ]) {
      await tabTo(page, (_text, found) => found === name);
      await page.keyboard.press('Space');
    }
    // The first answers speak for the gravest severity: down to the second, which asks for nothing more.
    await page.locator('input[name="impact.effect"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Severity B (high)').first().waitFor();
    await tabTo(page, (text) => text === 'Call me back');
    await page.keyboard.press('Enter');
    const told = page.getByRole('status').filter({ hasText: /^Sent\. Your number is/ });
    await told.waitFor();
    // A call-back was chosen, and no time of its own is promised for it.
    expect(await told.innerText()).toMatch(/Support calls you at \+49 30 5550100\. No separate time/);
    await close();
  });

  test('a server that fails is told with a way on, and one that cannot be reached keeps what was typed', async () => {
    const { page, close } = await openPortal(world, administrator, '/support/health');
    await page.route('**/api/requests?**', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: '{"type":"about:blank","title":"","status":500,"code":"defect"}',
      }),
    );
    await page.getByRole('link', { name: 'Service requests' }).click();
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/api/requests?**');
    await again.click();
    await page.getByRole('row').nth(1).waitFor();

    await page.getByRole('link', { name: 'New service request' }).click();
    await page.locator('[name=description]').fill('Typed before the line went dead.');
    await page.context().setOffline(true);
    await page.getByText('The server cannot be reached.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('The server cannot be reached.').waitFor({ state: 'hidden' });
    expect(await page.locator('[name=description]').inputValue()).toBe('Typed before the line went dead.');
    await close();
  });
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until what has the focus is the one that is meant; fails after a hundred. */
async function tabTo(page: Page, isMeant: (text: string, name: string) => boolean): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed++) {
    const [text, name] = await page.evaluate(() => [
      document.activeElement?.textContent?.trim() ?? '',
      document.activeElement?.getAttribute('name') ?? '',
    ]);
    if (isMeant(text ?? '', name ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to what was meant');
}
