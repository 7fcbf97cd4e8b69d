import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type World } from '../../support/world.ts';
import { choose, fillForm, openHost, standstill, startChromium } from './host-page.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  // Wednesday 10:00 in Beijing, 03:00 in Berlin.
  [world, browser] = await Promise.all([newWorld({ now: '2026-03-04T02:00:00.000Z' }), startChromium()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function atTheForm(edition: string, given: { agreements?: string[]; plan: string; phone?: string }, lang = 'en') {
  const china = edition === '21vianet';
  const org = await world.organisation({
    edition,
    plans: [{ plan: given.plan }],
    agreements: given.agreements ?? [],
    ...(china ? { country: 'CN', zone: 'Asia/Shanghai' } : {}),
  });
  const person = await world.person(org, edition, {
    ...(given.phone === undefined ? {} : { phone: given.phone }),
    zone: china ? 'Asia/Shanghai' : 'Europe/Berlin',
  });
  const host = await openHost(browser, world, person, { lang, zone: china ? 'Asia/Shanghai' : 'Europe/Berlin' });
  await host.launcher.click();
  await host.panel.locator('footer button').click();
  await host.panel.locator('#f-description').waitFor();
  return { ...host, person, org };
}
const requestsOf = async (person: Parameters<World['ok']>[0]) =>
  (await world.ok(person, 'GET', '/api/requests?state=open')).items as {
    id: string;
    number: string;
    severity: { key: string };
  }[];

describe('a request filed from the pane', () => {
  test('21Vianet, severity B: told before sending what is promised, and afterwards number, due time and the reason', async () => {
    const { page, panel, person } = await atTheForm('21vianet', { plan: 'office-365-e3' });
    await fillForm(panel);
    await expect.poll(() => panel.innerText()).toContain('Proposed from your answers');
    expect(await panel.locator('.card', { hasText: 'Proposed' }).innerText()).toContain('Severity B');
    // One business day from Wednesday 10:00 is Thursday 10:00.
    expect(await panel.innerText()).toMatch(/in 23 hr · Thu 10:00 GMT\+8/);
    expect(await panel.innerText()).toContain('Not enough history yet');
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /^Your request \S+ has been received$/ }).waitFor();
    const told = await panel.innerText();
    const [filed] = await requestsOf(person);
    expect(told).toContain(filed?.number);
    expect(told).toMatch(/Initial response in 23 hr/);
    expect(told).toContain('Thu 10:00 GMT+8');
    const link = await panel.getByRole('link', { name: 'Open the request' }).getAttribute('href');
    expect(link).toBe(`/support/requests/${filed?.id}`);
    const request = await world.ok(person, 'GET', `/api/requests/${filed?.id}`);
    expect(request).toMatchObject({
      channel: 'pane',
      title: 'The shared calendar shows yesterday.',
      severity: { key: 'B' },
    });
    expect(told).toContain(request.clock.reads);
    await page.close();
  });

  test('whose due time counts in another zone than mine tells both', async () => {
    const org = await world.organisation({
      edition: '21vianet',
      plans: [{ plan: 'office-365-e3' }],
      country: 'CN',
      zone: 'Asia/Shanghai',
    });
    const person = await world.person(org, '21vianet', { zone: 'Europe/Berlin' });
    const { page, launcher, panel } = await openHost(browser, world, person);
    await launcher.click();
    await panel.locator('footer button').click();
    await fillForm(panel);
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    const told = await panel.innerText();
    expect(told).toContain('Thu 03:00 GMT+1');
    expect(told).toContain('Thu 10:00 GMT+8 where the calendar counts');
    await page.close();
  });

  test('21Vianet, severity A without the advanced agreement: says what it needs and what is possible instead', async () => {
    const { page, panel } = await atTheForm('21vianet', { plan: 'office-365-e3' });
    await fillForm(panel, { impact: standstill });
    const limit = panel.locator('.notice.warn');
    await limit.waitFor();
    expect(await limit.innerText()).toMatch(/agreement/i);
    expect(await panel.locator('.card', { hasText: 'Proposed' }).innerText()).toContain('Severity B');
    expect(await panel.locator('#f-impactStatement').count()).toBe(0);
    await page.close();
  });

  test('21Vianet, severity A with the agreement: asks for impact, somebody who works on it, reachable contact and phone, then promises one hour', async () => {
    const { page, panel, person } = await atTheForm('21vianet', { plan: 'office-365-e3', agreements: ['advanced'] });
    await fillForm(panel, { impact: standstill });
    await panel.locator('#f-impactStatement').waitFor();
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await expect.poll(() => panel.innerText()).toContain('This severity needs a statement of the business impact.');
    // The focus is where the first fault is.
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('f-impactStatement');
    await panel.locator('#f-impactStatement').fill('All 400 people of the plant stand still since 09:40.');
    await panel.locator('#f-peopleAssigned').fill('Wei Zhang');
    await panel.locator('#f-reachable').check();
    await panel.locator('#f-phone').fill('010 5555 0100');
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    expect(await panel.innerText()).toMatch(/Initial response in 5\d min/);
    expect((await requestsOf(person))[0]?.severity.key).toBe('A');
    await page.close();
  });

  test('a bill is never severity A: the ceiling is explained at the choice', async () => {
    const { page, panel } = await atTheForm('21vianet', { plan: 'office-365-e3', agreements: ['advanced'] });
    await fillForm(panel, { topic: 1, impact: standstill });
    const limit = panel.locator('.notice.warn');
    await limit.waitFor();
    expect(await limit.innerText()).toMatch(/B/);
    await page.close();
  });

  test('worldwide elevated: the person may set another severity than the proposed one', async () => {
    const { page, panel, person } = await atTheForm('worldwide', { plan: 'office-365-e3', agreements: ['elevated'] });
    await fillForm(panel);
    const severities = panel.locator('input[name="f-severity"]');
    await severities.first().waitFor();
    expect(await severities.nth(1).isChecked()).toBe(true);
    await severities.nth(2).check();
    await expect.poll(() => severities.nth(2).isChecked()).toBe(true);
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    expect((await requestsOf(person))[0]?.severity.key).toBe('C');
    await page.close();
  });

  test('the phone is checked by the server for the country, kept in its international form, and needed for a call-back', async () => {
    const { page, panel, person } = await atTheForm('worldwide', { plan: 'office-365-e3' });
    await fillForm(panel, { method: 0 });
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await expect.poll(() => panel.innerText()).toContain('Enter a telephone number.');
    await panel.locator('#f-phone').fill('12');
    await panel.locator('#f-phone').blur();
    await expect.poll(() => panel.innerText()).toContain('not a possible phone number');
    await panel.locator('#f-phone').fill('030 5550100');
    await panel.locator('#f-phone').blur();
    await panel.getByText('+49 30 5550100').waitFor();
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    const [filed] = await requestsOf(person);
    const request = await world.ok(person, 'GET', `/api/requests/${filed?.id}`);
    expect(request.contact).toMatchObject({ phone: '+49 30 5550100', method: { key: 'call-back' } });
    expect(await panel.innerText()).toContain('Support calls you at +49 30 5550100. No separate time is promised');
    await page.close();
  });

  test('what only the server can refuse is told in its words, at the field it means', async () => {
    const { page, panel, context } = await atTheForm('worldwide', { plan: 'office-365-e3' });
    await fillForm(panel, { method: 0 });
    // The severity and what it needs are not known yet: the form cannot tell.
    await context.route('**/api/intake/proposal*', (route) => route.abort());
    await panel.locator('#f-phone').fill('+49 30 5550100');
    await fillForm(panel, { impact: standstill, method: 0 });
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    const refusal = panel.locator('.send [role=alert]');
    await refusal.getByText('It was not sent. What you typed is kept.').waitFor();
    expect(await refusal.innerText()).toMatch(/Severity A needs/);
    await page.close();
  });

  test('takes files along, and says which one is refused and why', async () => {
    const { page, panel, person } = await atTheForm('worldwide', { plan: 'office-365-e3' });
    await fillForm(panel);
    const files = panel.locator('input[type=file]');
    await files.setInputFiles([
      { name: 'trace.txt', mimeType: 'text/plain', buffer: Buffer.from('10:02 no route to host') },
    ]);
    await panel.locator('.files').getByText('trace.txt').waitFor();
    await files.setInputFiles([{ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
    await expect.poll(() => panel.locator('#f-attachments-error').innerText()).toContain('empty.txt');
    await panel.getByRole('button', { name: /^Contact me/ }).click();
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    const [filed] = await requestsOf(person);
    const request = await world.ok(person, 'GET', `/api/requests/${filed?.id}`);
    expect(request.messages[0].attachments).toMatchObject([{ name: 'trace.txt' }]);
    await page.close();
  });

  test('what is not for support is led elsewhere before anything is sent', async () => {
    const { page, panel } = await atTheForm('21vianet', { plan: 'office-365-e3' });
    await panel.locator('#f-description').fill('Our line to the internet is down.');
    await choose(panel, 'topic', 0);
    await choose(panel, 'scope', 1);
    await panel.getByText('network team').waitFor();
    expect(await panel.getByRole('button', { name: /^Contact me/ }).count()).toBe(0);
    await choose(panel, 'scope', 0);
    await panel.getByRole('button', { name: /^Contact me/ }).waitFor();
    await page.close();
  });

  test('in Japanese and in Chinese the same way leads to a request', async () => {
    for (const [lang, contact, me, received] of [
      ['ja', 'サポートに問い合わせる', '連絡を希望する', '受け付けました'],
      ['zh-Hans', '联系支持人员', '与我联系', '已收到您的请求'],
    ] as const) {
      const { page, panel, person } = await atTheForm('21vianet', { plan: 'office-365-e3' }, lang);
      expect(await panel.getByRole('heading', { name: contact }).count()).toBe(1);
      await fillForm(panel, { description: '共有予定表が昨日のまま 共享日历' });
      await panel.getByRole('button', { name: me }).click();
      await panel.getByRole('heading', { name: received }).waitFor();
      // Day, time, zone: in this order on every screen.
      expect(await panel.innerText()).toMatch(/[木四]\)? ?10:00 GMT\+8/);
      expect(await requestsOf(person)).toHaveLength(1);
      await page.close();
    }
  });

  test('is filed by keyboard alone, from the page to the number', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const person = await world.person(org, 'worldwide');
    const { page, panel } = await openHost(browser, world, person);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(
          (wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) ?? false,
          selector,
        );
        if (found) return;
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };
    await page.locator('madoguchi-help .launcher').waitFor();
    await tabTo('.launcher');
    await page.keyboard.press('Enter');
    await tabTo('footer button');
    await page.keyboard.press('Enter');
    await tabTo('#f-description');
    await page.keyboard.type('The shared calendar shows yesterday.');
    await tabTo('input[name="f-topic"]');
    await page.keyboard.press('Space');
    await tabTo('#f-category');
    await page.keyboard.press('ArrowDown');
    await tabTo('input[name="f-scope"]');
    await page.keyboard.press('Space');
    for (const question of ['effect', 'who', 'way-round', 'stakes']) {
      await tabTo(`input[name="f-impact.${question}"]`);
      await page.keyboard.press('Space');
      // Works, but something fails; several people.
      if (question === 'effect' || question === 'who') await page.keyboard.press('ArrowDown');
    }
    await tabTo('input[name="f-contactMethod"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo('button.main');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: /has been received$/ }).waitFor();
    expect(await requestsOf(person)).toHaveLength(1);
    await page.close();
  });
});
