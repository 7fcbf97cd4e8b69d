import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';
import { choose, fillForm, type Host, openHost, standstill, startChromium } from './host-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let world: World;
let browser: Browser;
let administrator: Who;
let user: Who;
beforeAll(async () => {
  [world, browser] = await Promise.all([newWorld({ now: '2026-03-04T02:00:00.000Z' }), startChromium()]);
  const org = await world.organisation({
    edition: '21vianet',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
    agreements: ['advanced'],
  });
  administrator = await world.person(org, '21vianet', { phone: '+86 10 5555 0100', zone: 'Asia/Shanghai' });
  user = await world.person(org, '21vianet', { roles: [] });
  await world.ok(administrator, 'POST', '/api/requests', aRequest());
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
const wide = ({ panel }: Host) =>
  panel.evaluate((element) =>
    [element, ...element.querySelectorAll('.body')].map((one) => one.scrollWidth - one.clientWidth),
  );

describe.each([
  ['en', 'severity'],
  ['ja', '重大度'],
  ['zh-Hans', '严重级别'],
])('in %s', (lang, question) => {
  test.each([
    [1280, false],
    [1280, true],
    [375, false],
    [375, true],
  ])('axe finds nothing and nothing runs out of the pane, %i px wide, dark: %s', async (width, dark) => {
    const host = await openHost(browser, world, administrator, { lang, width, dark });
    const { page, panel, launcher, complaints } = host;
    const look = async (name: string) => {
      expect(await faults(page), name).toEqual([]);
      expect(await wide(host), name).toEqual([0, 0]);
    };
    await launcher.waitFor();
    expect(await faults(page), 'closed').toEqual([]);
    await launcher.click();
    await panel.locator('.rows li').first().waitFor();
    await panel.locator('.card > .fold').click();
    await look('home');
    await panel.locator('#ask').fill('qqqq');
    await page.keyboard.press('Enter');
    await panel.getByText('qqqq').nth(1).waitFor();
    await look('no answers');
    await panel.locator('#ask').fill(question);
    await panel.getByRole('option').first().waitFor();
    await look('suggestions');
    await page.keyboard.press('Enter');
    await panel.locator('.results a').first().waitFor();
    await look('answers');
    await panel.locator('.results a').first().click();
    await panel.locator('.prose').waitFor();
    await look('article');
    await panel.locator('footer button').click();
    await panel.locator('#f-description').waitFor();
    await look('form begun');
    await choose(panel, 'topic', 0);
    await choose(panel, 'scope', 0);
    await panel.locator('button.main').click();
    await panel.locator('.error').first().waitFor();
    await look('faults');
    await fillForm(panel, { impact: standstill, method: 0 });
    await panel.locator('#f-impactStatement').fill('Everything stands still.');
    await panel.locator('#f-reachable').check();
    await panel.locator('#f-peopleAssigned').fill('Wei Zhang 010 5555 0101');
    await look('form');
    await panel.locator('button.main').click();
    await panel.locator('.sent').waitFor();
    await look('sent');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('axe finds nothing where somebody may not ask, or is not signed in', async () => {
  for (const who of [user, null]) {
    const { page, panel, launcher } = await openHost(browser, world, who);
    await launcher.click();
    await panel.locator('footer button').click();
    await panel.locator('.notice, #f-description').first().waitFor();
    await panel.locator('.number a, #f-country').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  }
});

test('on a phone the pane fills the screen; at 200 % zoom everything is in reach', async () => {
  const phone = await openHost(browser, world, administrator, { width: 375, height: 812 });
  await phone.launcher.click();
  await phone.panel.waitFor();
  await expect.poll(() => phone.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 375, height: 812 });
  await phone.page.close();
  // 1280 × 800 at 200 %.
  const zoomed = await openHost(browser, world, administrator, { width: 640, height: 400 });
  await zoomed.launcher.click();
  await zoomed.panel.getByRole('button', { name: 'Contact support' }).click();
  await fillForm(zoomed.panel);
  await zoomed.panel.getByRole('button', { name: /^Contact me/ }).click();
  await zoomed.panel.locator('.sent').waitFor();
  expect(await wide(zoomed)).toEqual([0, 0]);
  await zoomed.page.close();
});
