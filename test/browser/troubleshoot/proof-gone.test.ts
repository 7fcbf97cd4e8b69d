import { mkdir } from 'node:fs/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPortal } from '../portal/portal-page.ts';
import { axeFindings } from '../support/axe.ts';
import { addDomain, type Troubled, troubledWorld, withDomain } from './troubled-world.ts';

let troubled: Troubled;
const pictures = process.env['PICTURES'];
beforeAll(async () => {
  troubled = await troubledWorld();
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
});
afterAll(() => troubled.close());

test.each([
  ['en', 1280, 'Record missing', 'No longer proved', 'Look for the record'],
  ['ja', 375, 'レコードなし', '未確認に戻りました', 'レコードを確認'],
  ['zh-Hans', 375, '缺少记录', '不再是已验证', '检查该记录'],
  ['zh-Hans', 1280, '缺少记录', '不再是已验证', '检查该记录'],
] as const)('in %s, %i px wide: a domain whose record has gone says until when it stays proved and what to do, and one look mends it', async (language, width, missing, lost, lookFor) => {
  const { world, dns } = troubled;
  const name = `gone-${language.toLowerCase()}-${width}.example`;
  const { org, admin, proof } = await withDomain(troubled, name);
  const other = await addDomain(world, admin, `lost-${name}`);
  await world.ok(admin, 'PATCH', '/api/me', { language }, { origin: world.base });
  const client = new Client({ connectionString: world.database.url });
  await client.connect();
  await client.query(
    'update mg.owned_domain set missing_since = $2, missed = 1 where org_id = $1 and proved_at is not null',
    [org, world.clock.now],
  );
  await client.query('update mg.owned_domain set lost_at = $2 where id = $1', [other.id, world.clock.now]);
  await client.end();

  const { page, close, complaints } = await openPortal(world, admin, '/support/troubleshoot', {
    language,
    width,
    height: 812,
    isPhone: width < 500,
  });
  await page.getByText(missing, { exact: true }).waitFor();
  await page.getByText(lost, { exact: true }).waitFor();
  expect(await page.locator('main').innerText()).toContain(proof);
  expect(await axeFindings(page, 'main')).toEqual([]);
  if (pictures !== undefined)
    await page.screenshot({ path: `${pictures}/proof-${language}-${width}.png`, fullPage: true });
  dns.zone[name] = { TXT: [proof] };
  await page.getByRole('button', { name: `${lookFor}: ${name}`, exact: true }).click();
  await page.getByText(missing, { exact: true }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});
