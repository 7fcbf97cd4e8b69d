import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal } from '../portal/portal-page.ts';
import { axeFindings } from '../support/axe.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { addDomain, answer, type Troubled, troubledWorld, withDomain } from './troubled-world.ts';

let troubled: Troubled;
beforeAll(async () => {
  troubled = await troubledWorld();
});
afterAll(() => troubled.close());

const windows: [string, WindowOptions, [string, string, string]][] = [
  [
    'in a wide window, dark, in English',
    { width: 1280, theme: 'dark' },
    ['Mail that we send to others', 'It lands in junk at the receiver', 'Look up the records'],
  ],
  [
    'on a phone, light, in Japanese',
    { width: 375, height: 812, isPhone: true, language: 'ja' },
    ['自組織から外部に送るメール', '受信者側で迷惑メールに入る', 'レコードを確認する'],
  ],
  [
    'on a phone, dark, in Chinese',
    { width: 375, height: 812, isPhone: true, theme: 'dark', language: 'zh-Hans' },
    ['我们发给其他人的邮件', '进入了收件人的垃圾邮件', '查询记录'],
  ],
  [
    'at 200 % zoom, light, in English',
    { width: 1280, zoom: 2 },
    ['Mail that we send to others', 'It lands in junk at the receiver', 'Look up the records'],
  ],
];

describe.each(windows)('every step %s', (name, window, [out, junk, lookUp]) => {
  test('has nothing that axe finds, nothing that needs sideways scrolling, and no word without its translation', async () => {
    const { world, dns } = troubled;
    const domain = `${name.replace(/[^a-z]+/gi, '-').toLowerCase()}-with-a-very-long-name-indeed.example`;
    const { admin, proof } = await withDomain(troubled, domain);
    dns.zone[domain] = {
      TXT: [proof, `v=spf1 ${Array.from({ length: 30 }, (_, n) => `ip4:198.51.100.${n}`).join(' ')} -all`],
    };
    await addDomain(world, admin, '港のパン.example');
    await world.ok(admin, 'PATCH', '/api/me', { language: window.language ?? 'en' }, { origin: world.base });
    const { page, go, complaints, close } = await openPortal(world, admin, '/support/troubleshoot', window);
    const look = async (what: string) => {
      await page.waitForLoadState('networkidle');
      // Only the page itself: the announcer of the buttons keeps what a button said for some seconds after it is gone.
      expect(await axeFindings(page, 'main'), what).toEqual([]);
      expect(await sideways(page), what).toBeLessThanOrEqual(0);
      expect(await page.locator('main').innerText(), what).not.toMatch(
        /portal-troubleshoot:|kit:|\b(?:finding|check|how|result)\.\w/,
      );
    };
    await look('the list');
    await go('/support/troubleshoot/mail-not-arriving');
    await page.getByRole('radio').first().waitFor();
    await look('a question');
    await answer(page, out);
    await answer(page, junk);
    await page.getByRole('button', { name: lookUp }).waitFor();
    await look('a check');
    await page.getByRole('button', { name: lookUp }).click();
    await page.locator('main').getByText('ip4:198.51.100.29').first().waitFor();
    await look('what was found');
    await page
      .locator('main')
      .getByRole('button')
      .filter({ hasText: /^(Continue|次へ|继续)$/ })
      .click();
    await page.getByText(/^(What to do|対処方法|如何处理)$/).waitFor();
    await look('the result');
    await page
      .getByRole('button', { name: /^(File a service request|サービス リクエストを提出|提交服务请求)$/ })
      .click();
    await page.locator('[name=description]').waitFor();
    await look('the form');
    expect(complaints).toEqual([]);
    await close();
  });
});

/** How many pixels the page is wider than its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
