import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, startIdentityProvider } from '../support/identity-provider.ts';
import { newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let person: Who;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

beforeAll(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  provider = await startIdentityProvider(`${publicUrl}/api/auth/callback/organisation`);
  world = await newWorld({
    now: '2026-05-06T09:00:00.000Z',
    env: {
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'madoguchi',
      OIDC_CLIENT_SECRET: 'a secret between the two',
    },
  });
  person = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide');
});
afterAll(async () => {
  await world.close();
  await provider.close();
});

async function signInThere() {
  const begun = await fetch(`${world.base}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world.base },
    body: JSON.stringify({ provider: 'organisation', callbackURL: '/support' }),
  });
  const { url } = (await begun.json()) as { url: string };
  const jar = new Map([
    [
      new URL(world.base).host,
      new Map(
        begun.headers.getSetCookie().map((line) => {
          const pair = line.split(';')[0] ?? '';
          return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const;
        }),
      ),
    ],
  ]);
  const arrived = await browse(url, jar);
  const cookies = arrived.jar.get(new URL(world.base).host) ?? new Map();
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return { address: arrived.address, me: await world.ok({ ...person, cookie }, 'GET', '/api/me') };
}

describe("signing in with the organisation's own provider", () => {
  test('whoever the operator added is signed in as that person', async () => {
    provider.as(person.email);
    const { address, me } = await signInThere();
    expect(new URL(address).pathname).toBe('/support');
    expect(me).toMatchObject({ kind: 'person', id: person.id });
  });

  test('somebody whom nobody added stays outside, whatever the provider says of them', async () => {
    provider.as('stranger@example.test');
    expect((await signInThere()).me.kind).toBe('nobody');
  });

  test('a mail that the provider has not verified opens nobody else’s account', async () => {
    const other = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide');
    provider.as(other.email, false);
    expect((await signInThere()).me.kind).toBe('nobody');
  });
});
