import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../support/world.ts';
import { openScreens } from '../support/screens.ts';
import { customer, filed, late, newDeskWorld } from './desk-world.ts';

let world: World;
beforeAll(async () => {
  world = await newDeskWorld();
});
afterAll(() => world.close());

describe('the desk of the communicator, the operator and the supervisor', () => {
  test('a communicator opens a service issue in two languages, posts an update and ends it; agents read it', async () => {
    const communicator = await world.staff('communicator', ['worldwide']);
    const agent = await world.staff('agent', ['worldwide'], { language: 'ja' });
    const { page, go, complaints, close } = await openScreens(world, communicator);
    await go('/desk');
    await page.waitForURL(/\/desk\/health$/);
    await page.getByText('All services are well').waitFor();
    await page.getByRole('link', { name: 'New service issue' }).click();
    await page.getByRole('button', { name: 'Post the issue' }).click();
    await page.getByText('Choose at least one service.').first().waitFor();
    await page.getByRole('checkbox', { name: 'Exchange Online' }).check({ force: true });
    await page
      .getByRole('textbox', { name: /^Title/ })
      .first()
      .fill('Mail is late');
    await page
      .getByRole('textbox', { name: /^What it does to people/ })
      .first()
      .fill('Up to an hour.');
    await page
      .getByRole('textbox', { name: /^First update/ })
      .first()
      .fill('We are looking.');
    await page.getByText('In 日本語').click();
    await page.getByRole('textbox', { name: 'Title (日本語)' }).fill('メールが遅れています');
    await page.getByRole('button', { name: 'Post the issue' }).click();
    await page.waitForURL(/\/desk\/health\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: 'Mail is late' }).waitFor();
    const address = new URL(page.url()).pathname;

    const reading = await openScreens(world, agent, { language: 'ja' });
    await reading.go(address);
    await reading.page.getByRole('heading', { name: 'メールが遅れています' }).waitFor();
    expect(await reading.page.getByRole('textbox').count()).toBe(0);
    await reading.close();

    await page.getByRole('button', { name: /Status/ }).click();
    await page.getByRole('option', { name: 'Service restored' }).click();
    await page
      .getByRole('textbox', { name: /^Update/ })
      .first()
      .fill('All mail arrives again.');
    await page.getByRole('button', { name: 'Post the update' }).click();
    await page.getByText('The update is posted; the issue is past').first().waitFor();
    await page.getByText('All mail arrives again.').waitFor();
    expect(await page.getByRole('button', { name: 'Post the update' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('an issue posted before its choices have come back after a reload waits for them and is posted', async () => {
    const communicator = await world.staff('communicator', ['worldwide']);
    const { page, go, close } = await openScreens(world, communicator);
    await go('/desk/health/new');
    await page.getByText(/^In your zone \(/).waitFor();
    await page.getByRole('checkbox', { name: 'SharePoint Online' }).check({ force: true });
    for (const [name, words] of [
      [/^Title/, 'Lists open slowly'],
      [/^What it does to people/, 'Some wait a minute.'],
      [/^First update/, 'We are looking.'],
    ] as const)
      await page.getByRole('textbox', { name }).first().fill(words);
    await page.route('**/api/desk/issues?*', async (route) => {
      await new Promise((done) => setTimeout(done, 1_000));
      await route.continue();
    });
    await page.reload();
    await page.getByRole('button', { name: 'Post the issue' }).click();
    await page.waitForURL(/\/desk\/health\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: 'Lists open slowly' }).waitFor();
    await close();
  });

  test('the operator reads every mail in the outbox and tries again what was set aside', async () => {
    const operator = await world.staff('operator', ['worldwide']);
    const agent = await world.staff('agent', ['worldwide']);
    const { id } = await filed(world, await customer(world), { title: 'Write to me' });
    await world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body: 'Here is how.' }, { origin: world.base });
    const { page, go, close } = await openScreens(world, operator);
    await go('/desk');
    await page.waitForURL(/\/desk\/outbox$/);
    await page.getByText('No mail server is set (SMTP_URL).').waitFor();
    const line = page.getByRole('listitem').filter({ hasText: 'Write to me' }).first();
    await line.locator('summary').click();
    await line.getByText(/http/).first().waitFor();
    const database = new pg.Client(world.database.url);
    await database.connect();
    await database.query(
      `update mg.outbox set dead_at = now(), attempts = 12, last_error = 'mailbox full' where kind = 'mail'`,
    );
    await database.end();
    await page.getByRole('tab', { name: 'Set aside' }).click();
    await line.locator('summary').click();
    await line.getByText('mailbox full').waitFor();
    const before = await page.getByRole('listitem').count();
    await line.getByRole('button', { name: 'Try once more' }).click();
    await page.getByText('It is tried once more').waitFor();
    await expect.poll(() => page.getByRole('listitem').count()).toBeLessThan(before);
    await close();
  });

  test('the supervisor sees what is late, what is due next, and who has how much', async () => {
    const supervisor = await world.staff('supervisor', ['worldwide']);
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    const asking = await customer(world, { name: 'Late Ltd' });
    const { id } = await late(world, agent, asking, 'Standing still since noon');
    await world.ok(agent, 'POST', `/api/desk/requests/${id}/take`, {}, { origin: world.base });
    const { page, go, close } = await openScreens(world, supervisor);
    await go('/desk/watch');
    await page
      .getByRole('list', { name: 'Late now' })
      .getByRole('link', { name: /Standing still since noon/ })
      .waitFor();
    await page.getByRole('row', { name: /Emma Lind.*1/ }).waitFor();
    await page.getByRole('list', { name: 'Late now' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Standing still since noon' }).waitFor();
    await close();
  });

  test.each([
    ['agent', '/desk/outbox'],
    ['agent', '/desk/watch'],
    ['agent', '/desk/health/new'],
    ['communicator', '/desk/new'],
    ['communicator', '/desk/requests/01a20ecd-6cc8-747c-9f4b-b444b041c9aa'],
    ['operator', '/desk/search'],
  ] as const)('a page that is not part of the work of an %s says for whom it is: %s', async (kind, path) => {
    const somebody = await world.staff(kind, ['worldwide']);
    const { page, go, close } = await openScreens(world, somebody);
    await go(path);
    await page.getByText('This page is not part of your work').last().waitFor();
    await page.getByRole('link', { name: 'Go to your own page' }).click();
    await page.waitForURL((url) => url.pathname !== path);
    await close();
  });

  test('customers are led to their own side', async () => {
    const { who } = await customer(world);
    const { page, go, close } = await openScreens(world, who);
    await go('/desk');
    await page.getByRole('link', { name: 'Go to the support centre' }).click();
    await page.waitForURL(/\/support/);
    await close();
  });

  test('when the server cannot be reached, it is said, and what was typed is kept and sent once it is back', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { id } = await filed(world, await customer(world), { title: 'Cut off' });
    const { page, context, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.getByRole('textbox', { name: 'Answer' }).fill('Half way through');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByText('Your words are kept.').waitFor();
    await page
      .getByText(/The server cannot be reached/)
      .first()
      .waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByRole('article').filter({ hasText: 'Half way through' }).waitFor();
    await close();
  });
});
