import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreens } from '../support/screens.ts';
import { at, calendar, dueOf, fileRequest, newPolicyWorld, type PolicyWorld } from './policy-world.ts';

let policy: PolicyWorld;
beforeAll(async () => {
  policy = await newPolicyWorld();
});
afterAll(() => policy.close());

/** Somebody else saves: one day of the calendar is closed. */
async function saveElsewhere(date: string): Promise<void> {
  const { world, operator } = policy;
  const read = await world.ok(operator, 'GET', `/api/console/policy/21vianet/calendars/${calendar}`);
  const document = { ...read.document, exceptions: { ...read.document.exceptions, [date]: [] } };
  await world.ok(operator, 'POST', '/api/console/policy/21vianet/save', {
    base: read.version,
    draft: { calendars: [document] },
    comment: 'Somebody was first',
  });
}

describe('two who edit the same calendar', () => {
  test('the second is told who was first, loses nothing, and saves both', async () => {
    const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/calendars/${calendar}?year=2026`);
    await page.locator('[data-date="2026-11-16"]').focus();
    await page.keyboard.press('h');
    await page.getByRole('link', { name: 'See what would change' }).click();
    await page.getByLabel('Why').fill('Our own day');
    await saveElsewhere('2026-11-17');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'saved version' });
    await alert.getByText('Somebody was first').waitFor();
    await alert.getByText('Your changes and your comment are kept.').waitFor();
    await alert.getByRole('button', { name: 'Put mine on top' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Why').inputValue()).toBe('Our own day');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page
      .getByRole('heading', { name: /Version \d/ })
      .first()
      .waitFor();
    const { document } = await policy.world.ok(
      policy.operator,
      'GET',
      `/api/console/policy/21vianet/calendars/${calendar}`,
    );
    expect(document.exceptions).toMatchObject({ '2026-11-16': [], '2026-11-17': [] });
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a reason that was written for other changes says so, until it is confirmed or written anew', async () => {
  const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
  await go(`${at}/calendars/${calendar}?year=2026`);
  const closeDay = async (date: string) => {
    await page.locator(`[data-date="${date}"]`).focus();
    await page.keyboard.press('h');
  };
  const review = () => page.getByRole('link', { name: 'See what would change' }).click();
  const older = page.getByText('You wrote this before your changes became what they are now.', { exact: false });
  await closeDay('2026-11-18');
  await review();
  await page.getByLabel('Why').fill('Stocktaking');
  await page.goBack();
  await closeDay('2026-11-19');
  await review();
  expect(await page.getByLabel('Why').inputValue()).toBe('Stocktaking');
  await older.waitFor();
  await page.getByRole('button', { name: 'It still does' }).click();
  await older.waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('button', { name: 'Undo' }).click();
  await review();
  await older.waitFor();
  await page.getByLabel('Why').fill('One day of stocktaking');
  await older.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Leave out the changes/ }).click();
  await page.getByText('Nothing is waiting to be saved').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

describe('the matrix of commitments', () => {
  test('says before it is saved which promises would be late at once, and nothing of them changes until then', async () => {
    const { world, operator } = policy;
    const { id, number } = await fileRequest(policy);
    world.at(180);
    const { page, go, complaints, close } = await openScreens(world, operator);
    await go(`${at}/commitments`);
    await page.getByRole('button', { name: /^Edit: Technical, .*B.*, Business plans/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Time', { exact: true }).fill('1');
    await dialog.getByRole('button', { name: 'Unit' }).click();
    await page.getByRole('option', { name: 'hours' }).click();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'See what would change' }).click();
    const row = page.getByRole('row', { name: new RegExp(number) });
    await row.getByText('late at once').waitFor();
    await page.getByText('One promise would be late the moment this is saved.').waitFor();
    await page.getByRole('radio', { name: 'Without due time' }).check({ force: true });
    await page.getByText('No request of this kind').waitFor();
    expect(await dueOf(policy, id)).toBe('2026-09-29T02:00:00.000Z');
    await page.getByRole('button', { name: /^Leave out the changes/ }).click();
    await page.getByText('Nothing is waiting to be saved').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('changes one square, with a sentence that says it in every language', async () => {
    const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/commitments`);
    await page.getByRole('button', { name: /^Edit: Technical, .*B.*, Business plans/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Time', { exact: true }).fill('two');
    await dialog.getByRole('radio', { name: /^Only here/ }).check({ force: true });
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.getByText('Enter a whole number above zero.').first().waitFor();
    await dialog.getByLabel('Time', { exact: true }).fill('2');
    await dialog.getByRole('button', { name: 'Change the words' }).click();
    const before = await dialog.getByLabel('English').inputValue();
    await expect.poll(() => dialog.getByLabel('日本語').inputValue()).not.toBe('');
    await expect.poll(() => dialog.getByLabel('English').inputValue()).not.toBe(before);
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('1 time changed').waitFor();
    await page
      .getByRole('button', { name: /^Edit: Technical, .*B.*, Business plans/ })
      .getByText('2 business days')
      .waitFor();
    await page
      .getByRole('button', { name: /^Edit: Technical, .*B.*, Enterprise/ })
      .getByText('1 business day')
      .waitFor();
    await page.getByRole('link', { name: 'See what would change' }).click();
    await page.getByLabel('Why').fill('Agreed with the vendor');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Agreed with the vendor' }).waitFor();
    const { cells } = await policy.world.ok(policy.operator, 'GET', '/api/console/policy/21vianet/commitments');
    const amountOf = (family: string) =>
      cells.find((one: any) => one.family === family && one.topic === 'technical' && one.severity === 'B').target
        .allowance.amount;
    expect([amountOf('enterprise'), amountOf('business')]).toEqual([1, 2]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the whole edition comes as one archive, named by its version', async () => {
    const { page, go, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/files`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download version/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^21vianet-v\d+\.zip$/);
    await close();
  });
});
