import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal } from '../portal/portal-page.ts';
import { openScreens } from '../support/screens.ts';
import { at, calendar, dueOf, fileRequest, newPolicyWorld, type PolicyWorld } from './policy-world.ts';

let policy: PolicyWorld;
beforeAll(async () => {
  policy = await newPolicyWorld();
});
afterAll(() => policy.close());

const year = `${at}/calendars/${calendar}?year=2026`;
const day = (date: string) => `[data-date="${date}"]`;

describe('a calendar in the console', () => {
  test('is changed by keyboard alone: days are closed, undone, done again, and outlive a reload', async () => {
    const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
    const { keyboard } = page;
    await go(year);
    await page.getByRole('button', { name: 'Today' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-date'))).toBe('2026-09-28');
    await page.locator(day('2026-09-30')).focus();
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-date'))).toBe('2026-09-24');
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Thursday, 24 September 2026' });
    await dialog.getByRole('radio', { name: /^Closed/ }).focus();
    await keyboard.press('Space');
    await dialog.getByLabel('Through').fill('2026-09-23');
    await dialog.getByLabel('English').fill('Typhoon');
    await keyboard.press('Enter');
    await dialog.getByText('Choose a day from 24 Sept 2026 to 31 Dec 2026.').first().waitFor();
    await dialog.getByLabel('Through').fill('2026-09-24');
    await dialog.getByLabel('English').focus();
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('1 day changed').waitFor();
    // The focus is back on the day, which says what it is now.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Thursday, 24 September 2026 · Holiday · Typhoon · closed · Not saved');

    // Several days at once: Shift with the arrows, and one key closes them.
    await keyboard.press('ArrowLeft');
    await keyboard.press('Shift+ArrowLeft');
    await keyboard.press('h');
    await page.getByText('3 days changed').waitFor();
    await keyboard.press('Control+z');
    await page.getByText('1 day changed').waitFor();
    await keyboard.press('Control+Shift+z');
    await page.getByText('3 days changed').waitFor();

    await page.reload();
    await page.getByText('3 days changed').waitFor();
    await page.getByRole('button', { name: 'Show changes' }).click();
    const changes = page.getByRole('dialog', { name: 'What you changed' });
    await changes.getByText('22 – 23 Sept 2026').waitFor();
    await changes.getByRole('button', { name: 'Discard all' }).click();
    await expect.poll(() => page.getByText('days changed').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('takes hours to 24:00 and past it, and refuses 48:01 at its field with the reason', async () => {
    const { page, go, close } = await openScreens(policy.world, policy.operator);
    await go(year);
    await page.getByRole('button', { name: 'Edit the weekly hours' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit the weekly hours' });
    await dialog.getByLabel('Monday').fill('9-48:01');
    await page.keyboard.press('Enter');
    await dialog.getByText(/48:01/).first().waitFor();
    const described = await dialog.getByLabel('Monday').getAttribute('aria-describedby');
    expect(await dialog.locator(`[id="${described?.split(' ').at(-1)}"]`).innerText()).toContain('48:01');
    await dialog.getByLabel('Monday').fill('nine to five');
    await page.keyboard.press('Enter');
    await dialog.getByText('Write from–to, such as 09:00–18:00').first().waitFor();
    await dialog.getByLabel('Monday').fill('9-12, 13-24:00');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('hours of 1 weekday changed').waitFor();
    await page.getByText('09:00–12:00, 13:00–24:00', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await close();
  });

  test('opens the days that a mouse was dragged over together, and as many with Shift', async () => {
    const { page, go, close } = await openScreens(policy.world, policy.operator);
    await go(year);
    const over = async (date: string) => {
      const box = await page.locator(day(date)).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10, { steps: 4 });
    };
    await page.locator(day('2026-09-07')).scrollIntoViewIfNeeded();
    await over('2026-09-07');
    await page.mouse.down();
    await over('2026-09-09');
    await page.mouse.up();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('All 3 days become what you choose, weekends too.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator(day('2026-09-12')).click({ modifiers: ['Shift'] });
    await page.getByText('7 – 12 Sept 2026 · 6 days').waitFor();
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await dialog.getByText('All 6 days become what you choose, weekends too.').waitFor();
    await close();
  });

  test('says of a day whose holidays are not known that it is not, and extends what is known when told to', async () => {
    const { page, go, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/calendars/${calendar}?year=2027`);
    await page.locator(day('2027-01-04')).click();
    await page.getByText('The holidays of these days are not known yet.').waitFor();
    await page.getByRole('button', { name: 'Extend the known days' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit the known days' });
    expect(await dialog.getByLabel('Last known day').inputValue()).toBe('2027-12-31');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('known days changed').waitFor();
    await expect.poll(() => page.locator(day('2027-01-04')).getAttribute('aria-label')).toContain('Open');
    await page.getByRole('button', { name: 'Undo' }).click();
    await close();
  });
});

describe('holidays of a file', () => {
  test('are read, given their meaning, previewed with the due times they move, saved, and stand on the request’s own page', async () => {
    const { id, number } = await fileRequest(policy);
    expect(await dueOf(policy, id)).toBe('2026-09-29T02:00:00.000Z');
    const { page, go, complaints, close } = await openScreens(policy.world, policy.operator);
    await go(`${at}/calendars/${calendar}/import`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'notice.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(notice),
    });
    await page.getByRole('heading', { name: '2 events in the file' }).waitFor();
    await page.getByRole('cell', { name: 'Team lunch' }).waitFor();
    const meaning = page.getByRole('button', { name: /What Inventory means/ });
    await meaning.click();
    await page.getByRole('option', { name: 'Leave out' }).click();
    await expect
      .poll(() => page.getByRole('table', { name: /days change|day changes/ }).innerText())
      .not.toContain('Inventory');
    await page.getByRole('button', { name: 'Put into my changes' }).click();
    await page.getByRole('heading', { name: '2026', exact: true }).waitFor();
    await page.getByText('2 days changed', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'See what would change' }).click();
    const row = page.getByRole('row', { name: new RegExp(number) });
    await row.waitFor();
    // In the operator's own zone, which is named: 10:00 in Beijing is 03:00 in Dublin.
    expect((await row.innerText()).match(/03:00 GMT\+1/g)).toHaveLength(2);
    await row.getByText('later').waitFor();
    await page.getByText('Times in Europe/Dublin, your zone').waitFor();
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('Say why, in a few words.').waitFor();
    await page.getByLabel('Why').fill('The warehouse moves on 29 and 30 September');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('Every running clock counts by version 2').waitFor();
    const newest = page.getByRole('listitem').filter({ hasText: 'Version 2' });
    await newest.getByText('The warehouse moves on 29 and 30 September').waitFor();
    await newest.getByText('Olga Brenner').waitFor();
    await newest.getByRole('button', { name: 'What changed' }).click();
    await newest.getByText('29 – 30 Sept 2026').waitFor();
    expect(complaints).toEqual([]);
    await close();

    // 1 to 7 October are holidays already: the next business day is Thursday the 8th.
    expect(await dueOf(policy, id)).toBe('2026-10-08T02:00:00.000Z');
    const hers = await openPortal(policy.world, policy.admin, `/support/requests/${id}`, { zone: 'Asia/Shanghai' });
    await hers.page.locator('time[datetime="2026-10-08T02:00:00.000Z"]').first().waitFor();
    await hers.close();
  });
});

const notice = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//notice//EN',
  'BEGIN:VEVENT',
  'UID:1@notice',
  'DTSTART;VALUE=DATE:20260929',
  'DTEND;VALUE=DATE:20261001',
  'SUMMARY:Warehouse move',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2@notice',
  'DTSTART;VALUE=DATE:20261102',
  'SUMMARY:Inventory',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:3@notice',
  'DTSTART:20261103T120000Z',
  'DTEND:20261103T130000Z',
  'SUMMARY:Team lunch',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
