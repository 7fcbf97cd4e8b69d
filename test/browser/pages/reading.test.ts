import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type World } from '../../support/world.ts';
import { startChromium } from '../pane/host-page.ts';
import { axeFindings } from '../support/axe.ts';

let world: World;
let browser: Browser;
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

beforeAll(async () => {
  [world, browser] = await Promise.all([
    newWorld({ now: '2026-03-04T02:00:00.000Z', example: false, env: { DEFAULT_EDITION: 'worldwide' } }),
    startChromium(),
  ]);
  const communicator = await world.staff('communicator', ['worldwide', '21vianet']);
  for (const edition of ['worldwide', '21vianet'])
    await world.ok(communicator, 'POST', '/api/desk/issues', {
      edition,
      kind: 'incident',
      status: 'investigating',
      services: ['exchange-online'],
      title: { en: long.slice(0, 90), ja: '受信メールが遅れて届きます', 'zh-Hans': '邮件延迟送达' },
      impact: { en: long },
      body: { en: long },
      startedAt: '2026-03-04T01:00:00.000Z',
    });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

type Look = { width?: number; dark?: boolean; script?: boolean; zone?: string };

async function openPage(path: string, { width = 1280, dark = false, script = true, zone = 'Asia/Tokyo' }: Look = {}) {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    timezoneId: zone,
    locale: 'ja-JP',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(world.base + path);
  return { page, context, complaints };
}

const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const paths = [
  '/',
  '/search?q=password',
  '/help/single-sign-on.md',
  '/health',
  '/phone?country=JP',
  '/who-does-what',
  '/locked-out',
  '/api/docs',
  '/api/docs/requests',
];

const ofTheOther = ['/', '/phone', '/who-does-what', '/locked-out'];
const asking = (path: string) => (path.includes('?') ? '&' : '?');

describe('every public page', () => {
  test.for([
    ['en', 0],
    ['ja', 1],
    ['zh-Hans', 2],
  ] as const)('is free of what axe can find and not too wide, in %s', async ([lang, turn]) => {
    const addresses = [...paths, ...ofTheOther.map((path) => `${path}${asking(path)}edition=21vianet`)];
    const findings: string[] = [];
    for (const [index, path] of addresses.entries()) {
      // Over the three languages each page is looked at light and dark, wide and on a phone.
      const look = { width: (index + turn) % 2 === 0 ? 1280 : 375, dark: (index + turn) % 3 !== 0 };
      const address = `${path}${asking(path)}lang=${lang}`;
      const { page, context, complaints } = await openPage(address, look);
      const over = await wider(page);
      findings.push(
        ...(await axeFindings(page)).map((one) => `${address}: ${one}`),
        ...complaints.map((one) => `${address}: ${one}`),
        ...(over > 0 ? [`${address}: ${over} px too wide at ${look.width}`] : []),
      );
      await context.close();
    }
    expect(findings).toEqual([]);
  });

  test('fits a window of 320 px, which is 1280 px at 400 %', async () => {
    for (const path of paths) {
      const { page, context } = await openPage(`${path}${asking(path)}lang=en`, { width: 320 });
      expect(await wider(page), path).toBeLessThanOrEqual(0);
      await context.close();
    }
  });
});

describe('without script', () => {
  test('a Japanese reader finds an article, says that it helped, and finds the number to call', async () => {
    const { page, context } = await openPage('/', { script: false });
    await page.getByRole('searchbox', { name: '問題を短い言葉で入力してください' }).fill('シングル サインオン');
    await page.getByRole('button', { name: '検索' }).click();
    await page
      .getByRole('link', { name: /シングル サインオン/ })
      .first()
      .click();
    await page.getByRole('button', { name: '役に立った', exact: true }).click();
    expect(await page.getByRole('status').innerText()).toContain('ご回答ありがとうございます');
    await page.getByRole('link', { name: '電話で問い合わせる' }).click();
    await page.getByLabel('国または地域').selectOption({ label: '日本' });
    await page.getByRole('button', { name: '番号を表示' }).click();
    await page.getByRole('link', { name: '0120 996 680' }).first().waitFor();
    await context.close();
  });

  test('language and edition are chosen from the head, and stay', async () => {
    const { page, context } = await openPage('/who-does-what', { script: false });
    await page.locator('.menu summary').click();
    await page.locator('.menu').getByRole('link', { name: '简体中文' }).click();
    await page.locator('.menu summary').click();
    await page.locator('.menu').getByRole('link', { name: '中国（世纪互联）' }).click();
    expect(await page.title()).toBe('职责分工 – 由世纪互联运营的 Office 365');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '电话号码' }).click();
    await page.getByRole('link', { name: '+86 4000 890 365' }).waitFor();
    await page.goto(world.base);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await context.close();
  });

  test('no button stands there that would do nothing', async () => {
    const { page, context } = await openPage('/help/single-sign-on.md?lang=en', { script: false });
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    await context.close();
  });
});

describe('with script', () => {
  test('instants are told in the reader’s own zone, the vendor’s stays at hand', async () => {
    const { page, context } = await openPage('/health?lang=en&edition=21vianet', { zone: 'Europe/Berlin' });
    const since = page.locator('.issue-facts time').first();
    expect(await since.innerText()).toBe('Wed 4 Mar 02:00 GMT+1');
    expect(await since.getAttribute('title')).toBe('Wed 4 Mar 09:00 GMT+8');
    await context.close();
  });

  test('the menu of languages is worked by keyboard and closes with Escape', async () => {
    const { page, context } = await openPage('/?lang=en');
    const summary = page.locator('.menu summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('.menu').getByRole('link', { name: '日本語' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu').getAttribute('open')).toBeNull();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  test('the first press of Tab leads past the head, and the help pane opens on every page', async () => {
    const { page, context } = await openPage('/phone?lang=en&country=JP');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page');
    await page.locator('madoguchi-help').getByRole('button', { name: 'Help & support' }).click();
    await page.locator('madoguchi-help').getByRole('combobox', { name: 'What do you need help with?' }).waitFor();
    await context.close();
  });

  test('the theme chosen in the support centre holds here too', async () => {
    const { page, context } = await openPage('/?lang=en');
    await page.evaluate(() => localStorage.setItem('madoguchi.theme', 'dark'));
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    await context.close();
  });
});
