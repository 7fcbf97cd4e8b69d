import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type World } from '../../support/world.ts';
import { startChromium } from '../pane/host-page.ts';
import { axeFindings } from '../support/axe.ts';
import { publishHelp } from '../support/help-set.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([
    newWorld({ now: '2026-03-04T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } }),
    startChromium(),
  ]);
  await publishHelp(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/api/help/suggest') asked.push(searchParams.get('q') ?? '');
  });
  await page.goto(world.base + path);
  return { page, context, complaints, asked, box: page.locator('#question'), options: page.getByRole('option') };
}

describe('the question box of the public pages', () => {
  test.each([
    ['en', 'share a qui', 'Share a quince outside the organisation', 'quinces show yes'],
    ['ja', '花梨を共有', '組織の外と花梨を共有する', '花梨が昨日'],
    ['zh-Hans', '共享榅桲', '与组织外部共享榅桲', '榅桲显示昨天'],
  ])('suggests in %s, worked by keyboard: the article opens, an issue stands first', async (lang, typed, title, ofIssue) => {
    const { page, context, box, options, complaints } = await open(`/?lang=${lang}`);
    await box.pressSequentially(typed);
    await expect.poll(() => options.allInnerTexts()).toContain(title);
    expect(await options.locator('mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.fill(ofIssue);
    await expect.poll(() => options.first().locator('small').count()).toBe(1);
    await box.fill(typed);
    await expect.poll(() => options.first().innerText()).toBe(title);
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('question-list-0');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe(lang);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('asks nothing while signs are being composed; the Enter that settles them never searches', async () => {
    const { page, context, box, options, asked } = await open('/search?lang=ja');
    const keyboard = await context.newCDPSession(page);
    await box.focus();
    await keyboard.send('Input.imeSetComposition', { text: 'かりん', selectionStart: 3, selectionEnd: 3 });
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await keyboard.send('Input.insertText', { text: '花梨' });
    await options.first().waitFor();
    expect(asked).toEqual(['花梨']);
    expect(new URL(page.url()).searchParams.get('q')).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await context.close();
  });

  test('offers what was asked before in this tab, and forgets it', async () => {
    const { page, context, box, options } = await open('/search?lang=en');
    await box.fill('quince shared');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=quince/);
    await box.fill('');
    await expect.poll(() => options.count()).toBe(2);
    expect(await options.first().innerText()).toContain('quince shared');
    await options.last().click();
    await expect.poll(() => options.count()).toBe(0);
    const other = await context.newPage();
    await other.goto(`${world.base}/search?lang=en`);
    expect(await other.evaluate(() => sessionStorage.length)).toBe(0);
    await context.close();
  });

  test('is a plain form where no script runs', async () => {
    const { page, context, box } = await open('/search?lang=en', { javaScriptEnabled: false });
    await box.fill('quince shared');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Share a quince outside the organisation' }).waitFor();
    await context.close();
  });
});

test('answers are narrowed by keyboard; the address shares it, and an answer leads to its section', async () => {
  const { page, context } = await open('/search?lang=en&q=quince+shared');
  await page.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: 'Video' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/kind=video/);
  expect(await page.locator('.results > li').count()).toBe(1);
  await page.goto(`${world.base}/search?lang=en&q=seen+by+anybody+with+the+link`);
  await page.getByRole('link', { name: 'Publish it for everybody' }).click();
  await page.getByRole('heading', { name: 'Publish it for everybody' }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await context.close();
});

test.each([
  ['en', 1280, 'light', ['quince shared', 'pomelo', 'xyzzyplugh']],
  ['ja', 375, 'dark', ['花梨を共有', '文旦', '0x8004DEAD']],
  ['zh-Hans', 375, 'light', ['榅桲 共享', '0x8004DEAD']],
] as const)('in %s at %i px nothing is found by axe, and nothing needs sideways scrolling', async (lang, width, colorScheme, questions) => {
  const { page, context, box, options, complaints } = await open(`/search?lang=${lang}`, {
    viewport: { width, height: 800 },
    colorScheme,
    hasTouch: width < 500,
  });
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const q of questions) {
    await page.goto(`${world.base}/search?lang=${lang}&q=${encodeURIComponent(q)}`);
    expect(await axeFindings(page), q).toEqual([]);
    expect(await sideways(), q).toBe(0);
  }
  await box.fill(questions[0].slice(0, 3));
  await options.first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await sideways()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});
