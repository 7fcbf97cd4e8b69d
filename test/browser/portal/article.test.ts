import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { type HelpReader, startHelpReader } from './help-reader.ts';

let reader: HelpReader;
beforeAll(async () => {
  reader = await startHelpReader();
});
afterAll(() => reader.world.close());

const open = (...window: Parameters<HelpReader['open']>) => reader.open(...window);

describe('an article in the portal', () => {
  test('is read where the requests are; back finds question, filters, place and focus as they were left', async () => {
    const { page, main, complaints, close } = await open('/support/help?q=pomelo&kind=article', { height: 500 });
    const last = main.locator('.results > li a').last();
    await last.scrollIntoViewIfNeeded();
    const title = await last.innerText();
    await last.focus();
    const left = await page.evaluate(() => scrollY);
    expect(left).toBeGreaterThan(200);
    await page.keyboard.press('Enter');
    await main.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/support\/articles\/vague-en\//);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await main.getByRole('link', { name: 'Answers for “pomelo”' }).click();
    await main.locator('.results').waitFor();
    expect(new URL(page.url()).search).toBe('?q=pomelo&kind=article');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
    expect(complaints).toEqual([]);
    await close();
  });

  test('opened in the same moment as the answers were moved: back finds the place all the same', async () => {
    const { page, main, close } = await open('/support/help?q=pomelo&kind=article', { height: 500 });
    await main.locator('.results > li a').last().waitFor();
    // One task: the browser tells of the moving only with its next picture.
    const left = await page.evaluate(() => {
      const link = [...document.querySelectorAll<HTMLElement>('main .results > li a')].at(-1);
      scrollTo(0, 600);
      link?.click();
      return scrollY;
    });
    expect(left).toBeGreaterThan(200);
    await page.waitForURL(/\/support\/articles\//);
    await main.getByRole('link', { name: 'Answers for “pomelo”' }).click();
    await main.locator('.results').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
    await close();
  });

  test('leads to others in place, and back from them goes to the answers at once', async () => {
    const { page, main, close } = await open('/support/help?q=response%20times');
    await main.locator('.results a').first().click();
    const body = main.locator('.article-view');
    await body.waitFor();
    await body.locator('a[href^="/help/"]').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('response times');
    await page.waitForURL(/\/support\/articles\//);
    await main.getByRole('link', { name: 'Answers for “response times”' }).click();
    await main.locator('.results').waitFor();
    expect(new URL(page.url()).pathname).toBe('/support/help');
    await close();
  });

  test('that answers in another language is read in it, says so in its glyphs, and has an outline that leads to its sections', async () => {
    const { page, main, close } = await open('/support/articles/quince/share.md?text=ja', { height: 500 });
    const heading = main.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.innerText()).toBe('組織の外と花梨を共有する');
    expect(await heading.locator('[lang=ja]').count()).toBe(1);
    expect(await main.getByText('Machine translated').count()).toBe(1);
    await page.goto(`${reader.world.base}/support/articles/choose-a-severity.md`);
    const link = main.getByRole('navigation', { name: 'On this page' }).getByRole('link').last();
    const name = await link.innerText();
    await link.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await close();
  });

  test('is judged in place, without the person', async () => {
    const { page, main, close } = await open('/support/articles/quince/code.md?q=0x8004DEAD');
    const sent: unknown[] = [];
    page.on('request', (one) => one.url().includes('/api/help/article/feedback') && sent.push(one.postDataJSON()));
    const helped = main.getByRole('button', { name: 'It helped' });
    // The page moves while what stands above comes in: a click that the moving took away is repeated.
    await expect
      .poll(async () => {
        if (await helped.isVisible()) await helped.click({ timeout: 2_000 }).catch(() => {});
        return sent;
      })
      .toEqual([{ path: 'quince/code.md', lang: 'en', helped: true, query: '0x8004DEAD' }]);
    await main.getByText('We are glad it helped').waitFor();
    await close();
  });

  test('carries the question on to support, and what was read as what was tried', async () => {
    const { page, main, close } = await open('/support/articles/quince/code.md?q=quince%20is%20locked');
    await main.getByRole('button', { name: 'Contact support about this' }).click();
    await page.waitForURL('**/support/new');
    await expect.poll(() => page.locator('[name=description]').inputValue()).toBe('quince is locked');
    expect(await page.locator('[name=tried]').inputValue()).toBe('I read the article “The quince cannot be opened”.');
    await close();
  });

  test('prints alone, and gives the public address of a section away', async () => {
    const { page, main, close } = await open('/support/articles/quince/share.md');
    await main.locator('.section-head').first().waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: reader.world.base });
    await main.locator('.section-head').first().getByRole('button').click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${reader.world.base}/help/quince/share.md#s-publish-it-for-everybody`,
    );
    expect(await main.getByRole('button', { name: 'Print', exact: true }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).not.toMatch(/Service health|Did this article help|Contact support/);
    await close();
  });

  test('that is not there says so and leads on', async () => {
    const { main, close } = await open('/support/articles/nowhere.md');
    await main.getByRole('alert').waitFor();
    expect(await main.getByRole('link', { name: 'Look on the public page' }).getAttribute('href')).toBe(
      '/help/nowhere.md',
    );
    await close();
  });
});

test.each([
  ['en', 1280, 'light', 'response-times.md'],
  ['ja', 375, 'dark', 'choose-a-severity.md'],
  ['zh-Hans', 375, 'light', 'quince/share.md'],
] as const)('an article in %s at %i px: nothing is found by axe, and nothing needs sideways scrolling', async (language, width, theme, path) => {
  const { page, main, complaints, close } = await open(`/support/articles/${path}?q=x`, {
    language,
    width,
    theme,
    isPhone: width < 500,
  });
  await main.locator('.article-view').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
});
