import { Hono } from 'hono';
import { routes } from '../contract/routes.ts';
import type { ExamplePerson } from '../usecases/ports/example.ts';
import { describeApi } from './describe-api.ts';
import { respond } from './mount.ts';
import { preflight } from './preflight.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { attachmentRoutes } from './routes/attachment-routes.ts';
import { consoleRoutes } from './routes/console-routes.ts';
import { deskChangeRoutes } from './routes/desk-change-routes.ts';
import { deskRoutes } from './routes/desk-routes.ts';
import { draftRoutes } from './routes/draft-routes.ts';
import { exampleRoutes } from './routes/example-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { helpRoutes } from './routes/help-routes.ts';
import { intakeRoutes } from './routes/intake-routes.ts';
import { learningRoutes } from './routes/learning-routes.ts';
import { liveRoutes } from './routes/live-routes.ts';
import { meRoutes } from './routes/me-routes.ts';
import { outboxRoutes } from './routes/outbox-routes.ts';
import { peopleRoutes } from './routes/people-routes.ts';
import { phoneRoutes } from './routes/phone-routes.ts';
import { policyRoutes } from './routes/policy-routes.ts';
import { requestRoutes } from './routes/request-routes.ts';
import { silenceRoutes } from './routes/silence-routes.ts';
import { troubleshootRoutes } from './routes/troubleshoot-routes.ts';
import { watchRoutes } from './routes/watch-routes.ts';
import { securityHeaders } from './security-headers.ts';
import type { Services } from './services.ts';
import { webFiles } from './web-files.ts';

/** The whole way in: the API, the browser's files, and what tells whether we live. `pages` serves the public HTML. */
export function buildApp(
  services: Services,
  pages: (app: Hono) => void,
  examplePeople: (() => Promise<ExamplePerson[]>) | null,
): Hono {
  const app = new Hono();
  app.use(securityHeaders(services.options));
  // What is read is judged by this clock; a browser whose own is wrong counts by it too.
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('date', new Date(services.clock()).toUTCString());
  });
  app.onError((error, c) => {
    services.log.error({ err: error, method: c.req.method, path: c.req.path }, 'A request failed by a defect');
    return respond(c, { reason: 'defect' }, services.speak(services.options.defaultLanguage));
  });

  app.options('/api/*', (c) => preflight(c, services.options.paneOrigins));
  app.get('/healthz', (c) => c.json({ alive: true }));
  app.get('/readyz', async (c) => {
    const missing = await services.missing();
    return c.json(missing.length === 0 ? { ready: true } : { ready: false, missing }, missing.length === 0 ? 200 : 503);
  });
  app.get('/api/openapi.json', (c) =>
    c.json(
      describeApi(
        routes.filter((route) => examplePeople !== null || !route.path.startsWith('/api/example/')),
        services.options.publicUrl,
      ),
    ),
  );

  for (const mountAll of [
    accountRoutes,
    attachmentRoutes,
    consoleRoutes,
    deskRoutes,
    deskChangeRoutes,
    draftRoutes,
    healthRoutes,
    helpRoutes,
    intakeRoutes,
    learningRoutes,
    liveRoutes,
    meRoutes,
    outboxRoutes,
    peopleRoutes,
    phoneRoutes,
    policyRoutes,
    requestRoutes,
    silenceRoutes,
    troubleshootRoutes,
    watchRoutes,
  ])
    mountAll(app, services);
  if (examplePeople !== null) exampleRoutes(app, services, examplePeople);
  pages(app);
  app.all('/api/*', (c) => respond(c, { reason: 'not-found' }, services.speak(services.options.defaultLanguage)));

  webFiles(app, services.options);
  return app;
}
