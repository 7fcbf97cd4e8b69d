import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/** A real OpenID Connect provider that signs in whoever is named by `as`, without asking. */
export async function startIdentityProvider(redirectUri: string) {
  const who = { email: '', verified: true };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The identity provider listens nowhere');
  const issuer = `http://127.0.0.1:${address.port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'madoguchi', client_secret: 'a secret between the two', redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: who.email, email_verified: who.verified, name: 'Somebody' }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['keys of the test provider'] },
  });
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      void (async () => {
        const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
        if (prompt.name === 'login')
          return provider.interactionFinished(
            request,
            response,
            { login: { accountId: `account-of-${who.email}` } },
            { mergeWithLastSubmission: false },
          );
        const grant =
          (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
          new provider.Grant({ accountId: session?.accountId, clientId: String(params['client_id']) });
        grant.addOIDCScope('openid email profile');
        return provider.interactionFinished(
          request,
          response,
          { consent: { grantId: await grant.save() } },
          { mergeWithLastSubmission: true },
        );
      })();
      return;
    }
    void provider.callback()(request, response);
  });
  return {
    issuer,
    as(email: string, verified = true) {
      who.email = email;
      who.verified = verified;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Follows redirects as a browser does, keeping each host's cookies; answers the last page's address and the cookies. */
export async function browse(start: string, jar: Map<string, Map<string, string>> = new Map()) {
  let address = start;
  for (let hop = 0; hop < 15; hop++) {
    const { host } = new URL(address);
    const cookies = jar.get(host) ?? new Map<string, string>();
    jar.set(host, cookies);
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html' },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = response.headers.get('location');
    if (next === null || response.status < 300 || response.status >= 400)
      return { address, status: response.status, jar };
    address = new URL(next, address).href;
  }
  throw new Error(`Too many redirects, the last to ${address}`);
}
