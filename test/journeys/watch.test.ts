import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let admin: Who;
let supervisor: Who;
beforeAll(async () => {
  // Thursday 18 June 2026, 10:00 in Beijing, the eve of a long weekend: 19 to 21 are off.
  world = await newWorld({ now: '2026-06-18T02:00:00.000Z' });
  supervisor = await world.staff('supervisor', ['21vianet']);
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

const watch = () => world.ok(supervisor, 'GET', '/api/desk/watch?edition=21vianet');
const billing = { topic: 'billing', category: 'payment-and-invoice' };

test('the supervisor sees what is late and what will be within open hours, promises apart from goals', async () => {
  const grave = await world.ok(
    admin,
    'POST',
    '/api/requests',
    aRequest({
      severity: 'A',
      impact: { effect: 'stopped', who: 'all' },
      impactStatement: 'All stopped',
      peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
      contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
    }),
  );
  const high = await world.ok(admin, 'POST', '/api/requests', aRequest());
  world.at(1);
  const bill = await world.ok(admin, 'POST', '/api/requests', aRequest(billing));

  const before = await watch();
  expect(before.figures).toMatchObject([
    { severity: { key: 'A' }, of: 'promises', late: 0, within1: 1, within4: 1, within24: 1 },
    {
      severity: { key: 'B' },
      topic: { key: 'technical' },
      of: 'promises',
      late: 0,
      within1: 0,
      within4: 0,
      within24: 1,
    },
    { severity: { key: 'B' }, topic: { key: 'billing' }, of: 'goals', late: 0, within1: 0, within4: 0, within24: 1 },
  ]);
  expect(before.items.map((one: any) => [one.id, one.promises, one.goals])).toEqual([
    [grave.id, 1, null],
    [high.id, 24, null],
    [bill.id, null, 24],
  ]);
  expect(before.isWhole).toEqual({ late: true, ahead: true, cared: true });

  // Monday 22 June, 07:30 in Beijing: an hour and a half of the wall before opening, yet four days have passed.
  world.at('2026-06-21T23:30:00.000Z');
  const after = await watch();
  expect(after.figures).toMatchObject([
    { severity: { key: 'A' }, of: 'promises', late: 1, within1: 0 },
    { severity: { key: 'B' }, of: 'promises', late: 0, within1: 1 },
    { severity: { key: 'B' }, of: 'goals', late: 0, within1: 0, within4: 1 },
  ]);
});

test('somebody who serves another edition sees nothing of it', async () => {
  const elsewhere = await world.staff('supervisor', ['worldwide']);
  expect((await world.call(elsewhere, 'GET', '/api/desk/watch?edition=21vianet')).status).toBe(404);
});
