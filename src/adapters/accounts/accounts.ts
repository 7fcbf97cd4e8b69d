import { createHmac, randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import pg from 'pg';
import { uuidv7 } from '../../domain/id/uuid.ts';
import type { Accounts } from '../../usecases/ports/identity.ts';

export type AccountOptions = {
  connectionString: string;
  secret: string;
  publicUrl: string | null;
  minimumPassword: number;
  oidc: { issuer: string; clientId: string; clientSecret: string } | null;
  onError: (error: Error) => void;
  /** Milliseconds since 1970, as the sessions' own clock. */
  now: () => number;
};

const invitationMs = 3 * 86_400_000;
const sessionSeconds = 7 * 86_400;

/**
 * Accounts, passwords, second factor and sessions by the library, in schema `identity` and the role that sees nothing
 * else. Nobody signs up by themselves: people and staff are added, and invited to set a password.
 */
export function openAccounts(options: AccountOptions): Accounts & { close: () => Promise<void> } {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: 3,
    options: '-c role=mg_identity -c search_path=identity -c timezone=UTC',
  });
  pool.on('error', options.onError);
  const auth = betterAuth({
    appName: 'Madoguchi',
    secret: options.secret,
    ...(options.publicUrl === null ? {} : { baseURL: options.publicUrl }),
    basePath: '/api/auth',
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: options.minimumPassword,
      maxPasswordLength: 200,
      autoSignIn: false,
    },
    session: { expiresIn: sessionSeconds, updateAge: 86_400 },
    // Ours counts in the database, for every process together.
    rateLimit: { enabled: false },
    // Linked to somebody added before, and only by a mail that the provider says it has verified.
    account: { accountLinking: { enabled: true } },
    advanced: {
      cookiePrefix: 'madoguchi',
      useSecureCookies: options.publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => uuidv7(options.now(), randomBytes(10)) },
    },
    plugins: [
      twoFactor({ issuer: 'Madoguchi' }),
      ...(options.oidc === null
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: 'organisation',
                  discoveryUrl: `${options.oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  clientId: options.oidc.clientId,
                  clientSecret: options.oidc.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  disableSignUp: true,
                },
              ],
            }),
          ]),
    ],
  });

  const endInvitations = (accountId: string) =>
    pool.query(`delete from "verification" where "value" = $1 and "identifier" like 'invitation:%'`, [accountId]);

  return {
    handle: (request) => auth.handler(request),
    async add(...added) {
      if (added.length === 0) return;
      await pool.query(
        `insert into "user" ("id", "email", "name", "emailVerified", "createdAt", "updatedAt")
         select "id", "email", "name", true, $4, $4 from unnest($1::text[], $2::text[], $3::text[]) as t ("id", "email", "name")
         on conflict ("id") do nothing`,
        [
          added.map((one) => one.id),
          added.map((one) => one.email.toLowerCase()),
          added.map((one) => one.name),
          new Date(options.now()),
        ],
      );
    },
    async holders(emails) {
      const { rows } = await pool.query<{ id: string; email: string }>(
        'select "id", "email" from "user" where "email" = any ($1)',
        [emails.map((email) => email.toLowerCase())],
      );
      return new Map(rows.map(({ id, email }) => [email, id]));
    },
    async remove(accountId) {
      await pool.query('delete from "verification" where "value" = $1', [accountId]);
      await pool.query('delete from "user" where "id" = $1', [accountId]);
    },
    async invite(accountId) {
      const context = await auth.$context;
      const token = randomBytes(24).toString('base64url');
      await context.internalAdapter.createVerificationValue({
        identifier: `invitation:${hashOf(token, options.secret)}`,
        value: accountId,
        expiresAt: new Date(options.now() + invitationMs),
      });
      return token;
    },
    async acceptInvitation(token, password) {
      const context = await auth.$context;
      const { rows } = await pool.query<{ value: string }>(
        'delete from "verification" where "identifier" = $1 and "expiresAt" > now() returning "value"',
        [`invitation:${hashOf(token, options.secret)}`],
      );
      const accountId = rows[0]?.value;
      if (accountId === undefined) return null;
      const user = await context.internalAdapter.findUserById(accountId);
      if (user === null) return null;
      await endInvitations(accountId);
      const hash = await context.password.hash(password);
      const accounts = await context.internalAdapter.findAccounts(accountId);
      if (accounts.some((one) => one.providerId === 'credential'))
        await context.internalAdapter.updatePassword(accountId, hash);
      else
        await context.internalAdapter.linkAccount({
          userId: accountId,
          providerId: 'credential',
          accountId,
          password: hash,
        });
      return { email: user.email };
    },
    async startSession(accountId) {
      const context = await auth.$context;
      const session = await context.internalAdapter.createSession(accountId);
      const { name, attributes } = context.authCookies.sessionToken;
      const signature = createHmac('sha256', context.secret).update(session.token).digest('base64');
      const value = encodeURIComponent(`${session.token}.${signature}`);
      return {
        token: session.token,
        cookie: `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${sessionSeconds}${attributes.secure ? '; Secure' : ''}`,
      };
    },
    async endSessions(accountId) {
      const context = await auth.$context;
      await context.internalAdapter.deleteUserSessions(accountId);
    },
    async rename(accountId, to) {
      await pool.query(
        'update "user" set "email" = coalesce($2, "email"), "name" = coalesce($3, "name"), "updatedAt" = now() where "id" = $1',
        [accountId, to.email?.toLowerCase() ?? null, to.name ?? null],
      );
      // A link that went to the old address may be in a stranger's hands.
      if (to.email !== undefined) await endInvitations(accountId);
    },
    close: () => pool.end(),
  };
}

/** What is kept of a link's token. */
const hashOf = (token: string, secret: string): string =>
  createHmac('sha256', secret).update(token).digest('base64url');
