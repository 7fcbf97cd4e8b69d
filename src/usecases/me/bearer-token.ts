import { createHash } from 'node:crypto';
import type { Id } from '../../domain/id/uuid.ts';
import { type Instant, later } from '../../domain/time/instant.ts';
import type { ApiToken } from '../ports/identity.ts';

const dayMs = 86_400_000;

/** What is kept of a bearer token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A bearer token of 192 random bits (`random` holds 24 bytes), and what of it is kept. */
export function newBearerToken(
  { personId, name, days }: { personId: Id; name: string; days: number },
  random: Uint8Array,
  { now, newId }: { now: Instant; newId: () => Id },
): { token: string; kept: ApiToken & { personId: Id; hash: string } } {
  const token = `mg_${Buffer.from(random).toString('base64url')}`;
  const kept = { id: newId(), personId, name, createdAt: now, expiresAt: later(now, days * dayMs), lastUsedAt: null };
  return { token, kept: { ...kept, hash: hashOfToken(token) } };
}
