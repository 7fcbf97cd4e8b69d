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
async function twoWindows() {
  const first = await openScreens(policy.world, policy.operator);
  await first.go(year);
  const second = await first.context.newPage();
  await second.goto(policy.world.base + year);
  await second.locator(day('2026-11-16')).waitFor();
  return { ...first, second };
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
