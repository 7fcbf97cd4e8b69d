import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

const elsewhere = 'https://portal.vendor.example';
let world: World;
let admin: Who;
beforeAll(async () => {
  world = await newWorld({
    now: '2026-05-06T09:00:00.000Z',
    env: { PANE_ORIGINS: elsewhere, LOG_LEVEL: 'trace', RATE_LIMITS: 'on', REQUESTS_PER_MINUTE: '30' },
  });
  admin = await world.person(
    await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] }),
    'worldwide',
  );
});
afterAll(() => world.close());

const secret = 'correct horse battery staple';
async function withPassword(): Promise<Who> {
  const who = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide');
  const token = await world.services.accounts.invite(who.id);
  await world.ok(null, 'POST', '/api/sign-in/invitation', { token, password: secret });
  return who;
}
const signIn = (email: string, password: string, headers = {}) =>
  world.call(null, 'POST', '/api/auth/sign-in/email', { email, password }, headers);

describe('pages and answers', () => {
  test('carry a policy without inline script, are never framed and never sniffed', async () => {
    for (const path of ['/', '/api/me', '/sign-in', '/nowhere']) {
      const { headers } = await world.call(null, 'GET', path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('bad input is named field by field, as problem details with a stable code', async () => {
    const answer = await world.call(admin, 'POST', '/api/requests', {
      ...aRequest(),
      contact: { email: 'nobody' },
      surprise: 1,
    });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(answer.body.errors.map((one: any) => one.path)).toEqual(expect.arrayContaining(['contact.email']));
    const broken = await fetch(`${world.base}/api/requests`, {
      method: 'POST',
      headers: { cookie: admin.cookie, 'content-type': 'application/json' },
      body: '{"topic":',
    });
    expect(((await broken.json()) as any).errors[0].message).toContain('expected JSON');
  });
});

describe('a foreign page', () => {
  test('cannot make a signed-in browser change anything', async () => {
    const from = (headers: Record<string, string>) => world.call(admin, 'POST', '/api/requests', aRequest(), headers);
    expect((await from({ origin: 'https://evil.example' })).body.code).toBe('foreign-origin');
    expect((await from({ 'sec-fetch-site': 'cross-site' })).body.code).toBe('foreign-origin');
    expect((await signIn('a@example.test', 'x'.repeat(12), { origin: 'https://evil.example' })).status).toBe(403);
    expect((await from({ origin: world.base })).status).toBe(201);
  });

  test('of a site that the operator lists may show the pane with a short-lived token, and without it is nobody', async () => {
    const asked = await fetch(`${world.base}/api/requests`, {
      method: 'OPTIONS',
      headers: { origin: elsewhere, 'access-control-request-method': 'POST' },
    });
    expect([
      asked.status,
      asked.headers.get('access-control-allow-origin'),
      asked.headers.get('access-control-allow-credentials'),
    ]).toEqual([204, elsewhere, null]);
    expect(
      (await fetch(`${world.base}/api/requests`, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }))
        .status,
    ).toBe(403);
    const { token } = await world.ok(admin, 'POST', '/api/me/pane-token', { minutes: 5 });
    const call = (headers: Record<string, string>) =>
      world.call(null, 'GET', '/api/intake', undefined, { origin: elsewhere, ...headers });
    expect((await call({})).status).toBe(401);
    const shown = await call({ authorization: `Bearer ${token}` });
    expect([shown.status, shown.headers.get('access-control-allow-origin')]).toEqual([200, elsewhere]);
  });
});

describe('signing in', () => {
  test('answers the same for a wrong password and for somebody who is not there', async () => {
    const who = await withPassword();
    const [wrong, nobody] = [
      await signIn(who.email, 'not the password'),
      await signIn('nobody@example.test', 'not the password'),
    ];
    expect([wrong.status, wrong.body]).toEqual([nobody.status, nobody.body]);
    expect(wrong.status).toBe(401);
  });

  test('starts a new session each time; signing out ends it; nobody signs up by themselves', async () => {
    const who = await withPassword();
    const first = (await signIn(who.email, secret)).headers.get('set-cookie') ?? '';
    const second = (await signIn(who.email, secret)).headers.get('set-cookie') ?? '';
    expect(first).toMatch(/HttpOnly/i);
    expect(first).toMatch(/SameSite=Lax/i);
    expect(first.split(';')[0]).not.toBe(second.split(';')[0]);
    const session = { ...who, cookie: second.split(';')[0] ?? '' };
    expect((await world.ok(session, 'GET', '/api/me')).id).toBe(who.id);
    await world.ok(session, 'POST', '/api/auth/sign-out', {}, { origin: world.base });
    expect((await world.ok(session, 'GET', '/api/me')).kind).toBe('nobody');
    expect(
      (
        await world.call(null, 'POST', '/api/auth/sign-up/email', {
          email: 'me@example.test',
          password: secret,
          name: 'Me',
        })
      ).status,
    ).toBe(404);
  });

  test('an invitation works once, and a wrong one never', async () => {
    const who = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide');
    const token = await world.services.accounts.invite(who.id);
    await world.ok(null, 'POST', '/api/sign-in/invitation', { token, password: secret });
    for (const spent of [token, '', 'x'.repeat(32)])
      expect(
        (await world.call(null, 'POST', '/api/sign-in/invitation', { token: spent, password: secret })).body.code,
      ).toBe('link-not-valid');
  });

  test('a bearer token works until it is revoked, and only its hash is kept', async () => {
    const made = await world.ok(admin, 'POST', '/api/me/tokens', { name: 'nightly script' });
    const by = { authorization: `Bearer ${made.token}` };
    expect((await world.call(null, 'GET', '/api/requests', undefined, by)).status).toBe(200);
    const client = new Client({ connectionString: world.database.url });
    await client.connect();
    const { rows } = await client.query('select * from identity.api_token');
    await client.end();
    expect(JSON.stringify(rows)).not.toContain(made.token);
    await world.ok(admin, 'DELETE', `/api/me/tokens/${made.id}`);
    expect((await world.call(null, 'GET', '/api/requests', undefined, by)).status).toBe(401);
  });

  test('example people cannot be signed in as where there are no examples', async () => {
    expect((await world.call(null, 'GET', '/api/example/people')).status).toBe(404);
    expect((await world.call(null, 'POST', '/api/example/sign-in', { person: admin.id })).status).toBe(404);
  });
});

describe('limits and logs', () => {
  test('whoever creates without end is slowed down and told so', async () => {
    const hasty = await world.person(
      await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] }),
      'worldwide',
    );
    const answers = [];
    for (let n = 0; n < 35; n++) answers.push(await world.call(hasty, 'POST', '/api/requests', aRequest()));
    const slowed = answers.filter((one) => one.status === 429);
    expect(slowed.length).toBeGreaterThan(0);
    expect(slowed[0]?.headers.get('retry-after')).toBe('60');
  });

  test('no secret stands in the log, however much is logged', async () => {
    const who = await withPassword();
    const cookie = (await signIn(who.email, secret)).headers.get('set-cookie') ?? '';
    const { token } = await world.ok(admin, 'POST', '/api/me/tokens', { name: 'x' });
    await world.call(null, 'GET', '/api/requests/not-an-id', undefined, { authorization: `Bearer ${token}` });
    const said = world.log.join('\n');
    for (const word of [
      secret,
      token,
      cookie.split(';')[0]?.split('=')[1] ?? 'none',
      admin.cookie.split('=')[1] ?? 'none',
    ])
      expect(said.includes(word)).toBe(false);
  });
});
