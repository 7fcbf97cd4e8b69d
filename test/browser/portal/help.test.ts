import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { type HelpReader, startHelpReader } from './help-reader.ts';

let reader: HelpReader;
beforeAll(async () => {
  reader = await startHelpReader();
});
afterAll(() => reader.world.close());

async function open(...window: Parameters<HelpReader['open']>) {
  const portal = await reader.open(...window);
  // The help pane has a question box too.
  const form = portal.main.getByRole('search').first();
  return { ...portal, box: form.getByRole('combobox'), options: form.getByRole('option') };
}

describe('help articles in the portal', () => {
  test.each([
    ['en', 'share a qui', 'Share a quince outside the organisation', 'quinces show yes'],
    ['ja', '花梨を共有', '組織の外と花梨を共有する', '花梨が昨日'],
    ['zh-Hans', '共享榅桲', '与组织外部共享榅桲', '榅桲显示昨天'],
  ] as const)('are suggested while typing in %s; an issue stands first and leads to service health', async (language, typed, title, ofIssue) => {
    const { page, box, options, complaints, close } = await open('/support/help', { language });
    await box.pressSequentially(typed);
    await expect.poll(() => options.allInnerTexts()).toContain(title);
    expect(await options.locator('mark').count()).toBeGreaterThan(0);
    await box.fill(ofIssue);
    await expect.poll(() => options.first().locator('svg').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/support\/health#MO777001$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('ask nothing while signs are being composed; the Enter that settles them never searches', async () => {
    const { page, box, options, main, close } = await open('/support/help', { language: 'ja' });
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/api/help/') && asked.push(request.url()));
    const keyboard = await page.context().newCDPSession(page);
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
    expect(await box.inputValue()).toBe('かりん');
    await keyboard.send('Input.insertText', { text: '花梨' });
    await options.first().waitFor();
    expect(await main.locator('.results').count()).toBe(0);
    await page.keyboard.press('Enter');
    await main.locator('.results').waitFor();
    await close();
  });

  test('are narrowed by keyboard; the address shares the question with its filters, and back takes them away', async () => {
    const { page, main, box, go, close } = await open('/support/help');
    await box.fill('quince shared');
    await page.keyboard.press('Enter');
    await main.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: 'Video' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => main.locator('.results > li').count()).toBe(1);
    const shared = page.url();
    await page.goBack();
    await expect.poll(() => main.locator('.results > li').count()).toBeGreaterThan(1);
    await go(shared.replace(reader.world.base, ''));
    await main.getByRole('link', { name: 'Watch how a quince is shared' }).waitFor();
    expect(await main.locator('.narrowing [aria-current]').allInnerTexts()).toEqual(['All', 'Video']);
    expect(await main.getByText('Only for Office 365 Enterprise E3').count()).toBe(1);
    await close();
  });

  test('open at the section that answers; a vague question is asked back in place', async () => {
    const { page, main, close } = await open('/support/help?q=pomelo');
    await main.getByRole('link', { name: 'leaves', exact: true }).click();
    await main.getByRole('heading', { name: 'Answers for “pomelo leaves”' }).waitFor();
    expect(await main.getByRole('combobox').inputValue()).toBe('pomelo leaves');
    await page.goto(`${reader.world.base}/support/help?q=seen+by+anybody+with+the+link`);
    await main.getByRole('link', { name: 'Publish it for everybody' }).click();
    await page.waitForURL(/\/support\/articles\/quince\/share\.md.*#s-publish-it-for-everybody$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Publish it for everybody');
    await close();
  });

  test('asked before are offered below the empty box, the same as in the help pane, and deleted at once', async () => {
    const { page, box, options, main, close } = await open('/support/help');
    await box.fill('quince shared');
    await page.keyboard.press('Enter');
    await main.locator('.results').waitFor();
    await page.locator('madoguchi-help .launcher').click();
    const inPane = page.locator('madoguchi-help #ask');
    await inPane.fill('');
    await inPane.click();
    await expect
      .poll(() => page.locator('madoguchi-help [role=option]').allInnerTexts())
      .toEqual(['quince shared', 'Delete what was asked before']);
    await box.fill('');
    await expect.poll(() => options.count()).toBe(2);
    await options.last().click();
    await expect.poll(() => options.count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).some((name) => name.includes('asked')))).toBe(false);
    await close();
  });

  test('that do not come say so and are asked for again', async () => {
    const { page, main, box, close } = await open('/support/help');
    await page.route('**/api/help/answers*', (route) => route.fulfill({ status: 500, json: { code: 'defect' } }));
    await box.fill('quince shared');
    await page.keyboard.press('Enter');
    const again = main.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/api/help/answers*');
    await again.click();
    await main.locator('.results').waitFor();
    await close();
  });
});

test.each([
  ['en', 1280, 'light', ['quince shared', 'pomelo', 'xyzzyplugh']],
  ['ja', 375, 'dark', ['花梨を共有', '0x8004DEAD']],
  ['zh-Hans', 375, 'light', ['榅桲 共享', '0x8004DEAD']],
] as const)('in %s at %i px nothing is found by axe, and nothing needs sideways scrolling', async (language, width, theme, questions) => {
  const { page, go, box, options, complaints, close } = await open('/support/help', {
    language,
    width,
    theme,
    isPhone: width < 500,
  });
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const q of questions) {
    await go(`/support/help?q=${encodeURIComponent(q)}`);
    await page.locator('.answers').waitFor();
    expect(await axeFindings(page), q).toEqual([]);
    expect(await sideways(), q).toBeLessThanOrEqual(0);
  }
  await box.fill(questions[0].slice(0, 3));
  await options.first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
