import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { openScreens } from '../support/screens.ts';
import { at, calendar, fileRequest, newPolicyWorld, type PolicyWorld } from './policy-world.ts';

let policy: PolicyWorld;
beforeAll(async () => {
  policy = await newPolicyWorld();
});
afterAll(() => policy.close());

describe('the calendars of an edition', () => {
  test('a new one is made from names and a zone, is counted on by a commitment, and both are saved together', async () => {
    const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
    await go(at);
    await page.getByRole('button', { name: 'New calendar' }).click();
    const dialog = page.getByRole('dialog', { name: 'New calendar' });
    await dialog.getByLabel('English').fill('Harbour office');
    await dialog.getByLabel('日本語').fill('港の事務所');
    expect(await dialog.getByLabel('Key').inputValue()).toBe('harbour-office');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('Expected words in this language.').first().waitFor();
    await dialog.getByLabel('简体中文').fill('港口办公室');
    await dialog.getByRole('combobox', { name: 'Time zone' }).fill('new york');
    await page.getByRole('option', { name: 'America/New_York' }).click();
    await dialog
      .getByText('GMT−4', { exact: false })
      .or(dialog.getByText('GMT-4', { exact: false }))
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'Harbour office' }).waitFor();
    await page.getByText('This calendar is new and not saved.', { exact: false }).waitFor();
    await page.getByText('1 calendar added').waitFor();
    // The clocks of its zone go back on 1 November.
    await expect
      .poll(() => page.locator('[data-date="2026-11-01"]').getAttribute('aria-label'))
      .toContain('clocks go 60 min back');
    await page.locator('[data-date="2026-11-26"]').focus();
    await page.keyboard.press('h');

    await go(`${at}/commitments`);
    await page.getByRole('button', { name: /^Edit: Technical, .*B.*, Business plans/ }).click();
    const time = page.getByRole('dialog');
    await time.getByRole('radio', { name: /^Only here/ }).check({ force: true });
    await time.getByRole('button', { name: 'Hours that count' }).click();
    await page.getByRole('option', { name: 'Harbour office' }).click();
    await expect.poll(() => time.innerText()).toMatch(/in: Harbour office/);
    await time.getByRole('button', { name: 'Apply' }).click();
    await time.waitFor({ state: 'detached' });

    await go(`${at}/calendars/harbour-office`);
    await page.getByRole('button', { name: 'Remove calendar' }).click();
    const removal = page.getByRole('dialog', { name: 'Remove “Harbour office”' });
    await removal.getByText('It cannot be removed', { exact: false }).waitFor();
    await removal.getByText('Technical · Severity B', { exact: false }).waitFor();
    await removal.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('link', { name: 'See what would change' }).click();
    await page.getByLabel('Why').fill('The harbour opens');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByRole('listitem').filter({ hasText: 'The harbour opens' }).waitFor();
    const { document } = await policy.world.ok(
      policy.operator,
      'GET',
      '/api/console/policy/21vianet/calendars/harbour-office',
    );
    expect(document).toMatchObject({ zone: 'America/New_York', exceptions: { '2026-11-26': [] } });
    expect(complaints).toEqual([]);
    await close();
  });

  test('another zone shows every due time that it moves, and can be undone', async () => {
    const { number } = await fileRequest(policy);
    const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/calendars/beijing-daily`);
    await page.getByRole('button', { name: 'Edit name and zone' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit name and zone' });
    const zone = dialog.getByRole('combobox', { name: 'Time zone' });
    await zone.fill('london');
    await page.getByRole('option', { name: 'Europe/London' }).click();
    await dialog.getByText('The same wall times become other moments.', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('zone of 1 calendar changed').waitFor();
    await page.getByRole('link', { name: 'See what would change' }).click();
    await page.getByText('The hours count in Europe/London instead of Asia/Shanghai', { exact: false }).waitFor();
    // Asked at 03:00 in London: counted from nine, and due at nine on Tuesday; the operator sits in Dublin.
    const row = page.getByRole('row', { name: new RegExp(number) });
    await row.getByText('09:00 GMT+1', { exact: false }).waitFor();
    await row.getByText('later').waitFor();
    await page.getByRole('button', { name: /^Leave out the changes/ }).click();
    expect(complaints).toEqual([]);
    await close();
  });

  test('one that is in use is not removed, and each place that counts on it is named', async () => {
    const { page, go, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/calendars/${calendar}`);
    await page.getByRole('button', { name: 'Remove calendar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('It cannot be removed', { exact: false }).waitFor();
    await dialog.getByText('Topic Technical', { exact: true }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Remove', exact: true }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  test('a topic and a phone line are given another one where they stand, seen before it is saved, and saved like days', async () => {
    const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
    await go(at);
    const choose = async (name: string, calendarName: string) => {
      await page.getByRole('button', { name }).click();
      await page.getByRole('option', { name: calendarName }).click();
    };
    await choose('Calendar of: Topic Billing, Hours in which it is worked on', 'Every day, 09:00–24:00 Beijing time');
    await page.getByText('calendar of 1 topic or phone line changed').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Nothing differs from what is in force.').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await choose('Calendar of: Phone line China, Billing, Subscription, Pre-sales', 'Round the clock');
    await page.getByText('calendars of 2 topics or phone lines changed').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('link', { name: 'See what would change' }).click();
    const line = page.getByRole('listitem').filter({ hasText: 'Phone line China' });
    await line.getByText('Round the clock').waitFor();
    await page.getByLabel('Why').fill('Bills are answered every day');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    const saved = page.getByRole('listitem').filter({ hasText: 'Bills are answered every day' });
    await saved.getByText('Phone lines (changed), Topics (changed)').waitFor();
    const { places } = await policy.world.ok(policy.operator, 'GET', '/api/console/policy/21vianet');
    expect(places.find(({ place }: any) => place === 'topics/billing/hours').calendar).toBe('beijing-daily');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a holiday is named per language, and says what is read where it is not', async () => {
    const { page, go, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/calendars/${calendar}?year=2026`);
    await page.locator('[data-date="2026-12-24"]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Closed/ }).check({ force: true });
    await dialog.getByLabel('日本語').fill('大掃除');
    await dialog.getByText('Not given in English, 简体中文: “大掃除” (日本語) is shown there.').waitFor();
    await dialog.getByLabel('English').fill('Great cleaning');
    await dialog.getByText('Not given in 简体中文: “Great cleaning” (English) is shown there.').waitFor();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.locator('[data-date="2026-12-24"]').getAttribute('aria-label'))
      .toContain('Great cleaning');
    await page.getByRole('button', { name: 'Undo' }).click();
    await close();
  });
});
