import type { Hono } from 'hono';
import { acceptInvitation, signInOptions } from '../../contract/account.ts';
import { mount, respond } from '../mount.ts';
import { fromOurOwnPages } from '../origin.ts';
import type { Services } from '../services.ts';
import { addressOf } from '../too-many.ts';

/** Signing in and out: the account library's own routes behind our limits, and the first password. */
export function accountRoutes(app: Hono, services: Services): void {
  mount(app, services, signInOptions, async () => ({
    example: services.options.example,
    organisationSignIn: services.options.organisationSignIn,
  }));
  mount(app, services, acceptInvitation, async ({ c, body }) => {
    if (
      services.options.rateLimits &&
      (await services.identity.hit(`invitation:${addressOf(c, services.options.trustedProxies)}`, 900)) >
        services.options.signInTries
    )
      return { refused: { reason: 'too-many' } };
    return (
      (await services.accounts.acceptInvitation(body.token, body.password)) ?? { refused: { reason: 'link-not-valid' } }
    );
  });
  app.on(['GET', 'POST'], '/api/auth/*', async (c) => {
    const say = services.speak(services.options.defaultLanguage);
    if (c.req.method === 'POST') {
      if (!fromOurOwnPages(c, services.options.publicUrl, [])) return respond(c, { reason: 'foreign-origin' }, say);
      // People are added by an operator or an administrator; nobody makes an account for themselves.
      if (/\/sign-up\b/.test(c.req.path)) return respond(c, { reason: 'not-found' }, say);
      if (
        services.options.rateLimits &&
        (await services.identity.hit(`sign-in:${addressOf(c, services.options.trustedProxies)}`, 900)) >
          services.options.signInTries
      )
        return respond(c, { reason: 'too-many' }, say);
    }
    return services.accounts.handle(c.req.raw);
  });
}
