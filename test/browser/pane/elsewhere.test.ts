import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { fillForm, startChromium } from './host-page.ts';

let world: World;
let browser: Browser;
let vendor: Site;
let stranger: Site;
beforeAll(async () => {
  [vendor, stranger] = await Promise.all([startSite(), startSite()]);
  [world, browser] = await Promise.all([
    newWorld({ now: '2026-03-04T10:00:00.000Z', env: { PANE_ORIGINS: vendor.origin } }),
    startChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
  for (const site of [vendor, stranger]) site.server.close();
});

type Site = { origin: string; server: Server; body: string };

/** Another site, with the pane's script tag in its pages and a policy that allows what the pane needs and no more. */
async function startSite(): Promise<Site> {
  const site = { origin: '', body: '', server: createServer() };
  site.server.on('request', (_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${world.base}; connect-src ${world.base}`,
    );
    const script = `<script src="${world.base}/pane/madoguchi-help.js" defer></script>`;
    response.end(
      `<!doctype html><html lang="en"><head><title>Vendor</title>${script}</head><body>${site.body}</body></html>`,
    );
  });
  await new Promise<void>((done) => site.server.listen(0, '127.0.0.1', done));
  site.origin = `http://localhost:${(site.server.address() as AddressInfo).port}`;
  return site;
}

async function openElsewhere(site: Site, body: string) {
  site.body = body;
  const context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(site.origin);
  return { page, host: page.locator('madoguchi-help'), panel: page.locator('madoguchi-help [role=dialog]') };
}
const tokenOf = async (person: Who) =>
  (await world.ok(person, 'POST', '/api/me/tokens', { name: 'pane', days: 1 })).token as string;

describe('on another site that the operator lists', () => {
  test('the one script tag finds its way home, and a token lets the person ask', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const person = await world.person(org, 'worldwide');
    const { page, panel, host } = await openElsewhere(
      vendor,
      `<madoguchi-help base="${world.base}" token="${await tokenOf(person)}"></madoguchi-help>`,
    );
    await host.locator('.launcher').click();
    await panel.getByRole('button', { name: 'Contact support' }).click();
    await fillForm(panel);
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    const link = panel.getByRole('link', { name: 'Open the request' });
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${world.base}/support/requests/`));
    expect(await link.getAttribute('target')).toBe('_blank');
    await page.close();
  });

  test('without an element the script puts one in; who is nobody there sees health and telephone numbers', async () => {
    const { page, panel, host } = await openElsewhere(vendor, '');
    await host.locator('.launcher').click();
    await panel.locator('.health .line').waitFor();
    await panel.locator('#f-country').waitFor();
    expect(await host.getAttribute('base')).toBe(world.base);
    await page.close();
  });

  test('a token that is no longer taken is told to the page, and a new one goes on', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const person = await world.person(org, 'worldwide');
    const { page, panel, host } = await openElsewhere(vendor, '');
    const fresh = await tokenOf(person);
    await host.evaluate((element, token) => {
      element.addEventListener('madoguchi-token', () => element.setAttribute('token', token));
      element.setAttribute('token', 'x'.repeat(40));
      element.setAttribute('open', '');
    }, fresh);
    await panel.getByRole('heading', { name: 'My open requests' }).waitFor();
    await page.close();
  });
});

test('on a site that nobody listed it does not appear', async () => {
  const { page, host } = await openElsewhere(stranger, '');
  await host.waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  expect(await host.locator('.launcher').count()).toBe(0);
  await page.close();
});
