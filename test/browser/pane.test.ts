import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type World } from '../support/world.ts';
import { openHost, startChromium } from './pane/host-page.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  // Wednesday 11:00 in Berlin.
  [world, browser] = await Promise.all([newWorld({ now: '2026-03-04T10:00:00.000Z' }), startChromium()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const administrator = async () => {
  const org = await world.organisation({
    edition: 'worldwide',
    plans: [{ plan: 'office-365-e3' }],
    agreements: ['elevated'],
  });
  return world.person(org, 'worldwide', { phone: '+49 30 5550100' });
};

describe('the pane on any page', () => {
  test('is one script of at most 20 kB gzipped', () => {
    const script = readFileSync(new URL('../../dist/pane/madoguchi-help.js', import.meta.url));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(20_000);
  });

  test('needs one script tag: the button stands at the bottom right, and a strict security policy has nothing to say', async () => {
    const { page, launcher, panel, complaints } = await openHost(browser, world, await administrator());
    await launcher.waitFor();
    const box = await launcher.boundingBox();
    expect(box && box.x + box.width).toBeCloseTo(1280 - 16, 0);
    expect(box && box.y + box.height).toBeCloseTo(800 - 16, 0);
    await launcher.click();
    await panel.getByRole('heading', { name: 'My open requests' }).waitFor();
    expect((await panel.boundingBox())?.width).toBe(400);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('uses the element that stands in the page, in the language it names, and opens when the page says so', async () => {
    const { page, panel } = await openHost(browser, world, null, {
      body: '<madoguchi-help lang="zh-CN" open></madoguchi-help>',
    });
    await panel.getByText('您需要什么帮助？').waitFor();
    expect(await page.locator('madoguchi-help').count()).toBe(1);
    await page.locator('madoguchi-help').evaluate((element) => element.setAttribute('lang', 'ja'));
    await panel.getByText('どのようなことでお困りですか？').waitFor();
    await page.close();
  });

  test('opens and closes by keyboard, and the focus goes along and comes back', async () => {
    const { page, launcher, panel } = await openHost(browser, world, await administrator());
    await launcher.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByRole('combobox', { name: 'What do you need help with?' }).waitFor();
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.id ||
          document.activeElement?.shadowRoot?.activeElement?.className,
      );
    expect(await focused()).toBe('ask');
    await page.keyboard.type('calendar');
    await page.keyboard.press('Escape');
    await launcher.waitFor();
    expect(await focused()).toBe('launcher');
    await page.keyboard.press('Enter');
    expect(await panel.getByRole('combobox').inputValue()).toBe('calendar');
    expect(await focused()).toBe('ask');
    await page.close();
  });

  test('is never a modal: the page behind it stays in use', async () => {
    const { page, launcher, panel } = await openHost(browser, world, await administrator(), {
      body: '<button>Behind</button>',
    });
    await launcher.click();
    await panel.waitFor();
    expect(await panel.getAttribute('aria-modal')).toBeNull();
    await page.getByRole('button', { name: 'Behind' }).click();
    await page.close();
  });
});

describe('the first screen', () => {
  test('shows my open requests with the time left, which ticks without a reload', async () => {
    const person = await administrator();
    await world.ok(person, 'POST', '/api/requests', aRequest());
    const { page, launcher, panel } = await openHost(browser, world, person);
    await launcher.click();
    const row = panel.locator('.rows li').first();
    await expect.poll(() => row.innerText()).toContain('The shared calendar shows yesterday.');
    const before = await row.innerText();
    expect(before).toMatch(/Initial response in \d+ (min|hr)/);
    await page.clock.fastForward('02:00:00');
    await expect.poll(() => row.innerText()).not.toBe(before);
    await page.close();
  });

  test('shows the telephone numbers of my country and whether somebody answers now', async () => {
    const { page, launcher, panel } = await openHost(browser, world, await administrator());
    await launcher.click();
    await panel.locator('.number a').first().waitFor();
    expect(await panel.locator('.number a').first().getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    await panel.getByRole('button', { name: 'Hours and other countries' }).click();
    await panel.locator('.hours li').first().waitFor();
    await panel.locator('#f-country').selectOption('JP');
    await expect.poll(() => panel.locator('#f-country').inputValue()).toBe('JP');
    await page.close();
  });

  test('tells who is not signed in how the services are, whom to call, and how to sign in and come back', async () => {
    const { page, launcher, panel } = await openHost(browser, world, null);
    await launcher.click();
    await panel.locator('.health .line').waitFor();
    expect(await panel.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in?next=%2Fany-page');
    await panel.locator('#f-country').selectOption('CN');
    await panel.locator('.number a').first().waitFor();
    await page.close();
  });
});
