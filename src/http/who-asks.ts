import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Actor } from '../domain/access/actor.ts';
import { actorOf } from '../domain/access/actor-of.ts';
import { hashOfToken } from '../usecases/me/bearer-token.ts';
import type { Who } from '../usecases/ports/identity.ts';
import type { Services } from './services.ts';

export type Asking = { actor: Actor; who: Who | null; by: 'cookie' | 'token' | 'nobody' };

/** Whose request this is: a bearer token, else the session of the cookie, else nobody's. One round trip. */
export async function whoAsks(c: Context, { identity, policies, clock }: Services): Promise<Asking> {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return asking(await identity.byTokenHash(hashOfToken(bearer), clock()), 'token', policies);
  const cookie = getCookie(c, 'madoguchi.session_token') ?? getCookie(c, '__Secure-madoguchi.session_token');
  // The library signs the cookie, `token.signature`; the token itself is what nobody can guess.
  const token = cookie?.split('.')[0];
  if (token === undefined || !/^[\w-]{16,200}$/.test(token))
    return { actor: { kind: 'nobody' }, who: null, by: 'nobody' };
  return asking(await identity.bySession(token), 'cookie', policies);
}

function asking(who: Who | null, by: 'cookie' | 'token', policies: Services['policies']): Asking {
  if (who === null) return { actor: { kind: 'nobody' }, who, by: 'nobody' };
  if (who.kind === 'staff') return { actor: who, who, by };
  const { orgName: _name, country: _country, ...person } = who;
  return { actor: actorOf(person, policies.current(who.editionId).edition), who, by };
}
