import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../../src/adapters/postgres/connect.ts';
import { importFolder } from '../../../src/open-help.ts';
import { newWorld, type World } from '../../support/world.ts';
import { startChromium } from '../pane/host-page.ts';
import { axeFindings } from '../support/axe.ts';

let world: World;
let browser: Browser;
const files: Record<string, string> = {
  'en/TOC.yml':
    '- name: Mail and calendars of a name that is rather long\n  items:\n  - name: Move\n    href: move.md\n  - name: Stay\n    href: stay.md\n',
  'en/move.md': `---\ntitle: Move the mailboxes\nms.date: 05/18/2022\n---\n# Move\n\n![${'A picture of what one would see '.repeat(6)}](x.png)\n\n> [!WARNING]\n> Take care.\n\n${[
    'Before',
    'While it runs',
    'Afterwards',
  ]
    .map(
      (name) => `## ${name}\n\n${`Words about ${name}.\n\n`.repeat(30)}### More of ${name}\n\n|a|b|\n|-|-|\n|1|2|\n\n`,
    )
    .join('')}`,
  'en/stay.md': '# Stay\n\nWhere you are.\n',
};

beforeAll(async () => {
  [world, browser] = await Promise.all([
    newWorld({ now: '2026-03-04T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } }),
    startChromium(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-articles-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const { db, close } = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 1, onError: () => {} });
  const editions = world.services.policies.keys();
  await importFolder(db, folder, {
    editions,
    editionId: '',
    origin: 'import',
    now: world.services.clock(),
    prune: false,
  });
  await close();
  await rm(folder, { recursive: true });
  for (let n = 0; n < 200 && (await fetch(`${world.base}/help/move.md`)).status !== 200; n++)
    await new Promise((resolve) => setTimeout(resolve, 50));
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function open(path: string, { width = 1280, dark = false, script = true } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    permissions: ['clipboard-read', 'clipboard-write'],
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
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('an article', () => {
  test.each([
    { width: 1280, dark: false, lang: 'en' },
    { width: 375, dark: true, lang: 'ja' },
    { width: 320, dark: false, lang: 'zh' },
  ])('is free of what axe can find and not too wide at $width px', async ({ lang, ...look }) => {
    const { page, context, complaints } = await open(`/help/move.md?lang=${lang}`, look);
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('marks in its outline the part that one reads', async () => {
    const { page, context } = await open('/help/move.md?lang=en');
    const outline = page.getByRole('navigation', { name: 'On this page' });
    await page.getByRole('heading', { name: 'Afterwards', exact: true }).evaluate((one) => one.scrollIntoView());
    await outline.locator('[aria-current="location"]', { hasText: /^Afterwards$/ }).waitFor();
    await outline.getByRole('link', { name: 'While it runs', exact: true }).click();
    await outline.locator('[aria-current="location"]', { hasText: /^While it runs$/ }).waitFor();
    expect(await outline.locator('[aria-current]').count()).toBe(1);
    await context.close();
  });

  test('gives the address of one part with a key press, for this language and edition, without what was searched for', async () => {
    const { page, context } = await open('/help/move.md?q=secret&lang=en&edition=21vianet');
    const button = page.getByRole('button', { name: 'Copy link to this section: While it runs' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${world.base}/help/move.md?lang=en&edition=21vianet#s-while-it-runs`);
    await page.goto(copied);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await context.close();
  });

  test('says without script where it stands and what is near it, and leads there', async () => {
    const { page, context } = await open('/help/move.md?lang=en', { script: false });
    await page.getByRole('navigation', { name: 'Where this article stands' }).getByText('Mail and calendars').waitFor();
    expect(await page.getByRole('button', { name: /Copy link/ }).count()).toBe(0);
    await page.getByRole('region', { name: 'More that helps' }).getByRole('link', { name: 'Stay' }).click();
    await page.getByRole('heading', { name: 'Stay', level: 1 }).waitFor();
    await context.close();
  });

  test('on paper is the article alone', async () => {
    const { page, context } = await open('/help/move.md?lang=en');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [
      '.head',
      '.foot',
      '.outline',
      '.trail',
      '.judge',
      '.related',
      '.ask',
      '.copy-link',
      '.article-facts .no-print',
    ])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    for (const shown of ['h1', '.prose', '.left-out-image', '.article-facts'])
      expect(await page.locator(shown).first().isVisible()).toBe(true);
    await context.close();
  });
});
