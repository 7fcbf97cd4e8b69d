import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { openScreens } from '../support/screens.ts';
import { at, calendar, fileRequest, newPolicyWorld, type PolicyWorld } from './policy-world.ts';

let policy: PolicyWorld;
beforeAll(async () => {
  policy = await newPolicyWorld();
  await fileRequest(policy);
});
afterAll(() => policy.close());

const pages = [
  at,
  `${at}/commitments`,
  `${at}/calendars/${calendar}?year=2026`,
  `${at}/calendars/${calendar}?year=2027`,
  `${at}/calendars/${calendar}/import`,
  `${at}/review`,
  `${at}/versions`,
  `${at}/files`,
  '/console/editions',
];
const windows: [string, WindowOptions][] = [
  ['in a wide window, light, in English', { width: 1280, theme: 'light' }],
  ['on a phone, dark, in Japanese', { width: 375, height: 812, isPhone: true, theme: 'dark', language: 'ja' }],
  ['at 200 % zoom, light, in Chinese', { width: 1280, zoom: 2, theme: 'light', language: 'zh-Hans' }],
];

describe.each(windows)('every page of a policy %s', (_name, window) => {
  test('has nothing that axe finds, nothing that needs sideways scrolling, and no word without its translation', async () => {
    const { world, operator } = policy;
    await world.ok(operator, 'PATCH', '/api/me', { language: window.language ?? 'en' });
    const { page, go, complaints, close } = await openScreens(world, operator, window);
    // With something unsaved, so that review, list and bar are there to be looked at.
    await go(`${at}/calendars/${calendar}?year=2026`);
    await page.locator('[data-date="2026-09-29"]').focus();
    await page.keyboard.press('h');
    await page.getByRole('complementary').first().waitFor();
    for (const path of pages) {
      await go(path);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page), path).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, path).toBeLessThanOrEqual(0);
      expect(await page.locator('main').innerText(), path).not.toMatch(/console(?:-policy)?:|\{\{|\bundefined\b/);
    }
    await go(`${at}/calendars/${calendar}?year=2026`);
    await page.locator('[data-date="2026-10-01"]').click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page), 'a day').toEqual([]);
    await go(`${at}/commitments`);
    await page.locator('td button:visible').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page), 'a time').toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
