import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepWakes } from '../../../src/usecases/silence/sweep-wakes.ts';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import { openScreens } from '../support/screens.ts';

let world: World;
let chen: Who;
let admin: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-06-08T02:00:00.000Z' });
  chen = await world.staff('agent', ['21vianet'], { name: 'Chen Jing' });
  const org = await world.organisation({
    edition: '21vianet',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
    agreements: ['advanced'],
  });
  admin = await world.person(org, '21vianet');
});
afterAll(() => world.close());

const send = (who: Who, path: string, body: object) => world.ok(who, 'POST', path, body, { origin: world.base });
const sweep = () => {
  const { services } = world;
  const at = { now: services.clock(), newId: () => services.newId(services.clock()), policies: services.policies };
  return sweepWakes(services.transactions, at);
};

describe('the desk says', () => {
  test('that a shift has ended; whoever stays on writes down what was done and what comes next', async () => {
    const { id } = await send(
      admin,
      '/api/requests',
      aRequest({
        title: 'Nobody gets mail',
        severity: 'A',
        impact: { effect: 'stopped', who: 'all' },
        impactStatement: 'All stopped',
        peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
        contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
      }),
    );
    await send(chen, `/api/desk/requests/${id}/take`, {});
    world.at('2026-06-08T08:00:00.000Z');
    await sweep();
    const { page, complaints, go, close } = await openScreens(world, chen);
    await go(`/desk/requests/${id}`);
    await page.getByText('Chen Jing hands over in writing by').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('h');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /./ }).fill('Myself');
    await page.getByRole('option', { name: 'Myself, for the next shift' }).click();
    await dialog.getByRole('textbox', { name: /done/i }).fill('Logs read, mail flow traced.');
    await dialog.getByRole('textbox', { name: /next/i }).fill('Ask the network team for the trace.');
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await page.getByText('Written down. You stay on for the next shift.').waitFor();
    await page.getByText('Chen Jing stays on for the next shift.').first().waitFor();
    await page.getByText('hands over in writing').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  test('to who watches, that a hand-over was not written: whose, since when, and of which request', async () => {
    world.at('2026-06-09T02:00:00.000Z');
    const supervisor = await world.staff('supervisor', ['21vianet']);
    const grave = (title: string) =>
      send(
        admin,
        '/api/requests',
        aRequest({
          title,
          severity: 'A',
          impact: { effect: 'stopped', who: 'all' },
          impactStatement: 'All stopped',
          peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
          contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
        }),
      );
    const { id } = await grave('Nobody can sign in');
    await send(chen, `/api/desk/requests/${id}/take`, {});
    world.at('2026-06-09T08:00:00.000Z');
    await sweep();
    world.at('2026-06-09T08:30:00.000Z');
    await sweep();
    const { page, complaints, go, close } = await openScreens(world, supervisor);
    await go('/desk/watch');
    const list = page.getByRole('list', { name: 'Hand-overs that are missing' });
    await list
      .getByRole('listitem')
      .filter({ hasText: 'Nobody can sign in' })
      .getByText(/^The shift ended on .*, and Chen Jing has not handed this request over in writing\.$/)
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 780 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    await list.getByRole('link', { name: /Nobody can sign in/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Nobody can sign in' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['en', 'calendar ends 31 Dec', 'No due time, because the calendar'],
    ['ja', '暦は12月31日まで', '応答期限はありません'],
    ['zh-Hans', '日历止于12月31日', '因此没有响应期限'],
  ] as const)('in %s, in the row and on the request, that there is no due time because the calendar ends', async (language, row, sentence) => {
    world.at('2026-12-31T02:00:00.000Z');
    const { id } = await send(admin, '/api/requests', aRequest({ title: `Outlook ${language}` }));
    const agent = await world.staff('agent', ['21vianet'], { language });
    const { page, go, close } = await openScreens(world, agent);
    await go('/desk');
    await page.locator(`[data-desk-row="${id}"]`).getByText(row).waitFor();
    await go(`/desk/requests/${id}`);
    await page.getByText(sentence).first().waitFor();
    await close();
  });
});

test('the portal says so too, on the request and right after sending', async () => {
  world.at('2026-12-31T03:00:00.000Z');
  const { id } = await send(admin, '/api/requests', aRequest({ title: 'Teams is slow' }));
  const { page, go, close } = await openScreens(world, admin);
  await go(`/support/requests/${id}?sent=true`);
  await page.getByText('No due time, because the calendar').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
