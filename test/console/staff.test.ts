import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let operator: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  operator = await world.staff('operator', ['worldwide', '21vianet']);
});
afterAll(() => world.close());

let count = 0;
const colleague = (given: Record<string, unknown> = {}) => ({
  name: 'Ola Brandt',
  email: `ola${++count}@desk.example`,
  kind: 'agent',
  editions: ['worldwide'],
  language: 'en',
  zone: 'Europe/Oslo',
  ...given,
});

describe('the support centre', () => {
  test('gets a colleague who is invited, works for the editions they serve, and stops at once when they leave', async () => {
    const body = colleague();
    const added = await world.ok(operator, 'POST', '/api/console/staff', body);
    expect(added).toMatchObject({ ...body, state: 'active' });
    const token = new URLSearchParams(added.invitation.split('#')[1]).get('token');
    const password = 'three words in a row';
    await world.ok(null, 'POST', '/api/sign-in/invitation', { token, password });
    const signedIn = await world.call(null, 'POST', '/api/auth/sign-in/email', { email: body.email, password });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const as: Who = { id: added.staffId, name: body.name, email: body.email, cookie, orgId: null };
    const desk = (edition: string) => world.call(as, 'GET', `/api/desk/requests?edition=${edition}`);
    expect([(await desk('worldwide')).status, (await desk('21vianet')).status]).toEqual([200, 404]);

    await world.ok(operator, 'PATCH', `/api/console/staff/${added.staffId}`, { editions: ['21vianet'] });
    expect([(await desk('worldwide')).status, (await desk('21vianet')).status]).toEqual([404, 200]);
    await world.ok(operator, 'PATCH', `/api/console/staff/${added.staffId}`, { state: 'left' });
    expect((await desk('21vianet')).status).toBe(401);
    const items = (await world.ok(operator, 'GET', '/api/console/staff')).items;
    expect(items.at(-1)).toMatchObject({ staffId: added.staffId, state: 'left' });
  });

  test('takes nobody into an edition that the operator does not serve', async () => {
    const only = await world.staff('operator', ['worldwide']);
    const answer = await world.call(
      only,
      'POST',
      '/api/console/staff',
      colleague({ editions: ['worldwide', '21vianet'] }),
    );
    expect([answer.status, answer.body.code, answer.body.errors[0].path]).toEqual([422, 'unknown-choice', 'editions']);
  });

  test('shows an operator only those who serve an edition with them, and lets them change only what is theirs', async () => {
    const only = await world.staff('operator', ['worldwide']);
    const there = await world.ok(operator, 'POST', '/api/console/staff', colleague({ editions: ['21vianet'] }));
    const both = await world.ok(
      operator,
      'POST',
      '/api/console/staff',
      colleague({ editions: ['worldwide', '21vianet'] }),
    );
    const seen = (await world.ok(only, 'GET', '/api/console/staff')).items.map((one: any) => one.staffId);
    expect([seen.includes(there.staffId), seen.includes(both.staffId)]).toEqual([false, true]);
    const change = (id: string, body: unknown) => world.call(only, 'PATCH', `/api/console/staff/${id}`, body);
    expect((await change(there.staffId, { kind: 'supervisor' })).status).toBe(404);
    expect((await change(both.staffId, { kind: 'supervisor' })).body.code).toBe('serves-other-editions');
    expect((await world.call(only, 'POST', `/api/console/staff/${both.staffId}/invitation`)).body.code).toBe(
      'serves-other-editions',
    );
    expect((await change(both.staffId, { editions: ['worldwide'] })).body.editions.toSorted()).toEqual([
      '21vianet',
      'worldwide',
    ]);
  });

  test('never loses the last operator of an edition', async () => {
    const small = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
    const alone = await small.staff('operator', ['worldwide']);
    const self = `/api/console/staff/${alone.id}`;
    for (const body of [{ state: 'left' }, { kind: 'agent' }])
      expect((await small.call(alone, 'PATCH', self, body)).body.code).toBe('last-operator');
    await small.ok(alone, 'POST', '/api/console/staff', colleague({ kind: 'operator' }));
    await small.ok(alone, 'PATCH', self, { state: 'left' });
    await small.close();
  });
});
