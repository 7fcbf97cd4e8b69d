import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../support/world.ts';
import { openScreens } from '../support/screens.ts';
import { customer, filed, late, newDeskWorld, pick, read } from './desk-world.ts';

let world: World;
beforeAll(async () => {
  world = await newDeskWorld();
});
afterAll(() => world.close());

describe('an open request', () => {
  test('taking it is shown at once and can be taken back, with a note that says so', async () => {
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    const { id } = await filed(world, await customer(world), { title: 'Take and give back' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Take' }).click();
    await page.getByText(/You took/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/is back where it was/).waitFor();
    const after = await read(world, agent, id);
    expect(after.owner).toBeNull();
    expect(after.messages.at(-1)).toMatchObject({ kind: 'note', body: 'Taken by mistake and given back.' });
    await close();
  });

  test('the answer states the next update that the edition offers, and another time when the agent chooses one', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { id } = await filed(world, await customer(world), { title: 'When will you write again' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.getByRole('textbox', { name: 'Answer' }).fill('We are looking.');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByRole('article').filter({ hasText: 'We are looking.' }).waitFor();
    const offered = await read(world, agent, id);
    const severity = offered.severity.key;
    expect(severity).toBe('B');
    expect(Date.parse(offered.nextUpdateAt)).toBeGreaterThan(Date.now() + 20 * 3_600_000);

    await page.getByRole('button', { name: 'Answer' }).click();
    await page.getByRole('button', { name: /Next update by/ }).click();
    await page.getByRole('option', { name: /^in 4 h/ }).click();
    await page.getByRole('textbox', { name: 'Answer' }).fill('Sooner than we said.');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByRole('article').filter({ hasText: 'Sooner than we said.' }).waitFor();
    const sooner = Date.parse((await read(world, agent, id)).nextUpdateAt) - Date.now();
    expect(sooner).toBeGreaterThan(3.9 * 3_600_000);
    expect(sooner).toBeLessThan(4.1 * 3_600_000);

    // A time that has passed is told before it is sent.
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.getByRole('button', { name: /Next update by/ }).click();
    await page.getByRole('option', { name: 'Another time…' }).click();
    await page.locator('input[type=datetime-local]').fill('2020-01-01T10:00');
    await page.getByRole('textbox', { name: 'Answer' }).fill('A third word.');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByText('This time has passed. Choose a later one.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe('A third word.');
    await close();
  });

  test('a severity above the contract cannot be chosen and says why; a correction needs a reason', async () => {
    const agent = await world.staff('agent', ['21vianet']);
    const { id } = await filed(world, await customer(world, { edition: '21vianet' }), { title: 'How grave' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Confirm severity' }).click();
    const dialog = page.getByRole('dialog', { name: 'Confirm severity' });
    const highest = dialog.getByRole('radio', { name: /^Severity A/ });
    expect(await highest.isDisabled()).toBe(true);
    await dialog.getByText(/needs the advanced/i).waitFor();
    await dialog.getByRole('radio', { name: /^Severity C/ }).check({ force: true });
    await dialog.getByRole('button', { name: 'Change severity' }).click();
    await dialog.getByText('Say why: the customer reads it.').first().waitFor();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('One person only.');
    await dialog.getByRole('button', { name: 'Change severity' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const after = await read(world, agent, id);
    expect(after.severity).toMatchObject({ key: 'C', standing: 'confirmed' });
    expect(after.events.some((event: { words: string }) => event.words.includes('One person only.'))).toBe(true);
    await close();
  });

  test('it is handed over to a colleague with a note, and a call that reached somebody counts as the response', async () => {
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    await world.staff('agent', ['worldwide'], { name: 'Kenji Mori' });
    const { id } = await filed(world, await customer(world), { title: 'Over to you' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Log a call' }).click();
    const call = page.getByRole('dialog', { name: 'Log a call' });
    await call.getByRole('button', { name: 'Put on record' }).click();
    await call.getByText('Say whether somebody was reached.').first().waitFor();
    await call.getByRole('radio', { name: /^Reached/ }).check({ force: true });
    await call.getByRole('button', { name: 'Put on record' }).click();
    await call.waitFor({ state: 'hidden' });
    const clock = (await read(world, agent, id)).clocks.find(
      (one: { clock: string }) => one.clock === 'initial-response',
    );
    expect(clock.state).toBe('met');

    await page.getByRole('button', { name: 'Hand over' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hand over' });
    await dialog.getByRole('combobox').fill('Kenji');
    await page.getByRole('option', { name: 'Kenji Mori' }).click();
    await dialog.getByRole('textbox', { name: /Note/ }).fill('They expect a call at nine.');
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await page.getByText('Handed over to Kenji Mori').first().waitFor();
    expect((await read(world, agent, id)).owner.name).toBe('Kenji Mori');
    await close();
  });

  test('what the customer writes while it is open appears by itself, and their record says opened once', async () => {
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    const asking = await customer(world);
    const { id } = await filed(world, asking, { title: 'Open all day' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('heading', { name: 'Open all day' }).waitFor();
    const record = async () =>
      (await world.ok(asking.who, 'GET', '/api/organisation/record')).items
        .filter(({ verb }: { verb: string }) => verb.startsWith('request.'))
        .map(({ verb }: { verb: string }) => verb)
        .toReversed();
    expect(await record()).toEqual(['request.read']);
    const write = (body: string) =>
      world.ok(asking.who, 'POST', `/api/requests/${id}/messages`, { body, attachments: [] }, { origin: world.base });
    await write('It is worse now.');
    await page.getByRole('article').filter({ hasText: 'It is worse now.' }).waitFor();
    expect(await record()).toEqual(['request.read', 'request.read-on']);
    // Opened anew it is an opening again.
    await page.reload();
    await page.getByRole('article').filter({ hasText: 'It is worse now.' }).waitFor();
    expect(await record()).toEqual(['request.read', 'request.read-on', 'request.read']);
    await close();
  });

  test('an answer sent while its file is still on its way waits for it and takes it along', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { id } = await filed(world, await customer(world), { title: 'With a file' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.getByRole('textbox', { name: 'Answer' }).fill('Please run this.');
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/api/attachments?*', async (route) => {
      await held;
      await route.continue();
    });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('one, two') });
    await page.getByRole('textbox', { name: 'Answer' }).press('Control+Enter');
    release();
    const said = page.getByRole('article').filter({ hasText: 'Please run this.' });
    await said.getByRole('link', { name: /steps\.txt/ }).waitFor();
    await close();
  });

  test('two agents on one request see each other, and who is writing', async () => {
    const emma = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    const kenji = await world.staff('agent', ['worldwide'], { name: 'Kenji Mori' });
    const { id } = await filed(world, await customer(world), { title: 'Both of us' });
    const one = await openScreens(world, emma);
    const other = await openScreens(world, kenji);
    await one.go(`/desk/requests/${id}`);
    await other.go(`/desk/requests/${id}`);
    await other.page.getByText('Emma Lind is looking').waitFor();
    await other.page.getByRole('button', { name: 'Answer' }).click();
    await other.page.getByRole('textbox', { name: 'Answer' }).fill('I have this one');
    await one.page.getByText('Kenji Mori is writing').waitFor({ timeout: 15_000 });
    await Promise.all([one.close(), other.close()]);
  });

  test('the reason of each due time and the organisation stand beside, and an issue that touches them is linked by one press', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const communicator = await world.staff('communicator', ['worldwide']);
    const words = { en: 'Mail is late' };
    const issue = await world.ok(
      communicator,
      'POST',
      '/api/desk/issues',
      {
        edition: 'worldwide',
        kind: 'incident',
        status: 'investigating',
        services: ['exchange-online'],
        title: words,
        impact: words,
        body: words,
        startedAt: new Date().toISOString(),
      },
      { origin: world.base },
    );
    const asking = await customer(world, { name: 'Rail Works' });
    await filed(world, asking, { title: 'An earlier one' });
    const { id } = await filed(world, asking, { title: 'Mail does not come' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    const rail = page.getByRole('complementary', { name: 'Facts and organisation' });
    await rail.getByText(/Initial response (by|within)/).waitFor();
    await rail.getByText('Rail Works').waitFor();
    await rail.getByText('Technical', { exact: true }).waitFor();
    await rail.getByText('An earlier one').waitFor();
    await rail.getByText('Ida Holm').first().waitFor();
    await rail.getByRole('button', { name: `Link this request to ${issue.number}` }).click();
    await rail.getByText('linked', { exact: true }).waitFor();
    expect((await read(world, agent, id)).serviceIssue.id).toBe(issue.id);
    await close();
  });

  test('what somebody must own at every hour is handed over in writing, and a lack of an owner is told', async () => {
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
    const paula = await world.staff('agent', ['worldwide'], { name: 'Paula Night' });
    const { id } = await late(world, agent, await customer(world), 'Everything is down');
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Take' }).click();
    await page.getByText(/You took/).waitFor();
    await page.getByRole('button', { name: 'Hand over' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hand over' });
    await dialog.getByRole('combobox').fill('Paula');
    await page.getByRole('option', { name: 'Paula Night' }).click();
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await dialog.getByText('Write what comes next.').first().waitFor();
    await dialog.getByRole('textbox', { name: 'What was done' }).fill('Traffic is moved away.');
    await dialog.getByRole('textbox', { name: 'What comes next' }).fill('Call them at eight.');
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await page.getByText('Handed over to Paula Night').first().waitFor();
    await page
      .getByText(/Done: Traffic is moved away. Next: Call them at eight./)
      .first()
      .waitFor();
    await close();

    const night = await openScreens(world, paula);
    await night.go(`/desk/requests/${id}`);
    await night.page.getByText(/has not taken it up/).waitFor();
    await night.page.getByRole('button', { name: 'Take up' }).click();
    await night.page
      .getByText(/took up the hand-over/)
      .first()
      .waitFor();
    expect(await night.page.getByText(/has not taken it up/).count()).toBe(0);
    await night.close();
  });

  test('a request goes under another topic, and a repetition ends in favour of the one that goes on', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const asking = await customer(world, { name: 'Twice Asked' });
    const kept = await filed(world, asking, { title: 'The first of two' });
    const { id } = await filed(world, asking, { title: 'The same again' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('heading', { name: 'The same again' }).waitFor();
    await page.keyboard.press('m');
    const topic = page.getByRole('dialog', { name: 'Another topic' });
    await pick(page, /Topic/, 'Billing');
    await pick(page, /Category/, /./);
    await topic.getByRole('textbox', { name: 'Reason' }).fill('It is about an invoice.');
    await topic.getByRole('button', { name: 'Change the topic' }).click();
    await topic.waitFor({ state: 'hidden' });
    expect((await read(world, agent, id)).topic.key).toBe('billing');

    await page.keyboard.press('d');
    const duplicate = page.getByRole('dialog', { name: 'Mark as a repetition' });
    await duplicate.getByRole('radio', { name: /^The first of two/ }).check({ force: true });
    await duplicate.getByRole('button', { name: 'Close as a repetition' }).click();
    await duplicate.waitFor({ state: 'hidden' });
    await page.getByRole('complementary').getByRole('link', { name: kept.number }).first().click();
    await page.getByRole('heading', { name: 'The first of two' }).waitFor();
    await close();
  });

  test('while the customer is waited for, it is said what comes of their silence, and an agent reminds by hand', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { id } = await filed(world, await customer(world), { title: 'Are you there' });
    await world.ok(
      agent,
      'POST',
      `/api/desk/requests/${id}/answers`,
      { body: 'Which version?', asks: true },
      { origin: world.base },
    );
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('button', { name: 'Remind now' }).click();
    await page.getByText('Reminder sent').waitFor();
    await page
      .getByText(/Reminder 1 of/)
      .first()
      .waitFor();
    await close();
  });

  test('every due time is explained from what is on record, stretch by stretch', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const { id } = await filed(world, await customer(world), { title: 'Why then' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByRole('heading', { name: 'Why then' }).waitFor();
    await page.keyboard.press('y');
    const dialog = page.getByRole('dialog', { name: 'Why these times' });
    await dialog.getByText(/The request was opened/).waitFor();
    await dialog.getByText('The open time that counts').click();
    await dialog.getByRole('columnheader', { name: 'Counts as' }).waitFor();
    expect(await dialog.getByRole('row').count()).toBeGreaterThan(1);
    await close();
  });

  test('a request of another edition is not there, and the way back is', async () => {
    const agent = await world.staff('agent', ['21vianet']);
    const { id } = await filed(world, await customer(world), { title: 'Elsewhere' });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/desk/requests/${id}`);
    await page.getByText('There is no such request').waitFor();
    await page.getByRole('link', { name: 'Back to the queue' }).click();
    await page.waitForURL(/\/desk$/);
    await close();
  });
});
