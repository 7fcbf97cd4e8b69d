import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { fillForm, openHost, startChromium } from './host-page.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([newWorld({ now: '2026-03-04T10:00:00.000Z' }), startChromium()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function atContact(who: Who | null) {
  const host = await openHost(browser, world, who);
  await host.launcher.click();
  await host.panel.getByRole('button', { name: 'Contact support' }).click();
  return host;
}

describe('who may ask', () => {
  test('somebody without the role learns who the administrators are, how to reach them, and where else there is help', async () => {
    const org = await world.organisation({
      edition: 'worldwide',
      name: 'Harbour GmbH',
      plans: [{ plan: 'office-365-e3' }],
    });
    const administrator = await world.person(org, 'worldwide', { name: 'Ada Whitfield', phone: '+49 30 5550100' });
    const { page, panel } = await atContact(await world.person(org, 'worldwide', { name: 'Mia Okafor', roles: [] }));
    const row = panel.locator('.rows li', { hasText: 'Ada Whitfield' });
    await row.waitFor();
    expect(await row.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'tel:+49305550100',
      `mailto:${administrator.email}`,
    ]);
    expect(await panel.getByRole('heading', { name: 'Other ways to get help' }).count()).toBe(1);
    expect(await panel.locator('#f-description').count()).toBe(0);
    await page.close();
  });

  test('a subscription bought through a partner shows the partner first, and below it the way to the vendor', async () => {
    const partner = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Northwind Partners' });
    const org = await world.organisation({
      edition: 'worldwide',
      plans: [{ plan: 'microsoft-365-business-basic', partner }],
    });
    const person = await world.person(org, 'worldwide');
    const { page, panel } = await atContact(person);
    await panel.getByText('Northwind Partners', { exact: true }).waitFor();
    expect(await panel.getByRole('link', { name: 'support@partner.example' }).count()).toBe(1);
    expect(await panel.locator('#f-description').count()).toBe(0);
    await panel.getByRole('button', { name: 'New service request' }).click();
    await fillForm(panel);
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    await page.close();
  });

  test('a partner with delegation says first for which customer it asks', async () => {
    const partner = await world.organisation({ edition: 'worldwide', kind: 'partner' });
    const customer = await world.organisation({
      edition: 'worldwide',
      name: 'Tailspin Toys',
      plans: [{ plan: 'office-365-e3' }],
      delegates: [{ partner, kind: 'admin' }],
    });
    const person = await world.person(partner, 'worldwide');
    const { page, panel } = await atContact(person);
    await panel.locator('#f-organisation').selectOption({ label: 'Tailspin Toys' });
    await fillForm(panel);
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    const { items } = await world.ok(person, 'GET', `/api/requests?organisation=${customer}`);
    expect(items).toHaveLength(1);
    await page.close();
  });

  test('staff are told where requests for customers are opened', async () => {
    const { page, panel } = await atContact(await world.staff('agent', ['worldwide']));
    await panel.getByText('opened at the desk').waitFor();
    await page.close();
  });

  test('what is typed before signing in is in the form afterwards', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const person = await world.person(org, 'worldwide');
    const { page, panel, signIn } = await atContact(null);
    await panel.locator('#f-description').fill('I cannot open the shared calendar.');
    expect(await panel.getByRole('link', { name: 'Sign in', exact: true }).getAttribute('href')).toContain(
      '/sign-in?next=',
    );
    await signIn(person);
    await page.reload();
    await panel.locator('input[name="f-topic"]').first().waitFor();
    expect(await panel.locator('#f-description').inputValue()).toBe('I cannot open the shared calendar.');
    await page.close();
  });
});

describe('a known service issue', () => {
  test('is offered for following when the description speaks of it, and a request filed anyway is linked to it', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const person = await world.person(org, 'worldwide');
    const communicator = await world.staff('communicator', ['worldwide']);
    const { services } = await world.ok(communicator, 'GET', '/api/desk/issues?edition=worldwide');
    const mail = services.find((one: { key: string }) => /exchange|mail/i.test(one.key)) ?? services[0];
    const issue = await world.ok(communicator, 'POST', '/api/desk/issues', {
      edition: 'worldwide',
      kind: 'incident',
      status: 'investigating',
      services: [mail.key],
      title: { en: 'Shared calendars show old entries' },
      impact: { en: 'Changes in shared calendars appear late.' },
      body: { en: 'We look into it.' },
      startedAt: '2026-03-04T09:00:00.000Z',
    });
    const { page, panel } = await atContact(person);
    await panel.locator('#f-description').fill('Shared calendars show old entries since this morning');
    await panel.getByRole('heading', { name: 'Is this your problem?' }).waitFor();
    await panel.getByRole('button', { name: 'Yes, follow it' }).click();
    await panel.getByText('Following').waitFor();
    await expect
      .poll(
        async () =>
          (await world.ok(person, 'GET', '/api/health')).current.find((one: { id: string }) => one.id === issue.id)
            ?.followed,
      )
      .toBe(true);
    await fillForm(panel, { description: 'Shared calendars show old entries since this morning' });
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    const { items } = await world.ok(person, 'GET', '/api/requests');
    const request = await world.ok(person, 'GET', `/api/requests/${items[0].id}`);
    expect(request.serviceIssue).toMatchObject({ id: issue.id });
    await page.close();
  });
});
