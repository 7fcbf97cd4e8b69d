import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type World } from '../../support/world.ts';
import { givePassword, openPortal } from './portal-page.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
});
afterAll(() => world.close());

const newOrganisation = () => world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });

describe('people, roles and oneself', () => {
  test('a role is given, and its holder may ask from then on', async () => {
    const org = await newOrganisation();
    const administrator = await world.person(org, 'worldwide', { name: 'Ada Stone' });
    const user = await world.person(org, 'worldwide', { name: 'Mia Okafor', roles: [] });
    const { page, close } = await openPortal(world, administrator, '/support/people');
    await page.getByRole('button', { name: 'Change roles: Mia Okafor' }).click();
    const dialog = page.getByRole('dialog', { name: 'Roles of Mia Okafor' });
    await dialog.getByRole('searchbox', { name: 'Find a role' }).fill('Service Support');
    await dialog.getByRole('checkbox', { name: /^Service Support Administrator/ }).check({ force: true });
    await dialog.getByText(/With these roles: manage service requests/).waitFor();
    await dialog.getByRole('button', { name: 'Save roles' }).click();
    await page
      .getByRole('row', { name: /Mia Okafor/ })
      .getByText('Service Support Administrator')
      .waitFor();
    expect((await world.call(user, 'POST', '/api/requests', aRequest(), { origin: world.base })).status).toBe(201);
    await close();
  });

  test('the last one who manages people keeps that role, and is told why', async () => {
    const administrator = await world.person(await newOrganisation(), 'worldwide', { name: 'Ada Stone' });
    const { page, close } = await openPortal(world, administrator, '/support/people');
    await page.getByRole('button', { name: 'Change roles: Ada Stone' }).click();
    const dialog = page.getByRole('dialog', { name: 'Roles of Ada Stone' });
    await dialog.getByRole('checkbox', { name: /^Global Administrator/ }).uncheck({ force: true });
    await dialog.getByRole('button', { name: 'Save roles' }).click();
    expect((await dialog.getByRole('alert').innerText()).length).toBeGreaterThan(20);
    expect((await world.ok(administrator, 'GET', '/api/organisation/people')).items[0].roles).toHaveLength(1);
    await close();
  });

  test('who of support opened a request stands in the access record', async () => {
    const who = await world.person(await newOrganisation(), 'worldwide');
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    const { id, number } = await world.ok(who, 'POST', '/api/requests', aRequest(), { origin: world.base });
    const { page, go, close } = await openPortal(world, who, '/support/record');
    await page.getByText('Nobody of support has read or changed your data').waitFor();
    await world.ok(agent, 'GET', `/api/requests/${id}`);
    await go('/support/record');
    const line = page.getByRole('row', { name: /Opened a service request/ });
    await line.getByText(/Emma Lind/).waitFor();
    await line.getByText(number).waitFor();
    await close();
  });

  test('a token is shown once, works, and stops working at once when it is revoked', async () => {
    const who = await world.person(await newOrganisation(), 'worldwide');
    const { page, go, close } = await openPortal(world, who, '/support/profile');
    await page.getByRole('button', { name: 'Make token' }).click();
    await page.getByText('Say what it is for').first().waitFor();
    await page.getByRole('textbox', { name: 'What for' }).fill('Nightly export');
    await page.getByRole('button', { name: 'Make token' }).click();
    const secret = await page.getByRole('status').locator('code').innerText();
    const ask = async () =>
      (await fetch(`${world.base}/api/me`, { headers: { authorization: `Bearer ${secret}` } })).json();
    expect(await ask()).toMatchObject({ id: who.id });
    await go('/support/profile');
    await page.getByText('Nightly export').waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
    await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('No tokens.').waitFor();
    expect(await ask()).not.toMatchObject({ id: who.id });
    await close();
  });

  test('a second factor is set up with the key, and then stands as on', async () => {
    const who = await world.person(await newOrganisation(), 'worldwide');
    const password = await givePassword(world, who);
    const { page, close } = await openPortal(world, who, '/support/profile');
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByLabel('Your password').fill('something else entirely');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('The password is not right.').waitFor();
    await page.getByLabel('Your password').fill(password);
    await page.getByRole('button', { name: 'Go on' }).click();
    const key = (await page.locator('code').first().innerText()).replaceAll(' ', '');
    await page.getByRole('textbox', { name: /six digits/ }).fill(totp(key));
    await page.getByRole('button', { name: 'Turn off' }).waitFor();
    await close();
  });

  test('language and zone are kept in the profile and hold everywhere at once', async () => {
    const who = await world.person(await newOrganisation(), 'worldwide');
    const { page, close } = await openPortal(world, who, '/support/profile');
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('option', { name: '日本語' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'プロファイル' }).waitFor();
    expect((await world.ok(who, 'GET', '/api/me')).language).toBe('ja');
    await page.reload();
    await page.getByRole('heading', { name: 'プロファイル' }).waitFor();
    await close();
  });
});

/** The six digits that an authenticator shows for `secret` now (RFC 6238). */
function totp(secret: string): string {
  const bits = [...secret.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
