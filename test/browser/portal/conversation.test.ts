import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';
import { openPortal } from './portal-page.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z', env: { WORKER: 'on' } });
});
afterAll(() => world.close());

async function filed(): Promise<{ who: Who; agent: Who; id: string }> {
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  const who = await world.person(org, 'worldwide', { name: 'Ida Holm' });
  const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lind' });
  const { id } = await world.ok(who, 'POST', '/api/requests', aRequest(), { origin: world.base });
  return { who, agent, id };
}
const origin = () => ({ origin: world.base });
const asks = (agent: Who, id: string, body: string) =>
  world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body, asks: true }, origin());

describe('the conversation of a request', () => {
  test('a question of support appears without a reload, stands first, and the answer is what was asked for', async () => {
    const { who, agent, id } = await filed();
    const { page, complaints, close } = await openPortal(world, who, `/support/requests/${id}`);
    await page.getByText('The shared calendar shows yesterday.').last().waitFor();
    await asks(agent, id, 'Which browser do you use?');
    await page.getByText('Support waits for your answer').waitFor();
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.keyboard.type('Firefox, the newest.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article').filter({ hasText: 'Firefox, the newest.' }).waitFor();
    expect(await page.getByText('Support waits for your answer').count()).toBe(0);
    expect((await world.ok(who, 'GET', `/api/requests/${id}`)).state).toBe('waiting-for-support');
    expect(complaints).toEqual([]);
    await close();
  });

  test('words are kept over a reload until they are sent', async () => {
    const { who, id } = await filed();
    const { page, close } = await openPortal(world, who, `/support/requests/${id}`);
    await page.getByRole('textbox', { name: 'Your message' }).fill('Half a thought');
    await page.reload();
    await expect.poll(() => page.getByRole('textbox', { name: 'Your message' }).inputValue()).toBe('Half a thought');
    await close();
  });

  test('a file goes with a message and comes back as a download', async () => {
    const { who, id } = await filed();
    const { page, close } = await openPortal(world, who, `/support/requests/${id}`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'trace.log', mimeType: 'text/plain', buffer: Buffer.from('10:00 start') });
    await page.getByRole('button', { name: 'Remove trace.log' }).waitFor();
    await page.getByRole('textbox', { name: 'Your message' }).fill('Here is the log.');
    await page.getByRole('button', { name: 'Send' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /trace.log/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('trace.log');
    await close();
  });

  test('a solution is confirmed, rated and, within the days left, reopened', async () => {
    const { who, agent, id } = await filed();
    await world.ok(
      agent,
      'POST',
      `/api/desk/requests/${id}/resolve`,
      { body: 'The time zone of the calendar was wrong; it is mended.' },
      origin(),
    );
    const { page, close } = await openPortal(world, who, '/support');
    await page.getByRole('link', { name: /Check the solution/ }).click();
    await page.getByRole('button', { name: 'Yes, close it' }).click();
    await page.getByRole('radio', { name: 'Very good' }).check({ force: true });
    await page.getByRole('textbox', { name: 'What should we keep or change?' }).fill('Quick and clear.');
    await page.getByRole('button', { name: 'Send feedback' }).click();
    await page.getByText('Your feedback: Very good').waitFor();

    world.at(13 * 24 * 60);
    await page.reload();
    await page.getByText(/You can reopen it until 18 Mar/).waitFor();
    await page.getByRole('button', { name: 'Reopen', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'What is still wrong?' });
    await dialog.getByRole('textbox').fill('It shows yesterday again.');
    await dialog.getByRole('button', { name: 'Reopen request' }).click();
    await page.getByRole('article').filter({ hasText: 'It shows yesterday again.' }).waitFor();
    expect((await world.ok(who, 'GET', `/api/requests/${id}`)).state).toBe('waiting-for-support');
    await close();
  });

  test('after the days are over it cannot be reopened, and the way on is shown', async () => {
    const { who, id } = await filed();
    await world.ok(who, 'POST', `/api/requests/${id}/close`, {}, origin());
    world.at(14 * 24 * 60 + 1);
    const { page, close } = await openPortal(world, who, `/support/requests/${id}`);
    await page.getByText('The time to reopen it is over.').waitFor();
    expect(await page.getByRole('button', { name: 'Reopen', exact: true }).count()).toBe(0);
    await close();
  });

  test('the severity is changed with a reason, and what the contract does not allow says why', async () => {
    const org = await world.organisation({
      edition: '21vianet',
      plans: [{ plan: 'office-365-e3' }],
      country: 'CN',
      zone: 'Asia/Shanghai',
    });
    const who = await world.person(org, '21vianet');
    const { id } = await world.ok(who, 'POST', '/api/requests', aRequest(), origin());
    const { page, close } = await openPortal(world, who, `/support/requests/${id}`);
    await page.getByRole('button', { name: 'Change severity' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change severity' });
    expect(await dialog.getByRole('radio', { name: /^Severity A.*agreement/ }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Change severity' }).click();
    await dialog.getByText('Choose another severity than now').first().waitFor();
    await dialog.getByRole('radio', { name: /^Severity C/ }).check({ force: true });
    await dialog.getByRole('textbox', { name: 'Why' }).fill('Only one person is left with it.');
    await dialog.getByRole('button', { name: 'Change severity' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('History').click();
    await page
      .getByRole('list', { name: 'History' })
      .getByText(/severity/i)
      .first()
      .waitFor();
    await close();
  });
});
