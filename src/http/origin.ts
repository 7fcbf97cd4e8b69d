import type { Context } from 'hono';

/**
 * Whether a request that changes something comes from a page of ours: a browser always says where it comes from, so a
 * foreign page is told apart; a program that says nothing carries no cookie of a browser.
 */
export function fromOurOwnPages(c: Context, publicUrl: string | null, allowed: readonly string[]): boolean {
  const origin = c.req.header('origin');
  if (origin !== undefined) return origin === ownOrigin(c, publicUrl) || allowed.includes(origin);
  const site = c.req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
}

export function ownOrigin(c: Context, publicUrl: string | null): string {
  return publicUrl === null ? new URL(c.req.url).origin : new URL(publicUrl).origin;
}
