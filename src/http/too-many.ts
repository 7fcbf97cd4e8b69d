import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Route } from '../contract/route.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Services } from './services.ts';

/**
 * Whether somebody asks too often: what creates or is open to everybody is counted, per person or per address, in the
 * database, so that every process counts together.
 */
export async function tooMany(c: Context, route: Route, actor: Actor, services: Services): Promise<boolean> {
  const counted =
    route.creates === true ||
    (route.access === 'public' && route.path.startsWith('/api/help/')) ||
    route.name === 'uploadAttachment';
  if (!counted) return false;
  const id =
    actor.kind === 'person'
      ? actor.personId
      : actor.kind === 'staff'
        ? actor.staffId
        : addressOf(c, services.options.trustedProxies);
  return (
    (await services.identity.hit(`${route.creates ? 'create' : 'ask'}:${id}`, 60)) >
    services.options.requestsPerMinute * (route.creates ? 1 : 5)
  );
}

/** The caller's address; a forwarded one only from a proxy that the operator lists. */
export function addressOf(c: Context, trustedProxies: readonly string[]): string {
  let direct: string;
  try {
    direct = getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    direct = 'unknown';
  }
  if (!trustedProxies.includes(direct)) return direct;
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? direct;
}
