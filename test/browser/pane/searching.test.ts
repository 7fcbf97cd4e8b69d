import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { openHost, startChromium } from './host-page.ts';

let world: World;
let browser: Browser;
let person: Who;
beforeAll(async () => {
  [world, browser] = await Promise.all([
    newWorld({ now: '2026-03-04T10:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } }),
    startChromium(),
  ]);
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  person = await world.person(org, 'worldwide');
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function open(who: Who | null, lang = 'en') {
  const host = await openHost(browser, world, who, { lang, height: 520 });
  const asked: string[] = [];
  host.page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith('/api/help/'))
      asked.push(`${pathname.split('/').at(-1)} ${searchParams.get('q') ?? ''}`.trim());
  });
  await host.launcher.click();
  const box = host.panel.locator('#ask');
  await box.waitFor();
  return { ...host, asked, box };
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);

describe('the question box', () => {
  test('suggests while one types; arrow keys choose, Enter opens the article, Escape closes the list and not the pane', async () => {
    const { page, panel, box } = await open(person);
    await box.pressSequentially('su');
    const options = panel.getByRole('option');
    await options.first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('ArrowDown');
    const count = await options.count();
    expect(count).toBeGreaterThan(1);
    // Up from the box is the last one; the round goes through the box itself.
    await page.keyboard.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBe(`suggestion-${count - 1}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    const title = await options.first().innerText();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: title }).waitFor();
    await page.close();
  });

  test('asks nothing while signs are being composed, and once when they are settled', async () => {
    const { page, panel, asked, context, box } = await open(person, 'ja');
    const keyboard = await context.newCDPSession(page);
    await box.focus();
    await keyboard.send('Input.imeSetComposition', { text: 'めーるが', selectionStart: 4, selectionEnd: 4 });
    await page.clock.fastForward(1000);
    // A drawing in between must not take the signs away.
    await page.clock.fastForward(11_000);
    expect(asked).toEqual([]);
    expect(await box.inputValue()).toBe('めーるが');
    await keyboard.send('Input.insertText', { text: 'メールが届かない' });
    await panel.getByRole('option').first().waitFor();
    expect(asked).toEqual(['suggest メールが届かない']);
    await page.close();
  });

  test('says what to do when nothing is found, with the way to support below', async () => {
    const { page, panel, box } = await open(person);
    await box.fill('qwertz-uiop-4711');
    await page.keyboard.press('Enter');
    await panel.getByText('No article matches “qwertz-uiop-4711”').waitFor();
    await panel.getByRole('button', { name: 'Contact support' }).click();
    // The question begins the description.
    expect(await panel.locator('#f-description').inputValue()).toBe('qwertz-uiop-4711');
    await page.close();
  });
});

describe('answers', () => {
  test.each([
    ['en', 'mail does not arrive', 'Mail does not arrive after setup'],
    ['ja', 'メールが届かない', 'セットアップの後にメールが届かない'],
    ['zh-Hans', '收不到邮件', '设置后收不到邮件'],
  ])('are found and read in place in %s, also by somebody who is not signed in', async (lang, question, title) => {
    const { page, panel, box, complaints } = await open(lang === 'en' ? person : null, lang);
    await box.fill(question);
    await page.keyboard.press('Enter');
    await panel.locator('.results').getByRole('link', { name: title }).click();
    await panel.getByRole('heading', { name: title }).waitFor();
    expect(await panel.locator('.prose').getAttribute('lang')).toBe(lang);
    await expect.poll(() => focused(page)).toBe(title);
    expect(page.url()).toBe(`${world.base}/any-page`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('are there again after reading, at the same scroll and with the focus on what was read', async () => {
    const { page, panel, box } = await open(person);
    await box.fill('support');
    await page.keyboard.press('Enter');
    const last = panel.locator('.results a').last();
    await last.focus();
    const body = panel.locator('.body');
    const scroll = await body.evaluate((element) => element.scrollTop);
    expect(scroll).toBeGreaterThan(0);
    const title = await last.innerText();
    await page.keyboard.press('Enter');
    await panel.locator('.prose').waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();
    expect(await body.evaluate((element) => element.scrollTop)).toBe(scroll);
    expect(await focused(page)).toBe(title);
    await page.close();
  });

  test('an article that helped ends the way; one that did not goes along with the request', async () => {
    const { page, panel, box } = await open(person);
    const read = async (title: string) => {
      await box.fill(title);
      await page.keyboard.press('Enter');
      await panel.locator('.results').getByRole('link', { name: title }).click();
    };
    await read('Mail does not arrive after setup');
    await panel.getByRole('button', { name: 'It did not help' }).click();
    await panel.getByText('that you read this article goes along').waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();
    await read('Cancel a subscription');
    await panel.getByRole('button', { name: 'This helped' }).click();
    await panel.getByText('Thank you. Good to know.').waitFor();
    await panel.getByRole('button', { name: 'Contact support' }).click();
    const tried = panel.locator('.told', { hasText: 'What have you tried?' });
    expect(await tried.locator('p').innerText()).toBe('Read: Mail does not arrive after setup');
    await tried.getByRole('button').click();
    expect(await panel.locator('#f-tried').inputValue()).toBe('Read: Mail does not arrive after setup');
    expect(await panel.locator('#f-tried').evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.close();
  });

  test('a link within an article opens the other one in place, and back leads through both', async () => {
    const { page, panel, box } = await open(person);
    await box.fill('Mail does not arrive after setup');
    await page.keyboard.press('Enter');
    await panel.locator('.results a').first().click();
    await panel.locator('.prose a[href^="/"]').first().click();
    await panel.getByRole('heading', { name: 'Ask for support and choose the right severity', level: 2 }).waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('heading', { name: 'Mail does not arrive after setup' }).waitFor();
    expect(page.url()).toBe(`${world.base}/any-page`);
    await page.close();
  });
});

test('a visitor of an edition’s public page reads that edition in the pane too, and another’s on its page', async () => {
  for (const edition of ['21vianet', 'worldwide']) {
    const { page, panel, launcher } = await openHost(browser, world, null);
    const asked = new Map<string, string | null>();
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      asked.set(pathname, searchParams.get('edition'));
    });
    await page.goto(`${world.base}/?edition=${edition}`);
    await launcher.click();
    await panel.locator('#ask').pressSequentially('mail');
    await panel.getByRole('option').first().waitFor();
    for (const path of ['/api/health', '/api/phone-lines', '/api/help/suggest']) expect(asked.get(path)).toBe(edition);
    await page.close();
  }
});
