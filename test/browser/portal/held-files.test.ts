import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import { openPortal } from './portal-page.ts';

let world: World;
let admin: Who;
let path: string;
const pictures = process.env['PICTURES'];
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z' });
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  admin = await world.person(org, 'worldwide', { phone: '+49 30 5550100' });
  path = `/support/requests/${(await world.ok(admin, 'POST', '/api/requests', aRequest())).id}`;
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
});
afterAll(() => world.close());

const trace = {
  name: 'trace.log',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    'started\nuser: kim\nPassword: Sommer2026!\n\nGET /mail Authorization: Bearer ya29.a0AfH6SMBx HTTP/1.1\n',
  ),
};

describe('a log that holds a password', () => {
  test.each([
    ['en', 1280, 'Send it as it is', 'password or key', 'Line 3'],
    ['ja', 375, 'このまま送信', 'パスワードまたはキー', '3 行目'],
    ['zh-Hans', 375, '原样发送', '密码或密钥', '第 3 行'],
    ['zh-Hans', 1280, '原样发送', '密码或密钥', '第 3 行'],
  ] as const)('in %s, %i px wide: stays on the device, is named with its lines, and goes only when it is meant to', async (language, width, asItIs, kind, line) => {
    await world.ok(admin, 'PATCH', '/api/me', { language }, { origin: world.base });
    const { page, close, complaints } = await openPortal(world, admin, path, {
      language,
      width,
      height: 812,
      isPhone: width < 500,
    });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/attachments')) sent.push(request.url());
    });
    await page.locator('input[type=file]').setInputFiles(trace);
    const held = page.getByRole('alert').filter({ hasText: '•••' });
    await held.getByText(kind).waitFor();
    expect(await held.innerText()).toContain(line);
    expect(await held.innerText()).toContain('Password: •••');
    expect(await page.locator('main').innerText()).not.toContain('Sommer2026');
    expect(sent).toEqual([]);
    expect(await axeFindings(page, 'main')).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/held-${language}-${width}.png`, fullPage: true });
    await page.getByRole('button', { name: asItIs }).click();
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toContain('despiteSecrets=yes');
    await held.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.evaluate(() => localStorage.clear());
    await close();
    const record = await world.ok(admin, 'GET', '/api/organisation/record');
    expect(record.items[0]).toMatchObject({ verb: 'attachment.sent-despite-secrets', subject: 'trace.log' });
  });

  test('taken off again, nothing was sent', async () => {
    await world.ok(admin, 'PATCH', '/api/me', { language: 'en' }, { origin: world.base });
    const { page, close } = await openPortal(world, admin, path);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/attachments')) sent.push(request.url());
    });
    await page.locator('input[type=file]').setInputFiles(trace);
    await page.getByText('password or key').waitFor();
    await page.getByText('Remove', { exact: true }).click();
    await page.locator('main').getByText('trace.log').waitFor({ state: 'detached' });
    expect(sent).toEqual([]);
    await close();
  });
});
