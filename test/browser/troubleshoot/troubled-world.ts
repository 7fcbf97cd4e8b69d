import type { Page } from 'playwright-core';
import { startDnsServer } from '../../support/dns-server.ts';
import { newWorld, type Who, type World } from '../../support/world.ts';

/** A world whose look-ups go to a name server of the test's own. */
export async function troubledWorld(now = '2026-05-06T09:00:00.000Z') {
  const dns = await startDnsServer({});
  const world = await newWorld({ now, env: { DNS_SERVERS: dns.address } });
  return {
    world,
    dns,
    close: async () => {
      await world.close();
      await dns.close();
    },
  };
}
export type Troubled = Awaited<ReturnType<typeof troubledWorld>>;

/** An organisation with an administrator and a domain that it proved. */
export async function withDomain({ world, dns }: Troubled, name: string, given: { edition?: string } = {}) {
  const edition = given.edition ?? 'worldwide';
  const org = await world.organisation({ edition, name: 'Harbour Bakery', plans: [{ plan: 'office-365-e3' }] });
  const admin = await world.person(org, edition, { name: 'Kim Ade', phone: '+49 30 5550100' });
  const own = await addDomain(world, admin, name);
  dns.zone[name] = { TXT: [own.proof.value] };
  await world.ok(admin, 'POST', `/api/organisation/domains/${own.id}/proof`, undefined, { origin: world.base });
  return { org, admin, proof: own.proof.value as string };
}

export const addDomain = (world: World, who: Who, name: string) =>
  world.ok(who, 'POST', '/api/organisation/domains', { name }, { origin: world.base });

/** Chooses an answer by its words and goes on. */
export async function answer(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: words, exact: true }).check({ force: true });
  await page.getByRole('button', { name: /^(Continue|次へ|继续)$/ }).click();
}
