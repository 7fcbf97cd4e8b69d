import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** What a caller sends so that a second sending does nothing twice: their key, and a hash of what was asked. */
export type OnceKey = { orgId: Id; personId: Id; editionId: string; key: string; hash: string; at: Instant };

/**
 * Runs `work` once for a key: the answer is kept in the same transaction, and given again to whoever sends the key
 * again. The same key with another content is refused. Two at the same instant: the second insert fails, its
 * transaction rolls back, and the way in asks anew.
 */
export async function once<T>(tx: Tx, key: OnceKey | null, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (key === null) return work();
  const before = await tx.requests.rememberedAnswer(key.orgId, key.personId, key.key);
  if (before !== null)
    return before.hash === key.hash ? { done: before.answer as T } : refused({ reason: 'idempotency-key-reused' });
  const outcome = await work();
  if ('done' in outcome) await tx.requests.rememberAnswer({ ...key, answer: outcome.done });
  return outcome;
}
