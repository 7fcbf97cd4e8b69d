import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { openScreens } from '../support/screens.ts';

let world: World;
let operator: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
  operator = await world.staff('operator', ['worldwide', '21vianet'], { name: 'Olga Brenner' });
});
afterAll(() => world.close());

describe('the operator', () => {
  test('sets up an organisation and its first administrator by keyboard alone, who sets a password and is in', async () => {
    const { page, context, go, complaints, close } = await openScreens(world, operator);
    const { keyboard } = page;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('/console?edition=worldwide');
    await keyboard.press('n');
    await page.getByRole('heading', { name: 'New organisation' }).waitFor();

    await page.getByLabel('Name').focus();
    await keyboard.type('Kestrel Foods');
    await keyboard.press('Tab');
    await keyboard.type('japa');
    await page.getByRole('option', { name: /Japan/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    // Japan has one zone: it came along.
    await expect.poll(() => page.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe('Asia/Tokyo');
    await page.getByLabel('Phone (optional)').focus();
    await keyboard.type('03 3210 0000');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kestrel Foods' }).waitFor();
    await page.getByText('+81 3 3210 0000').waitFor();

    await page.getByRole('button', { name: 'Add person' }).focus();
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await dialog.waitFor();
    // The first field has the focus.
    await keyboard.type('Mio Tanaka');
    await keyboard.press('Tab');
    await keyboard.type('mio@kestrel.example');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('global adm');
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toHaveLength(1);
    await keyboard.press('ArrowDown');
    await page.locator('[role=option][data-focused]').waitFor();
    await keyboard.press('Enter');
    // The list stays open for the next one; Escape closes it, and not the dialog.
    await expect.poll(() => dialog.locator('ul').innerText()).toBe('Global Administrator');
    await keyboard.press('Escape');
    await dialog.getByRole('list', { name: 'Roles given' }).waitFor();
    await dialog.getByLabel('Name').focus();
    await keyboard.press('Enter');
    const invited = page.getByRole('dialog', { name: 'The invitation is on its way' });
    await invited.getByRole('button', { name: 'Copy link' }).focus();
    await keyboard.press('Enter');
    await invited.getByText('Copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await invited.locator('code').innerText());
    await keyboard.press('Escape');
    await page.getByRole('row', { name: /^Mio Tanaka/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();

    const hers = await openScreens(world, null);
    await hers.page.goto(link);
    await hers.page.getByLabel('New password').fill('three words in a row');
    await hers.page.getByRole('button', { name: 'Set password' }).click();
    await hers.page.getByRole('link', { name: 'Sign in' }).last().click();
    await hers.page.getByLabel('E-mail').fill('mio@kestrel.example');
    await hers.page.getByLabel('Password').fill('three words in a row');
    await hers.page.getByRole('button', { name: 'Sign in' }).click();
    await hers.page.waitForURL(/\/support/);
    await hers.page.getByText('Mio Tanaka').first().waitFor();
    await hers.close();
  });

  test('changes facts where they stand, and takes them back', async () => {
    const org = await world.organisation({ edition: 'worldwide', name: 'Heron Ltd', country: 'DE' });
    const { page, go, close } = await openScreens(world, operator);
    await go(`/console/organisations/${org}`);
    const card = page.getByRole('region', { name: 'Organisation', exact: true });
    await card.getByRole('button', { name: 'Edit' }).click();
    await card.getByLabel('Name').fill('Heron GmbH');
    await card.getByLabel('E-mail (optional)').fill('nonsense');
    await card.getByRole('button', { name: 'Save' }).click();
    // The fault is said at the field, and nothing typed is lost.
    await card.getByText('Enter an e-mail address such as name@example.com.').first().waitFor();
    expect(await card.getByLabel('Name').inputValue()).toBe('Heron GmbH');
    await card.getByLabel('E-mail (optional)').fill('office@heron.example');
    await card.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Heron GmbH' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Heron Ltd' }).waitFor();
    expect(await world.ok(operator, 'GET', `/api/console/organisations/${org}`)).toMatchObject({
      name: 'Heron Ltd',
      email: null,
    });
    await close();
  });

  test('adds a subscription sold by a partner, whom the organisation then lets act for it, until that is ended', async () => {
    const partner = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Finch Partners' });
    const org = await world.organisation({ edition: 'worldwide', name: 'Swift AG' });
    const { page, go, close } = await openScreens(world, operator);
    await go(`/console/organisations/${org}`);
    await page.getByRole('button', { name: 'Add subscription' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a subscription' });
    await dialog.getByRole('combobox', { name: 'Plan' }).fill('Office 365 Enterprise E3');
    await page.getByRole('option', { name: 'Office 365 Enterprise E3' }).click();
    await dialog.getByLabel('Seats').fill('４０');
    await dialog.getByRole('radio', { name: 'Through a partner' }).check({ force: true });
    await dialog.getByRole('combobox', { name: 'Partner' }).fill('finch');
    await page.getByRole('option', { name: /Finch Partners/ }).click();
    await dialog.getByRole('button', { name: 'Add subscription' }).click();
    const row = page.getByRole('row', { name: /Office 365 Enterprise E3/ });
    await row.getByRole('link', { name: 'Finch Partners' }).waitFor();
    await row.getByRole('cell', { name: '40', exact: true }).waitFor();

    await page.getByRole('button', { name: 'Add partner' }).click();
    const asked = page.getByRole('dialog', { name: 'Let a partner act' });
    await asked.getByRole('combobox', { name: 'Partner' }).fill('finch');
    await page.getByRole('option', { name: /Finch Partners/ }).click();
    await asked.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Actions for Finch Partners' }).click();
    await page.getByRole('menuitem', { name: 'End' }).click();
    await page.getByText('Finch Partners no longer acts for it').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(async () => (await world.ok(operator, 'GET', `/api/console/organisations/${org}`)).partners)
      .toMatchObject([{ organisation: { id: partner }, kind: 'admin', endedAt: null }]);
    await close();
  });

  test('marks somebody as gone only when asked twice, and brings them back', async () => {
    const org = await world.organisation({ edition: 'worldwide', name: 'Wren KG' });
    const person = await world.person(org, 'worldwide', { name: 'Ivo Wren' });
    const { page, go, close } = await openScreens(world, operator);
    await go(`/console/organisations/${org}`);
    await page.getByRole('button', { name: 'Actions for Ivo Wren' }).click();
    await page.getByRole('menuitem', { name: 'Mark as gone' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mark Ivo Wren as gone?' });
    await dialog.getByText('signed out everywhere at once').waitFor();
    await dialog.getByRole('button', { name: 'Mark as gone' }).click();
    await page.getByText('Ivo Wren is marked as gone').waitFor();
    expect((await world.ok(person, 'GET', '/api/me')).kind).toBe('nobody');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Ivo Wren is back').waitFor();
    await close();
  });

  test('finds an organisation by one of its people, and the address keeps the search', async () => {
    const org = await world.organisation({ edition: 'worldwide', name: 'Plover SARL' });
    await world.person(org, 'worldwide', { name: 'Zélie Plover-Martin' });
    const { page, go, close } = await openScreens(world, operator);
    await go('/console?edition=worldwide');
    await page.keyboard.press('/');
    await page.keyboard.type('zélie');
    await page.getByRole('link', { name: 'Plover SARL' }).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await page.reload();
    expect(await page.getByRole('searchbox').inputValue()).toBe('zélie');
    await page.getByRole('searchbox').fill('nobody of this name');
    await page.getByText('No organisation matches').waitFor();
    await close();
  });

  test('is told at the field that a colleague serves no edition yet', async () => {
    const { page, go, close } = await openScreens(world, operator);
    await go('/console/staff');
    await page.getByRole('button', { name: 'Add colleague' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a colleague' });
    await dialog.getByLabel('Name').fill('Nobody’s Colleague');
    await dialog.getByLabel('E-mail').fill('nobody@desk.example');
    await dialog.getByRole('button', { name: 'Add and invite' }).click();
    await dialog.getByText('Choose at least one edition.').first().waitFor();
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Nobody’s Colleague');
    await close();
  });

  test('adds a colleague, and never takes away the last operator', async () => {
    const alone = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
    const only = await alone.staff('operator', ['worldwide'], { name: 'Only One' });
    const { page, go, close } = await openScreens(alone, only);
    await go('/console/staff');
    await page.getByRole('button', { name: 'Add colleague' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a colleague' });
    await dialog.getByLabel('Name').fill('Ruth Abara');
    await dialog.getByLabel('E-mail').fill('ruth@desk.example');
    await dialog.getByRole('radio', { name: /^Supervisor/ }).check({ force: true });
    await dialog.getByRole('button', { name: 'Add and invite' }).click();
    await page.getByText('A mail with a link to set a password goes to ruth@desk.example.').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('row', { name: /Ruth Abara.*Supervisor/ }).waitFor();

    await page.getByRole('button', { name: 'Actions for Only One' }).click();
    await page.getByRole('menuitem', { name: 'Mark as gone' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as gone' }).click();
    await page.getByRole('dialog').getByText('Every edition needs an operator.').first().waitFor();
    await close();
    await alone.close();
  });
});
