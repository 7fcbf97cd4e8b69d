import type { Context } from 'hono';

/**
 * A browser asks before it lets another site's page call us: yes for the sites that the operator lists, without
 * cookies; the pane there carries a short-lived token.
 */
export function preflight(c: Context, paneOrigins: readonly string[]): Response {
  const origin = c.req.header('origin');
  if (origin === undefined || !paneOrigins.includes(origin)) return c.body(null, 403);
  return c.body(null, 204, {
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'authorization, content-type, idempotency-key, accept-language',
    'access-control-max-age': '600',
  });
}
