import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Who, World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import { openScreens } from '../support/screens.ts';
import { customer, filed, late, newDeskWorld, pick } from './desk-world.ts';

let world: World;
let agent: Who;
let supervisor: Who;
beforeAll(async () => {
  world = await newDeskWorld();
  agent = await world.staff('agent', ['worldwide']);
  supervisor = await world.staff('supervisor', ['worldwide']);
  const asking = await customer(world, { name: 'Northwind Traders', agreements: ['elevated'] });
  const kept = await filed(world, asking, { severity: 'B' });
  await world.ok(agent, 'POST', `/api/desk/requests/${kept.id}/answers`, { body: 'Done' }, { origin: world.base });
  const broken = await late(world, agent, asking, 'Nobody can work');
  await world.ok(agent, 'POST', `/api/desk/requests/${broken.id}/answers`, { body: 'Sorry' }, { origin: world.base });
});
afterAll(() => world.close());

test('the supervisor reads what was kept, by group and period, and takes the ledger along as a file', async () => {
  const { page, complaints, go, close } = await openScreens(world, supervisor);
  await go('/desk/report');
  const objectives = page.getByRole('table', { name: 'Objectives' });
  await objectives.waitFor();
  expect(await objectives.getByRole('row').nth(1).innerText()).toMatch(/Initial response\s+1\s+1\s+50%/);
  expect(await page.getByRole('table', { name: 'Commitments' }).count()).toBe(0);

  await pick(page, /By$/, 'Severity');
  await expect.poll(() => objectives.getByRole('row').count()).toBe(3);
  expect(await objectives.innerText()).toMatch(/Severity A \(critical\)\s+Initial response\s+0\s+1\s+0%/);

  await pick(page, /By$/, 'Organisation');
  await objectives.getByText('Northwind Traders').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file.split('\n')[0]).toContain('request,organisation,topic,severity,clock');
  expect(file).toContain('Northwind Traders,technical,A,initial-response,1,objective,60 minutes');

  await pick(page, /Period$/, 'Last month');
  await page.getByText('Nothing was decided in this period.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a phone shows the same as cards, in Chinese, without scrolling sideways', async () => {
  await world.ok(agent, 'PATCH', '/api/me', { language: 'zh-Hans' }, { origin: world.base });
  const { page, go, close } = await openScreens(world, agent, {
    width: 375,
    height: 780,
    language: 'zh-Hans',
    isPhone: true,
  });
  await go('/desk/report');
  await page.getByRole('heading', { name: '目标响应时间' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
