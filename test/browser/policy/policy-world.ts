import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';

/** Monday 28 September 2026, 10:00 in Beijing; the holidays of October are three days off. */
export const monday = '2026-09-28T02:00:00.000Z';
export const calendar = 'china-business-days';
export const at = '/console/policy/21vianet';

export type PolicyWorld = { world: World; operator: Who; admin: Who; close: () => Promise<void> };

/** A world with its worker, an operator, and an administrator whose requests of severity B are due one business day later. */
export async function newPolicyWorld(): Promise<PolicyWorld> {
  const world = await newWorld({ now: monday, env: { WORKER: 'on' } });
  const operator = await world.staff('operator', ['21vianet', 'worldwide'], { name: 'Olga Brenner' });
  const org = await world.organisation({
    edition: '21vianet',
    name: 'Kestrel Foods',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
  });
  const admin = await world.person(org, '21vianet', { name: 'Lin Wei', zone: 'Asia/Shanghai' });
  return { world, operator, admin, close: () => world.close() };
}

export const fileRequest = ({ world, admin }: PolicyWorld): Promise<{ id: string; number: string }> =>
  world.ok(admin, 'POST', '/api/requests', aRequest());

/** The due time of a request's first answer. */
export async function dueOf({ world, admin }: PolicyWorld, id: string): Promise<string | null> {
  const { items } = await world.ok(admin, 'GET', `/api/requests/${id}/clocks`);
  return items.find(({ clock }: { clock: string }) => clock === 'initial-response')?.dueAt ?? null;
}
