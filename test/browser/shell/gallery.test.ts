import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { openScreens, type Screens } from '../support/screens.ts';

const house = join(import.meta.dirname, '..', '..', '..');
const built = join(house, 'dist', 'gallery');
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

let world: World;
let kim: Who;
let policy: string;
let screens: Screens;
beforeAll(async () => {
  world = await newWorld({ now: new Date().toISOString() });
  kim = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide', { name: 'Kim Ade' });
  policy = (await world.call(null, 'GET', '/sign-in')).headers.get('content-security-policy') ?? '';
  const vite = join(house, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--mode', 'gallery', '--logLevel', 'error'], {
    cwd: house,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the gallery could not be built:\n${stderr}`);
});
afterAll(() => world.close());
afterEach(() => screens.close());

/** The page of all components, built as what is shipped and under the server's own policy. */
async function openGallery(options: WindowOptions): Promise<void> {
  screens = await openScreens(world, kim, options);
  await screens.context.route(`${world.base}/{gallery,assets/*}`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/gallery' ? 'index.html' : pathname;
    await route.fulfill({
      body: await readFile(join(built, file)),
      contentType: types[extname(file)] ?? 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    });
  });
  await screens.go('/gallery');
}

const scrollsSideways = () => screens.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.each([
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 375, theme: 'light' },
  { width: 375, theme: 'dark' },
  { width: 1280, theme: 'light', zoom: 2 },
] as const)('every component is accessible and stays in its place: $width px, $theme, zoom $zoom', async (options) => {
  await openGallery(options);
  expect(await axeFindings(screens.page)).toEqual([]);
  expect(await scrollsSideways(), 'scrolls sideways').toBe(false);
  expect(screens.complaints).toEqual([]);
});

test('what lies over the page opens by keyboard, is accessible, and gives the focus back', async () => {
  await openGallery({ width: 1280, height: 800 });
  const { page } = screens;
  const opener = page.getByRole('button', { name: 'Open a dialog' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Close this request' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Go to the queue').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  const menu = page.getByRole('dialog', { name: 'Find or do' });
  await menu.getByRole('menuitem', { name: /Invoice of December/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('calendars');
  await expect.poll(() => menu.getByRole('menuitem').count()).toBe(2);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Nobody in Osaka can open shared calendars').waitFor();
  expect(screens.complaints).toEqual([]);
});

test('keys pressed one after the other work outside fields only', async () => {
  await openGallery({ width: 1280 });
  const { page } = screens;
  await page.getByLabel('Title').first().focus();
  await page.keyboard.type('g q');
  expect(await page.getByRole('status').getByText('g q', { exact: true }).count()).toBe(0);
  await page.getByRole('heading', { name: 'Gallery' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await page.getByRole('status').getByText('g q', { exact: true }).waitFor();
});

test('what is shipped does not hold the page of components', async () => {
  screens = await openScreens(world, kim);
  await screens.go('/gallery');
  await screens.page.waitForURL('**/sign-in');
});
