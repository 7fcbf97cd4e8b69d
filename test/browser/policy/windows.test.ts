import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreens } from '../support/screens.ts';
import { at, calendar, newPolicyWorld, type PolicyWorld } from './policy-world.ts';

let policy: PolicyWorld;
beforeAll(async () => {
  policy = await newPolicyWorld();
});
afterAll(() => policy.close());

const year = `${at}/calendars/${calendar}?year=2026`;
const day = (date: string) => `[data-date="${date}"]`;

/** Two windows of one operator on the same calendar. */
async function twoWindows(path = year) {
  const first = await openScreens(policy.world, policy.operator);
  await first.go(path);
  const second = await first.context.newPage();
  await second.goto(policy.world.base + path);
  await second.locator(day('2026-11-16')).waitFor();
  return { ...first, second };
}

/** A calendar in force on which nothing counts; answers where it is. */
async function saveSpare(id: string): Promise<string> {
  const { world, operator } = policy;
  const read = await world.ok(operator, 'GET', `/api/console/policy/21vianet/calendars/${calendar}`);
  const { version } = await world.ok(operator, 'GET', '/api/console/policy/21vianet');
  const names = { en: id, ja: id, 'zh-Hans': id };
  await world.ok(operator, 'POST', '/api/console/policy/21vianet/save', {
    base: version,
    draft: { calendars: [{ ...read.document, id, name: names }] },
    comment: id,
  });
  return `${at}/calendars/${id}?year=2026`;
}

async function remove(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remove calendar' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('is removed in your changes', { exact: false }).first().waitFor();
}

describe('two windows with one draft', () => {
  test('each shows what the other changes, and neither takes anything away', async () => {
    const { page, second, complaints, close } = await twoWindows();
    await page.locator(day('2026-11-16')).focus();
    await page.keyboard.press('h');
    await second.getByText('1 day changed').waitFor();
    await second.locator(day('2026-11-17')).focus();
    await second.keyboard.press('h');
    await page.getByText('2 days changed').waitFor();
    await page.keyboard.press('Control+z');
    await second.getByText('1 day changed').waitFor();
    await second.reload();
    await second.getByText('1 day changed').waitFor();
    await expect.poll(() => second.locator(day('2026-11-17')).getAttribute('aria-label')).toContain('Open');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a dialog that was open shows what the other window changed, keeps what was typed, and puts it on top when told to', async () => {
    const { page, second, close } = await twoWindows();
    await second.locator(day('2026-11-18')).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Closed/ }).check({ force: true });
    await dialog.getByLabel('English').fill('Stocktaking');

    await page.locator(day('2026-11-19')).focus();
    await page.keyboard.press('h');
    const notice = dialog.getByRole('alert').filter({ hasText: 'Changed in another window' });
    await notice.getByText('Thu, 19 Nov 2026').waitFor();
    expect(await dialog.getByLabel('English').inputValue()).toBe('Stocktaking');
    await dialog.getByRole('button', { name: 'Put mine on top' }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const window of [page, second]) {
      await expect.poll(() => window.locator(day('2026-11-18')).getAttribute('aria-label')).toContain('Stocktaking');
      await expect.poll(() => window.locator(day('2026-11-19')).getAttribute('aria-label')).toContain('Holiday');
    }
    await close();
  });

  test('what a window was not told of stops its next change, in words; nothing is overwritten, and it can be done again', async () => {
    const { page, go, close } = await openScreens(policy.world, policy.operator);
    await go(year);
    await page.locator(day('2026-12-01')).focus();
    await page.keyboard.press('h');
    await page.getByText('1 day changed').waitFor();
    // Written beside the page, without the event that another window's writing brings.
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.endsWith('policy.21vianet')) ?? '';
      const draft = JSON.parse(localStorage.getItem(key) ?? '{}');
      const patch = { days: { '2026-12-02': { open: [], name: null } } };
      const edits = [...draft.edits, { of: 'calendar', id: 'china-business-days', patch }];
      localStorage.setItem(key, JSON.stringify({ ...draft, edits, revision: draft.revision + 1 }));
    });
    const third = page.locator(day('2026-12-03'));
    await third.focus();
    await page.keyboard.press('h');
    await page.getByText('Your changes were edited in another window.', { exact: false }).waitFor();
    await page.getByText('2 days changed').waitFor();
    expect(await third.getAttribute('aria-label')).toContain('Open');
    await third.focus();
    await page.keyboard.press('h');
    await page.getByText('3 days changed').waitFor();
    await close();
  });

  test('a draft under review that another window changes is looked at again before it can be saved', async () => {
    const { page, second, close } = await twoWindows();
    await page.locator(day('2026-11-23')).focus();
    await page.keyboard.press('h');
    await second.getByRole('link', { name: 'See what would change' }).click();
    await second.getByLabel('Why').fill('Agreed');
    await page.locator(day('2026-11-24')).focus();
    await page.keyboard.press('h');
    await second.getByText('Look at it again before it is saved.').waitFor();
    const save = second.getByRole('button', { name: 'Save as a new version' });
    expect(await save.isDisabled()).toBe(true);
    await second.getByRole('button', { name: 'I have looked' }).click();
    await save.click();
    await second.getByText('Every running clock counts by version 2').waitFor();
    // The first window has nothing left to save, and reads what is in force.
    await expect.poll(() => page.getByText('days changed').count()).toBe(0);
    const read = await policy.world.ok(policy.operator, 'GET', `/api/console/policy/21vianet/calendars/${calendar}`);
    expect(read.document.exceptions).toMatchObject({ '2026-11-23': [], '2026-11-24': [] });
    await close();
  });
});

describe('a calendar that another window removes', () => {
  test('stays in the dialog that is open on it, with what was typed, and comes back with it when told to', async () => {
    const spare = await saveSpare('spare-office');
    const { page, second, complaints, close } = await twoWindows(spare);
    await second.getByRole('button', { name: 'Edit the weekly hours' }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByLabel('Saturday').fill('10-14');

    await remove(page);
    await dialog.getByRole('alert').getByText('This calendar was removed in another window').waitFor();
    expect(await dialog.getByLabel('Saturday').inputValue()).toBe('10-14');
    await dialog.getByRole('button', { name: 'Bring it back with mine' }).click();
    await dialog.waitFor({ state: 'detached' });
    await second.getByText('hours of 1 weekday changed').waitFor();
    await second.getByText('10:00–14:00', { exact: true }).waitFor();
    await page.getByText('hours of 1 weekday changed').waitFor();
    await second.getByRole('button', { name: 'Undo' }).click();
    expect(complaints).toEqual([]);
    await close();
  });

  test('is left removed when that is wanted, and one that was never saved comes back whole', async () => {
    const spare = await saveSpare('left-office');
    const { page, second, close } = await twoWindows(spare);
    await second.locator(day('2026-11-18')).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Closed/ }).check({ force: true });
    await dialog.getByLabel('English').fill('Stocktaking');
    await remove(page);
    await dialog.getByRole('button', { name: 'Leave it removed' }).click();
    await second.getByText('is removed in your changes', { exact: false }).first().waitFor();
    await second.getByRole('button', { name: 'Put it back' }).click();
    await second.locator(day('2026-11-18')).waitFor();

    await page.goto(policy.world.base + at);
    await page.getByRole('button', { name: 'New calendar' }).click();
    for (const language of ['English', '日本語', '简体中文'])
      await page.getByRole('dialog').getByLabel(language).fill('Unsaved office');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'Unsaved office' }).waitFor();
    await second.goto(page.url());
    await second.getByRole('button', { name: 'Edit the known days' }).click();
    await dialog.getByLabel('Last known day').fill('2026-11-30');
    await remove(page);
    await dialog.getByRole('button', { name: 'Bring it back with mine' }).click();
    await dialog.waitFor({ state: 'detached' });
    await second.getByText('1 calendar added').waitFor();
    await second.getByText('1 Jan – 30 Nov 2026').waitFor();
    await second.getByRole('button', { name: 'Undo' }).click();
    await close();
  });

  test('leaves the pasted notice of its holidays where it is', async () => {
    const spare = await saveSpare('notice-office');
    const { page, second, close } = await twoWindows(spare);
    await second.getByRole('link', { name: 'Import holidays' }).click();
    const notice = JSON.stringify({ days: [{ date: '2026-11-20', name: 'Inventory', isOffDay: true }] });
    const pasted = second.getByLabel('Or paste its content');
    await pasted.fill(notice);
    await second.getByRole('button', { name: 'Put into my changes' }).waitFor();
    await remove(page);
    await second.getByRole('alert').getByText('This calendar was removed in another window').waitFor();
    expect(await pasted.inputValue()).toBe(notice);
    await second.getByRole('button', { name: 'Put into my changes' }).click();
    await expect.poll(() => second.locator(day('2026-11-20')).getAttribute('aria-label')).toContain('Inventory');
    await second.getByText('1 day changed').waitFor();
    await second.getByRole('button', { name: 'Undo' }).first().click();
    await close();
  });
});

describe('two operators on the same day', () => {
  test('the second sees what the first changed, and may take it instead of their own', async () => {
    const { world, operator } = policy;
    const { page, go, close } = await openScreens(world, operator);
    await go(year);
    await page.locator(day('2026-12-07')).focus();
    await page.keyboard.press('h');
    const read = await world.ok(operator, 'GET', `/api/console/policy/21vianet/calendars/${calendar}`);
    const exceptions = { ...read.document.exceptions, '2026-12-07': [['10:00', '12:00']] };
    await world.ok(operator, 'POST', '/api/console/policy/21vianet/save', {
      base: read.version,
      draft: { calendars: [{ ...read.document, exceptions }] },
      comment: 'Half a day',
    });
    await page.getByRole('link', { name: 'See what would change' }).click();
    await page.getByLabel('Why').fill('A whole day');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'saved version' });
    await alert.getByText('You both changed', { exact: false }).waitFor();
    await alert.getByRole('button', { name: 'See their changes' }).click();
    const theirs = page.getByRole('dialog');
    await theirs.getByText('10:00–12:00').waitFor();
    await theirs.getByRole('button', { name: 'Close' }).last().click();
    await alert.getByRole('button', { name: 'Take theirs' }).click();
    await page.getByText('Nothing is waiting to be saved').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'What you changed' }).waitFor();
    await close();
  });
});
