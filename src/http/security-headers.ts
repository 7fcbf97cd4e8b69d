import type { MiddlewareHandler } from 'hono';
import type { Services } from './services.ts';

/** No inline script, no foreign anything, nothing framed; https stays https. */
export function securityHeaders({ publicUrl, paneOrigins }: Services['options']): MiddlewareHandler {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return async (c, next) => {
    await next();
    const headers = c.res.headers;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (publicUrl?.startsWith('https:')) headers.set('strict-transport-security', 'max-age=31536000');
    if (c.req.path.startsWith('/api/') && !headers.has('cache-control')) headers.set('cache-control', 'no-store');
    const origin = c.req.header('origin');
    if (origin !== undefined && paneOrigins.includes(origin)) {
      headers.set('access-control-allow-origin', origin);
      headers.append('vary', 'Origin');
    }
  };
}
