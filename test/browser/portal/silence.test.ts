import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepWakes } from '../../../src/usecases/silence/sweep-wakes.ts';
import { aRequest, newWorld, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import { openPortal } from './portal-page.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
});
afterAll(() => world.close());

const sweep = async (moment: string) => {
  world.at(moment);
  const { services } = world;
  const at = { now: services.clock(), newId: () => services.newId(services.clock()), policies: services.policies };
  while ((await sweepWakes(services.transactions, at)) > 0) {}
};

test('who does not answer reads what comes of it and when, and one click takes it back', async () => {
  const org = await world.organisation({ edition: 'worldwide', zone: 'UTC', plans: [{ plan: 'office-365-e3' }] });
  const who = await world.person(org, 'worldwide', { zone: 'UTC' });
  const agent = await world.staff('agent', ['worldwide']);
  const origin = { origin: world.base };
  const { id } = await world.ok(who, 'POST', '/api/requests', aRequest(), origin);
  await world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body: 'Which browser?', asks: true }, origin);

  const { page, complaints, go, close } = await openPortal(world, who, `/support/requests/${id}`);
  await page.getByText('If none comes, we remind you on Thu, 5 Mar 2026, 10:00 UTC.').waitFor();
  expect(await page.getByRole('button', { name: 'I object' }).count()).toBe(0);

  for (const day of ['05', '09', '10', '11']) await sweep(`2026-03-${day}T10:00:00.000Z`);
  await go(`/support/requests/${id}`);
  await page.getByText('If none comes, we remind you on Thu, 12 Mar 2026, 10:00 UTC.').waitFor();
  await page.getByText('Severity C (medium)').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'I object' }).click();
  await page.getByText('Noted. Support answers next.').waitFor();
  await page.getByText('Severity B (high)').first().waitFor();
  expect(await page.getByRole('button', { name: 'I object' }).count()).toBe(0);
  expect(await world.ok(who, 'GET', `/api/requests/${id}`)).toMatchObject({
    state: 'waiting-for-support',
    severity: { key: 'B' },
  });
  expect(complaints).toEqual([]);
  await close();
});

test('what support resolved says when it is closed, and one click takes it up again', async () => {
  world.at('2026-03-04T10:00:00.000Z');
  const org = await world.organisation({ edition: 'worldwide', zone: 'UTC', plans: [{ plan: 'office-365-e3' }] });
  const who = await world.person(org, 'worldwide', { zone: 'UTC' });
  const agent = await world.staff('agent', ['worldwide']);
  const origin = { origin: world.base };
  const { id } = await world.ok(who, 'POST', '/api/requests', aRequest(), origin);
  await world.ok(agent, 'POST', `/api/desk/requests/${id}/resolve`, { body: 'Press F5.' }, origin);
  const { page, complaints, close } = await openPortal(world, who, `/support/requests/${id}`);
  await page.getByText('If we do not hear from you, it is closed on Wed, 11 Mar 2026, 10:00 UTC').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'It is not solved' }).click();
  await page.getByText('Noted. Support answers next.').waitFor();
  expect((await world.ok(who, 'GET', `/api/requests/${id}`)).state).toBe('waiting-for-support');
  expect(complaints).toEqual([]);
  await close();
});
