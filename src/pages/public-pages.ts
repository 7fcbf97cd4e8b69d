import type { Hono } from 'hono';

/** The public, server-rendered pages. */
export function publicPages(app: Hono, _services: unknown): void {
  app.get('/', (c) => c.redirect('/sign-in'));
}
