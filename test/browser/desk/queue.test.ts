import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../support/world.ts';
import { openScreens } from '../support/screens.ts';
import { customer, filed, late, newDeskWorld } from './desk-world.ts';

let world: World;
beforeAll(async () => {
  world = await newDeskWorld();
});
afterAll(() => world.close());

const rows = (list: string[]) => list.map((text) => text.replace(/\s+/g, ' '));

describe('the queue', () => {
  test('rows stand by due time, late ones first and told by word, and say who spoke last and who owns them', async () => {
    const edition = 'worldwide';
    const agent = await world.staff('agent', [edition], { name: 'Emma Lind' });
    const asking = await customer(world, { name: 'Rook & Pawn' });
    const minor = await filed(world, asking, {
      title: 'A question about licences',
    });
    await world.ok(agent, 'POST', `/api/desk/requests/${minor.id}/answers`, { body: 'Here.' }, { origin: world.base });
    await late(world, agent, asking, 'Nobody can sign in');
    const { page, go, close } = await openScreens(world, agent);
    await go('/desk');
    const list = page.getByRole('list', { name: 'All open' });
    await list.getByRole('link').nth(1).waitFor();
    const [first = '', second = ''] = rows(await list.getByRole('link').allInnerTexts());
    expect(first).toMatch(/late by 2 h/);
    expect(first).toContain('Nobody can sign in');
    expect(first).toContain('Customer');
    expect(second).toContain('A question about licences');
    expect(second).toContain('Support');
    expect(second).toContain('You');
    const height = await list
      .getByRole('link')
      .first()
      .evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBe(40);

    await page.getByRole('link', { name: /^Late/ }).click();
    await page.waitForURL(/queue=late/);
    const lateList = page.getByRole('list', { name: 'Late' });
    await lateList.getByRole('link').first().waitFor();
    expect(await lateList.getByRole('link').count()).toBe(1);
    await close();
  });

  test('a new request appears by itself, and the row under the cursor and the open request stay', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const asking = await customer(world);
    const { id } = await filed(world, asking, { title: 'The one that is open' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('heading', { name: 'The one that is open' }).waitFor();
    await page.keyboard.press('j');
    const pointed = () => page.evaluate(() => document.activeElement?.getAttribute('data-desk-row'));
    await expect.poll(pointed).not.toBeNull();
    const before = await pointed();
    await late(world, agent, asking, 'Suddenly everything stands still');
    await page.getByRole('link', { name: /Suddenly everything stands still/ }).waitFor();
    expect(await pointed()).toBe(before);
    expect(await page.locator('[data-desk-row][aria-current]').getAttribute('data-desk-row')).toBe(id);
    // What the customer writes reaches the open request without a reload.
    await world.ok(
      asking.who,
      'POST',
      `/api/requests/${id}/messages`,
      { body: 'It is getting worse.' },
      { origin: world.base },
    );
    await page.getByRole('article').filter({ hasText: 'It is getting worse.' }).waitFor();
    await close();
  });

  test('filters narrow the list, stand in the address, and an empty result offers the way back', async () => {
    const agent = await world.staff('agent', ['21vianet']);
    const asking = await customer(world, { edition: '21vianet' });
    await filed(world, asking, { title: '日历打不开', language: 'zh-Hans' });
    const { page, go, close } = await openScreens(world, agent);
    await go('/desk?language=zh-Hans');
    await page.getByRole('link', { name: /日历打不开/ }).waitFor();
    await page.getByRole('button', { name: /Any severity/ }).click();
    await page.getByRole('option', { name: /Severity A/ }).click();
    await page.waitForURL(/severity=A/);
    await page.getByText('No request fits these filters').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Clear filters' }).first().click();
    await page.getByRole('link', { name: /日历打不开/ }).waitFor();
    await close();
  });

  test('fifty rows come at once and the next when the end comes near', async () => {
    const agent = await world.staff('agent', ['21vianet']);
    const asking = await customer(world, { edition: '21vianet' });
    for (let n = 0; n < 55; n++) await filed(world, asking, { title: `Number ${n}` });
    const { page, go, close } = await openScreens(world, agent, { height: 600 });
    await go('/desk');
    const links = page.getByRole('list', { name: 'All open' }).getByRole('link');
    await links.nth(49).waitFor();
    await links.last().scrollIntoViewIfNeeded();
    await links.nth(54).waitFor();
    await close();
  });

  test('who serves two editions switches between their desks, and the choice is kept', async () => {
    const supervisor = await world.staff('supervisor', ['worldwide', '21vianet']);
    const { page, go, close } = await openScreens(world, supervisor);
    await go('/desk');
    await page.getByRole('button', { name: /Edition/ }).click();
    await page.getByRole('option', { name: /21Vianet/ }).click();
    await page
      .getByRole('link', { name: /Number \d+/ })
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByRole('link', { name: /Number \d+/ })
      .first()
      .waitFor();
    await close();
  });

  test('columns keep the widths that were given to them', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { id } = await filed(world, await customer(world), { title: 'Wide' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    const handle = page.getByRole('separator', { name: 'Width of Requests' });
    await handle.focus();
    for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowRight');
    const width = Number(await handle.getAttribute('aria-valuenow'));
    expect(width).toBe(372 + 5 * 16);
    await go('/desk');
    await go(`/desk/requests/${id}`);
    expect(Number(await handle.getAttribute('aria-valuenow'))).toBe(width);
    await close();
  });
});
