import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type World } from '../../support/world.ts';
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

async function atTheForm() {
  const org = await world.organisation({
    edition: 'worldwide',
    plans: [{ plan: 'office-365-e3' }],
    country: 'US',
    zone: 'America/New_York',
  });
  const person = await world.person(org, 'worldwide', { phone: '+1 425 555 0100' });
  const host = await openHost(browser, world, person);
  await host.launcher.click();
  await host.panel.getByRole('button', { name: 'Contact support' }).click();
  await host.panel.locator('#f-description').waitFor();
  return { ...host, person };
}
const count = async (person: Parameters<World['ok']>[0]) =>
  (await world.ok(person, 'GET', '/api/requests')).items.length as number;

describe('nothing typed is lost', () => {
  test('over a reload: the pane is open at the form with every answer in place', async () => {
    const { page, panel } = await atTheForm();
    await fillForm(panel, { description: 'Half of it is written' });
    await page.reload();
    await panel.getByRole('button', { name: /^Contact me/ }).waitFor();
    expect(await panel.locator('#f-description').inputValue()).toBe('Half of it is written');
    expect(await panel.locator('input[name="f-topic"]').first().isChecked()).toBe(true);
    expect(await panel.locator('input[name="f-impact.who"]').nth(1).isChecked()).toBe(true);
    await expect.poll(() => panel.innerText()).toContain('Proposed from your answers');
    await page.close();
  });

  test('over closing and opening: scroll, focus and text are as they were', async () => {
    const { page, panel, launcher } = await atTheForm();
    await fillForm(panel);
    const select = panel.locator('#f-category');
    await select.focus();
    const scroll = () => panel.locator('.body').evaluate((body) => body.scrollTop);
    const before = await scroll();
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await launcher.click();
    expect(await scroll()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('f-category');
    await page.close();
  });

  test('over an expired session: the way to sign in stands in place, and afterwards it is sent as it was', async () => {
    const { page, panel, context, person, signIn } = await atTheForm();
    await fillForm(panel, { description: 'Written before the session ended' });
    await context.clearCookies();
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.locator('.send').getByText('You are not signed in any more.').waitFor();
    expect(await panel.locator('.send').getByRole('link', { name: 'Sign in' }).count()).toBe(1);
    expect(await panel.locator('#f-description').inputValue()).toBe('Written before the session ended');
    await signIn(person);
    await page.reload();
    expect(await panel.locator('#f-description').inputValue()).toBe('Written before the session ended');
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    await page.close();
  });

  test('of one person is not shown to another on the same device', async () => {
    const { page, panel, context, signIn } = await atTheForm();
    await panel.locator('#f-description').fill('Only for my eyes');
    await context.clearCookies();
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    await signIn(await world.person(org, 'worldwide'));
    await page.reload();
    await panel.locator('input[name="f-topic"]').first().waitFor();
    expect(await panel.locator('#f-description').inputValue()).toBe('');
    await page.close();
  });

  test('when the answer is lost on the way: the number to call is there, and sending again makes one request', async () => {
    const { page, panel, context, person } = await atTheForm();
    await fillForm(panel);
    let lost = 0;
    await context.route('**/api/requests?*', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
      lost++;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByText('It was not sent. What you typed is kept.').waitFor();
    await expect.poll(() => panel.locator('.send a[href^="tel:"]').count()).toBe(1);
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    expect(lost).toBe(1);
    expect(await count(person)).toBe(1);
    await page.close();
  });

  test('once it is sent, the form is empty again', async () => {
    const { page, panel } = await atTheForm();
    await fillForm(panel);
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('heading', { name: 'My open requests' }).waitFor();
    await panel.getByRole('button', { name: 'Contact support' }).click();
    await panel.locator('#f-description').waitFor();
    expect(await panel.locator('#f-description').inputValue()).toBe('');
    await page.close();
  });

  test('without a connection it says so, and goes on by itself when the connection is back', async () => {
    const { page, panel, context } = await atTheForm();
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('button', { name: 'Close' }).click();
    await context.setOffline(true);
    await page.evaluate(() => localStorage.clear());
    const host = page.locator('madoguchi-help');
    await host.evaluate((element) => element.setAttribute('open', ''));
    await panel.locator('#ask').fill('calendar');
    await page.keyboard.press('Enter');
    await panel.getByText('There is no connection.').waitFor();
    await context.setOffline(false);
    await expect.poll(() => panel.innerText()).not.toContain('There is no connection.');
    await page.close();
  });
});
