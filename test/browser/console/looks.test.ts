import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { openScreens } from '../support/screens.ts';

let world: World;
let operator: Who;
let organisation: string;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
  operator = await world.staff('operator', ['worldwide', '21vianet']);
  const partner = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Partner of theirs' });
  organisation = await world.organisation({
    edition: 'worldwide',
    name: `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} GmbH`,
    plans: [{ plan: 'office-365-e3', partner, seats: 123_456 }],
    agreements: ['elevated'],
    delegates: [{ partner, kind: 'admin' }],
  });
  for (let n = 0; n < 12; n++)
    await world.ok(operator, 'POST', `/api/console/organisations/${organisation}/people`, {
      name: `${'Maximiliane-'.repeat(5)}${n}`,
      email: `${'long'.repeat(12)}${n}@${'domain'.repeat(8)}.example`,
      phone: '+4930901820',
      roles: n % 2 ? [] : ['global-administrator', 'billing-administrator', 'user-administrator'],
      language: 'en',
      zone: 'Europe/Berlin',
    });
});
afterAll(() => world.close());

const pages = () => [
  '/console?edition=worldwide',
  '/console?edition=worldwide&q=nothing-like-this',
  '/console/new',
  `/console/organisations/${organisation}`,
  '/console/staff',
  '/console/import',
  '/console/editions',
];
const windows: [string, WindowOptions][] = [
  ['in a wide window, light, in English', { width: 1280, theme: 'light' }],
  ['on a phone, dark, in Japanese', { width: 375, height: 812, isPhone: true, theme: 'dark', language: 'ja' }],
  ['at 200 % zoom, light, in Chinese', { width: 1280, zoom: 2, theme: 'light', language: 'zh-Hans' }],
];

describe.each(windows)('every page of the console %s', (_name, window) => {
  test('has nothing that axe finds, nothing that needs sideways scrolling, and no word without its translation', async () => {
    await world.ok(operator, 'PATCH', '/api/me', { language: window.language ?? 'en' });
    const { page, go, complaints, close } = await openScreens(world, operator, window);
    for (const path of pages()) {
      await go(path);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page), path).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, path).toBeLessThanOrEqual(0);
      expect(await page.locator('main').innerText(), path).not.toMatch(/console:|\b(?:field|list|people|import)\.\w+/);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the console', () => {
  test('shows everybody else the way to their own side', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const staff = await openScreens(world, agent);
    await staff.page.goto(`${world.base}/console`);
    await staff.page.getByRole('link', { name: 'Go to the desk' }).waitFor();
    await staff.close();
    const nobody = await openScreens(world, null);
    await nobody.page.goto(`${world.base}/console/staff`);
    await nobody.page.locator('a[href="/sign-in?next=%2Fconsole%2Fstaff"]').waitFor();
    await nobody.close();
  });

  test('says that an organisation is not there, or that the server cannot be reached, and offers the way on', async () => {
    await world.ok(operator, 'PATCH', '/api/me', { language: 'en' });
    const { page, context, go, close } = await openScreens(world, operator);
    const elsewhere = await world.organisation({ edition: 'worldwide' });
    await page.goto(`${world.base}/console/organisations/${elsewhere.replace(/^.{8}/, '00000000')}`);
    await page.getByText('Not found').waitFor();
    await page.getByRole('link', { name: 'Organisations' }).last().click();
    await page.getByRole('heading', { name: 'Organisations' }).waitFor();

    await go('/console/new');
    await page.getByLabel('Name').fill('Kept in spite of it');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Set up organisation' }).click();
    await page
      .getByRole('alert')
      .getByText(/What you typed is kept/)
      .first()
      .waitFor();
    await context.setOffline(false);
    expect(await page.getByLabel('Name').inputValue()).toBe('Kept in spite of it');
    await close();
  });
});
