import type { Page } from 'playwright-core';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';

/** A world on the real time: the browser reads its own clock, and both must speak of the same moment. */
export const newDeskWorld = (): Promise<World> =>
  newWorld({
    now: new Date().toISOString(),
    env: { WORKER: 'on' },
    app: { clock: () => new Date().toISOString() },
  });

export type Customer = { org: string; name: string; who: Who };

/** An organisation of an edition with one administrator; requests of it begin from here. */
export async function customer(
  world: World,
  given: { edition?: string; name?: string; agreements?: string[]; person?: string; phone?: string } = {},
): Promise<Customer> {
  const edition = given.edition ?? 'worldwide';
  const name = given.name ?? 'Northwind Traders';
  const org = await world.organisation({
    edition,
    name,
    plans: [{ plan: 'office-365-e3' }],
    agreements: given.agreements ?? [],
  });
  const who = await world.person(org, edition, {
    name: given.person ?? 'Ida Holm',
    phone: given.phone ?? '+49 30 901820',
  });
  return { org, name, who };
}

/** A request that the customer filed; its id and number. */
export const filed = (world: World, { who }: Customer, given: Record<string, unknown> = {}) =>
  world.ok(who, 'POST', '/api/requests', aRequest(given), { origin: world.base }) as Promise<{
    id: string;
    number: string;
  }>;

/** A request of the highest severity whose call was answered so long ago that its hour is over. */
export async function late(world: World, agent: Who, { org, who }: Customer, title: string) {
  return (await world.ok(
    agent,
    'POST',
    '/api/desk/requests',
    {
      organisation: org,
      person: who.id,
      topic: 'technical',
      category: 'use',
      title,
      description: title,
      severity: 'A',
      impactStatement: 'Nobody can work.',
      reachable: true,
      phone: '+49 30 901820',
      language: 'en',
      answeredAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    },
    { origin: world.base },
  )) as { id: string; number: string };
}

/** Chooses in a select; afterwards its list is gone again, and nothing lies over the page. */
export async function pick(page: Page, field: RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).first().click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

export const read = (world: World, who: Who, id: string) => world.ok(who, 'GET', `/api/requests/${id}`);
