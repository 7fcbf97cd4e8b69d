import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import { publishHelp } from '../support/help-set.ts';
import { type HostOptions, openHost, startChromium, wordsOf } from './host-page.ts';

let world: World;
let browser: Browser;
let person: Who;
beforeAll(async () => {
  [world, browser] = await Promise.all([
    newWorld({ now: '2026-03-04T10:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } }),
    startChromium(),
  ]);
  await publishHelp(world);
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  person = await world.person(org, 'worldwide');
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function open(options: HostOptions = {}, who: Who | null = person) {
  const host = await openHost(browser, world, who, { height: 620, ...options });
  await host.launcher.click();
  const box = host.panel.locator('#ask');
  await box.waitFor();
  const search = async (q: string) => {
    await box.fill(q);
    await host.page.keyboard.press('Enter');
    await host.panel.locator('.results').first().waitFor();
  };
  return { ...host, box, search };
}

describe('suggestions', () => {
  test.each([
    ['en', 'share a qui', 'Share a quince outside the organisation', 'quinces show yes'],
    ['ja', '花梨を共有', '組織の外と花梨を共有する', '花梨が昨日'],
    ['zh-Hans', '共享榅桲', '与组织外部共享榅桲', '榅桲显示昨天'],
  ])('in %s have what was typed marked, and a current service issue comes first', async (lang, typed, title, ofIssue) => {
    const { page, panel, box } = await open({ lang });
    await box.fill(typed);
    const option = panel.getByRole('option', { name: title });
    await option.waitFor();
    const marks = await option.locator('mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(typed.toLowerCase()).toContain(mark.toLowerCase());
    for (const mark of await option.locator('mark').all())
      expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    await box.fill(ofIssue);
    await expect.poll(() => panel.getByRole('option').first().innerText()).toContain(`${wordsOf(lang)['health']}: `);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel.locator('article.issue').waitFor();
    await page.close();
  });

  test('the Enter that ends a composition never searches; the next one does', async () => {
    const { page, panel, box, context } = await open({ lang: 'ja' });
    const keyboard = await context.newCDPSession(page);
    await box.focus();
    await keyboard.send('Input.imeSetComposition', { text: 'かりん', selectionStart: 3, selectionEnd: 3 });
    // As browsers send the Enter that the composition takes for itself.
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    });
    await keyboard.send('Input.insertText', { text: '花梨' });
    await panel.getByRole('option').first().waitFor();
    expect(await box.inputValue()).toBe('花梨');
    expect(await panel.locator('.results').count()).toBe(0);
    await page.keyboard.press('Enter');
    await panel.locator('.results').waitFor();
    await page.close();
  });

  test('what was changed after pointing at a suggestion is what the Enter asks', async () => {
    const { page, panel, box } = await open();
    await box.pressSequentially('share a qui');
    await panel.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await box.fill('published quince');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Answers for “published quince”' }).waitFor();
    await page.close();
  });
});

describe('what was asked before', () => {
  test('is offered below the empty box, last first, and is deleted at once; it stays on the device of that person', async () => {
    const { page, panel, box, search } = await open();
    await search('quince shared');
    await search('pomelo');
    await box.fill('');
    const options = panel.getByRole('option');
    await expect
      .poll(() => options.allInnerTexts())
      .toEqual(['pomelo', 'quince shared', 'Delete what was asked before']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Answers for “quince shared”' }).waitFor();
    await box.fill('');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => options.count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('pomelo');
    await page.close();
  });

  test('of somebody who is not signed in nothing is kept', async () => {
    const { page, panel, box, search } = await open({}, null);
    await search('quince shared');
    await box.fill('');
    await box.click();
    expect(await panel.getByRole('option').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('quince');
    await page.close();
  });
});

describe('answers', () => {
  test('lead to the section that answers: the focus is on its heading; back finds the list as it was', async () => {
    const { page, panel, search } = await open();
    await search('seen by anybody with the link');
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    const link = panel.locator('.results').getByRole('link', { name: 'Publish it for everybody' });
    await link.click();
    await expect.poll(focused).toBe('Publish it for everybody');
    const heading = panel.getByRole('heading', { name: 'Publish it for everybody' });
    const [top, bottom] = await Promise.all([heading.boundingBox(), panel.boundingBox()]);
    expect(top?.y).toBeLessThan((bottom?.y ?? 0) + (bottom?.height ?? 0) - 60);
    await panel.getByRole('button', { name: 'Back' }).click();
    await expect.poll(focused).toContain('Share a quince outside the organisation');
    await page.close();
  });

  test('are narrowed by keyboard, and a vague question is asked back, all in place', async () => {
    const { page, panel, search } = await open();
    await search('quince shared');
    await panel.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: 'Video' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.locator('.results li').count()).toBe(1);
    expect(await panel.locator('.narrowing [aria-current]').allInnerTexts()).toEqual(['All', 'Video']);
    await search('pomelo');
    await panel.getByRole('link', { name: 'leaves', exact: true }).click();
    await panel.getByRole('heading', { name: 'Answers for “pomelo leaves”' }).waitFor();
    await expect.poll(() => panel.locator('.results li').first().innerText()).toContain('leaves');
    expect(page.url()).toBe(`${world.base}/any-page`);
    await page.close();
  });

  test('of another language are read in it', async () => {
    const { page, panel, search } = await open({ lang: 'zh-Hans' });
    await search('0x8004DEAD');
    await panel.getByRole('heading', { name: '其他语言的文章' }).waitFor();
    const link = panel.locator('.results a[lang=en]');
    await link.click();
    await panel.getByRole('heading', { name: 'The quince cannot be opened' }).waitFor();
    expect(await panel.locator('.prose').getAttribute('lang')).toBe('en');
    await page.close();
  });

  test('that do not come say so, and come by themselves when the connection is back', async () => {
    const { page, panel, box, context, search } = await open();
    await search('pomelo');
    await context.setOffline(true);
    await box.fill('quince shared');
    await page.keyboard.press('Enter');
    await panel.getByText('There is no connection.').first().waitFor();
    await context.setOffline(false);
    await panel.locator('.results').getByRole('link', { name: 'Share a quince' }).waitFor();
    await page.close();
  });
});

test.each([
  ['en', 1280, false, ['quince shared', 'pomelo']],
  ['ja', 375, true, ['花梨を共有', '文旦', '0x8004DEAD']],
  ['zh-Hans', 375, false, ['榅桲 共享', '0x8004DEAD']],
] as const)('in %s at %i px nothing is found by axe, and nothing leaves the panel sideways', async (lang, width, dark, questions) => {
  const { page, panel, box, search, complaints } = await open({ lang, width, dark, height: 800 });
  for (const q of questions) {
    await search(q);
    expect(await axeFindings(page, 'madoguchi-help'), q).toEqual([]);
    expect(await panel.locator('.body').evaluate((body) => body.scrollWidth - body.clientWidth), q).toBe(0);
  }
  await box.fill(questions[0].slice(0, 2));
  await panel.getByRole('option').first().waitFor();
  expect(await axeFindings(page, 'madoguchi-help')).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

describe('an article in the pane', () => {
  test('tells a picture that is not here by its words, in a frame', async () => {
    const { page, panel, search } = await open();
    await search('0x8004DEAD');
    await panel.getByRole('link', { name: 'The quince cannot be opened' }).click();
    const picture = panel.locator('.left-out-image');
    await picture.waitFor();
    expect(await picture.innerText()).toBe('A quince behind a lock');
    expect(await picture.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('1px');
    expect(await panel.locator('img').count()).toBe(0);
    await page.close();
  });
});

test.each([
  ['en', 'Troubleshooters: find the cause step by step'],
  ['ja', 'トラブルシューティング：手順に沿って原因を調べる'],
  ['zh-Hans', '疑难解答：逐步查找原因'],
])('the first screen leads to the troubleshooters in %s, also without a question', async (lang, name) => {
  for (const who of [person, null]) {
    const { page, panel } = await open({ lang }, who);
    await panel.getByRole('link', { name }).click();
    await page.waitForURL('**/support/troubleshoot');
    await page.close();
  }
});
