import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
});
afterAll(() => world.close());

/** The six digits that an authenticator shows for `secret` now (RFC 6238). */
function totp(secret: string): string {
  const bits = [...secret.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('a second factor', () => {
  test('once set up, the password alone opens nothing, a wrong code neither, the right one does', async () => {
    const password = 'correct horse battery staple';
    const who = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide');
    await world.ok(null, 'POST', '/api/sign-in/invitation', {
      token: await world.services.accounts.invite(who.id),
      password,
    });
    const origin = { origin: world.base };
    const enabled = await world.ok(who, 'POST', '/api/auth/two-factor/enable', { password }, origin);
    const secret = new URL(enabled.totpURI).searchParams.get('secret') ?? '';
    await world.ok(who, 'POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) }, origin);

    const first = await world.call(null, 'POST', '/api/auth/sign-in/email', { email: who.email, password }, origin);
    expect(first.body.twoFactorRedirect).toBe(true);
    const half = {
      ...who,
      cookie: first.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    };
    expect((await world.ok(half, 'GET', '/api/me')).kind).toBe('nobody');
    expect(
      (await world.call(half, 'POST', '/api/auth/two-factor/verify-totp', { code: '000000' }, origin)).status,
    ).toBe(401);
    const second = await world.call(half, 'POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) }, origin);
    expect(second.status).toBe(200);
    const whole = {
      ...who,
      cookie: second.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    };
    expect((await world.ok(whole, 'GET', '/api/me')).id).toBe(who.id);
  });
});
