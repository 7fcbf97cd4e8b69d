import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../support/world.ts';
import { openScreens } from '../support/screens.ts';
import { customer, newDeskWorld, pick, read } from './desk-world.ts';

let world: World;
beforeAll(async () => {
  world = await newDeskWorld();
});
afterAll(() => world.close());

describe('a request for somebody who telephones', () => {
  test('an agent files it while they speak, and it opens with its clock counting from the call', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    await customer(world, { name: 'Calling Company', person: 'Hedy Ames' });
    const { page, go, complaints, close } = await openScreens(world, agent);
    await go('/desk/new');
    // Found by the name of the caller, too.
    await page.getByRole('combobox', { name: 'Organisation' }).fill('Hedy');
    await page.getByRole('option', { name: /Calling Company/ }).click();
    await page.getByRole('radio', { name: /^Hedy Ames/ }).check({ force: true });
    expect(await page.getByRole('textbox', { name: /Phone for calling back/ }).inputValue()).toContain('901820');
    await page.getByRole('button', { name: 'File the request' }).click();
    await page.getByText('Write the problem in one line.').first().waitFor();

    await page.getByRole('textbox', { name: /Problem in one line/ }).fill('Nobody gets mail');
    await page.getByRole('textbox', { name: /^Description/ }).fill('Since eight this morning.');
    await pick(page, /Topic/, 'Technical');
    await pick(page, /Category/, /./);
    await page.getByRole('radio', { name: /^Severity B/ }).check({ force: true });
    await page.reload();
    expect(await page.getByRole('textbox', { name: /Problem in one line/ }).inputValue()).toBe('Nobody gets mail');
    await page.getByRole('button', { name: 'File the request' }).click();
    await page.waitForURL(/\/desk\/requests\//);
    await page.getByRole('heading', { name: 'Nobody gets mail' }).waitFor();
    await page.getByText(/is filed. Read the number out to the caller./).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const opened = await read(world, agent, id);
    expect(opened.channel).toBe('phone');
    const clock = opened.clocks.find((one: { clock: string }) => one.clock === 'initial-response');
    expect(Date.parse(clock.startedAt)).toBeLessThanOrEqual(Date.parse(opened.openedAt));
    expect(complaints).toEqual([]);
    await close();
  });

  test('pressed before the organisation has come back after a reload, it waits for it and files', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { org } = await customer(world, { name: 'Slow Line', person: 'Ivo Late' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/new?organisation=${org}`);
    await page.getByRole('radio', { name: /^Ivo Late/ }).check({ force: true });
    await page.getByRole('textbox', { name: /Problem in one line/ }).fill('Slow line');
    await page.getByRole('textbox', { name: /^Description/ }).fill('Since noon.');
    await pick(page, /Topic/, 'Technical');
    await pick(page, /Category/, /./);
    await page.getByRole('radio', { name: /^Severity B/ }).check({ force: true });
    await page.route(`**/api/desk/organisations/${org}*`, async (route) => {
      await new Promise((done) => setTimeout(done, 1_000));
      await route.continue();
    });
    await page.reload();
    await page.getByRole('button', { name: 'File the request' }).click();
    await page.waitForURL(/\/desk\/requests\//);
    await page.getByRole('heading', { level: 1, name: 'Slow line' }).waitFor();
    await close();
  });

  test('pressed when the organisation did not come, it says so and keeps every word; pressed again, it files', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { org } = await customer(world, { name: 'Broken Line', person: 'Ivo Gone' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/new?organisation=${org}`);
    await page.getByRole('radio', { name: /^Ivo Gone/ }).check({ force: true });
    await page.getByRole('textbox', { name: /Phone for calling back/ }).fill('+49 30 901820');
    await page.getByRole('textbox', { name: /Problem in one line/ }).fill('Broken line');
    await page.getByRole('textbox', { name: /^Description/ }).fill('Since noon.');
    await pick(page, /Topic/, 'Technical');
    await pick(page, /Category/, /./);
    await page.getByRole('radio', { name: /^Severity B/ }).check({ force: true });
    const address = `**/api/desk/organisations/${org}*`;
    await page.route(address, (route) =>
      route.fulfill({
        status: 403,
        json: { type: 'about:blank', title: 'Not just now.', status: 403, code: 'forbidden' },
      }),
    );
    await page.reload();
    await page.getByRole('button', { name: 'File the request' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Not just now.' }).waitFor();
    await page.unroute(address);
    await page.getByRole('button', { name: 'File the request' }).click();
    await page.getByRole('heading', { level: 1, name: 'Broken line' }).waitFor();
    await close();
  });

  test('who may not ask is marked, and the agent reads what to say and whom to name', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { org } = await customer(world, { name: 'Two Voices', person: 'Admin Ann' });
    await world.person(org, 'worldwide', { name: 'Plain Paul', roles: [] });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/new?organisation=${org}`);
    await page.getByRole('radio', { name: /^Plain Paul/ }).check({ force: true });
    await page.getByText('Plain Paul may not open requests').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /Admin Ann, \+49/ })
      .waitFor();
    await close();
  });

  test('the ceilings are the customer’s own: what the contract does not allow says why and cannot be chosen', async () => {
    const agent = await world.staff('agent', ['21vianet'], { language: 'zh-Hans' });
    const { org } = await customer(world, { edition: '21vianet', name: '云上公司' });
    const { page, go, close } = await openScreens(world, agent, { language: 'zh-Hans' });
    await go(`/desk/new?organisation=${org}`);
    await pick(page, /主题/, '技术');
    const highest = page.getByRole('radio', { name: /^严重级别 A/ });
    await page
      .getByText(/高级在线服务协议/)
      .first()
      .waitFor();
    expect(await highest.isDisabled()).toBe(true);
    await close();
  });

  test('the highest severity asks for the impact statement and a contact who can be reached', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { org } = await customer(world, { name: 'Standing Still' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/new?organisation=${org}`);
    await page.getByRole('radio', { name: /^Ida Holm/ }).check({ force: true });
    await page.getByRole('textbox', { name: /Problem in one line/ }).fill('Everything is down');
    await page.getByRole('textbox', { name: /^Description/ }).fill('All of it.');
    await pick(page, /Topic/, 'Technical');
    await pick(page, /Category/, /./);
    await page.getByRole('radio', { name: /^Severity A/ }).check({ force: true });
    await page.getByRole('button', { name: 'File the request' }).click();
    await page.getByText('This severity needs a business impact statement.').first().waitFor();
    await page.getByRole('textbox', { name: /Business impact statement/ }).fill('The plant stands still.');
    await page.getByRole('checkbox', { name: /Somebody can be reached/ }).check({ force: true });
    await page.getByRole('button', { name: 'File the request' }).click();
    await page.waitForURL(/\/desk\/requests\//);
    await close();
  });
});
