import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../support/world.ts';
import { openScreens } from '../support/screens.ts';
import { customer, filed, newDeskWorld, read } from './desk-world.ts';

let world: World;
beforeAll(async () => {
  world = await newDeskWorld();
});
afterAll(() => world.close());

describe('the whole work of an agent by keyboard alone', () => {
  test('from the queue to the solution no pointer is needed, and every step is on record', async () => {
    const asking = await customer(world);
    const first = await filed(world, asking, { title: 'Mail from outside is late' });
    const second = await filed(world, asking, { title: 'The printer says no' });
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    const { page, go, complaints, close } = await openScreens(world, agent);
    await go('/desk');
    await page.getByRole('link', { name: 'The printer says no' }).waitFor();

    // To the second row and back to the first, then open it.
    for (const key of ['j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.innerText()).toMatch(/Mail from outside is late|The printer says no/);
    const isFirst = (await heading.innerText()) === 'Mail from outside is late';
    const { id } = isFirst ? first : second;

    await page.keyboard.press('t');
    await page.getByText(/You took/).waitFor();
    expect((await read(world, agent, id)).owner.name).toBe('Emma Lind');

    await page.keyboard.press('s');
    const severity = page.getByRole('dialog', { name: 'Confirm severity' });
    await severity.waitFor();
    await page.keyboard.press('Control+Enter');
    await severity.waitFor({ state: 'hidden' });
    expect((await read(world, agent, id)).severity.standing).toBe('confirmed');

    await page.keyboard.press('n');
    await page.keyboard.type('Looks like the connector again.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article').filter({ hasText: 'Looks like the connector again.' }).waitFor();

    await page.keyboard.press('r');
    await page.keyboard.type('We have found the cause and are mending it.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article').filter({ hasText: 'We have found the cause' }).waitFor();
    const answered = await read(world, agent, id);
    expect(Date.parse(answered.nextUpdateAt)).toBeGreaterThan(Date.now());

    await page.keyboard.press('w');
    await page.keyboard.type('Does it work on another computer?');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article').filter({ hasText: 'Does it work on another computer?' }).waitFor();
    expect((await read(world, agent, id)).state).toBe('waiting-for-customer');

    await page.keyboard.press('e');
    const resolve = page.getByRole('dialog', { name: 'Resolve' });
    await resolve.waitFor();
    await page.keyboard.press('Tab');
    await resolve.getByRole('textbox').focus();
    await page.keyboard.type('The connector was set right.');
    await page.keyboard.press('Control+Enter');
    await resolve.waitFor({ state: 'hidden' });
    expect((await read(world, agent, id)).state).toBe('resolved');

    // Done: it leaves the queue, Escape leads back there.
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/desk$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('what is typed while the request is still on its way is an answer, and no row of keys', async () => {
    const asking = await customer(world);
    const { id } = await filed(world, asking, { title: 'Slow to come' });
    const agent = await world.staff('agent', ['worldwide']);
    const { page, go, close } = await openScreens(world, agent);
    await go('/desk');
    await page.locator(`[data-desk-row="${id}"]`).focus();
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(`**/api/requests/${id}*`, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('o');
    await page.waitForURL(new RegExp(id));
    await page.getByRole('heading', { level: 1, name: 'Service request' }).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('Good morning, we');
    release();
    await page.getByRole('heading', { level: 1, name: 'Slow to come' }).waitFor();
    await page.keyboard.type(' see it too.');
    expect(await page.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe('Good morning, we see it too.');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByRole('article').filter({ hasText: 'Good morning, we see it too.' }).waitFor();
    await close();
  });

  test('a note and an answer are two drafts: a change of mode never sends what was meant for support alone', async () => {
    const asking = await customer(world);
    const { id } = await filed(world, asking, { title: 'Two drafts' });
    const agent = await world.staff('agent', ['worldwide']);
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('heading', { name: 'Two drafts' }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('The customer is upset.');
    await page.getByRole('radio', { name: 'Answer' }).click();
    expect(await page.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe('');
    await page.getByRole('textbox', { name: 'Answer' }).fill('Good morning,');
    await page.reload();
    await page.getByRole('textbox', { name: 'Answer' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe('Good morning,');
    await page.getByRole('radio', { name: 'Note' }).click();
    expect(await page.getByRole('textbox', { name: 'Internal note' }).inputValue()).toBe('The customer is upset.');
    await close();
  });

  test('the map tells every key, and ⌘K finds a request by its number, an organisation by its people, and actions', async () => {
    const asking = await customer(world, { name: 'Kestrel Foods', person: 'Quentin Okoro' });
    const { id, number } = await filed(world, asking, { title: 'Findable' });
    const agent = await world.staff('agent', ['worldwide']);
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('heading', { name: 'Findable' }).waitFor();
    const find = async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Find or do' }).waitFor();
    };
    await page.keyboard.press('?');
    const map = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    for (const words of ['Next request', 'Take', 'Answer', 'Internal note', 'Confirm severity', 'Resolve', 'Hand over'])
      await map.getByText(words, { exact: true }).waitFor();
    await page.keyboard.press('Escape');

    await find();
    await page.keyboard.type(number);
    await page.getByRole('menuitem', { name: new RegExp(number) }).waitFor();
    await page.keyboard.press('Escape');
    await find();
    await page.keyboard.type('resolve');
    await page.getByRole('menuitem', { name: 'Resolve' }).waitFor();
    await page.keyboard.press('Escape');
    await find();
    await page.keyboard.type('quentin');
    await page.getByRole('menuitem', { name: /Kestrel Foods/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/organisations\//);
    await page.getByRole('heading', { level: 1, name: 'Kestrel Foods' }).waitFor();
    await close();
  });

  test('Enter right after the last letter waits for what that finds, and what is found later does not push away the first', async () => {
    const asking = await customer(world, { name: 'Hurry Foods' });
    const { id, number } = await filed(world, asking, { title: 'Found in a hurry' });
    const agent = await world.staff('agent', ['worldwide']);
    const { page, go, close } = await openScreens(world, agent);
    await go('/desk/report');
    let release = () => {};
    const hold = () => {
      const held = new Promise<void>((done) => {
        release = done;
      });
      return page.route('**/api/desk/search?*', async (route) => {
        await held;
        await route.continue();
      });
    };
    await hold();
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem', { name: 'All open' }).waitFor();
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    release();
    await page.waitForURL(new RegExp(`/desk/requests/${id}`));
    await page.getByRole('heading', { level: 1, name: 'Found in a hurry' }).waitFor();

    await page.unrouteAll({ behavior: 'wait' });
    await hold();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hurry');
    await page.getByRole('menuitem', { name: /^Hurry Foods/ }).waitFor();
    release();
    await page.getByRole('menuitem', { name: /Found in a hurry/ }).waitFor();
    expect(await page.getByRole('menuitem').first().textContent()).toMatch(/^Hurry Foods/);
    await close();
  });

  test('keys lead to the queues, to search and to a new request for a caller', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { page, go, close } = await openScreens(world, agent);
    await go('/desk');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForURL(/queue=mine/);
    await page.getByText('You have no open requests').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.waitForURL(/\/desk$/);
    await page.keyboard.press('/');
    await page.waitForURL(/\/desk\/search/);
    const box = page.getByRole('searchbox');
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('printer');
    await page.waitForURL(/q=printer/);
    await box.blur();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.waitForURL(/\/desk\/new/);
    await close();
  });
});
