import { sql } from 'kysely';
import type { LiveChange, LiveFeed } from '../../usecases/ports/live.ts';
import type { Db } from './connect.ts';
import { inTransaction } from './transaction.ts';

const pollMs = 500;
const mostAtOnce = 1000;

/** Follows the numbered changes: polls, because notifications may be lost; a nudge only makes it look at once. */
export async function followLiveChanges(
  db: Db,
  onError: (error: Error) => void,
): Promise<LiveFeed & { nudge: () => void; close: () => void }> {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  const listeners = new Set<(change: LiveChange) => void>();
  const read = (after: number) =>
    asWorker((tx) =>
      tx
        .selectFrom('liveChange')
        .select(['n', 'orgId', 'editionId', 'requestId', 'seq', 'audience', 'kind'])
        .where('n', '>', after)
        .orderBy('n')
        .limit(mostAtOnce)
        .execute(),
    );
  const headNow = () =>
    asWorker(
      async (tx) =>
        (await tx.selectFrom('changeHead').select('n').where('topic', '=', 'live').executeTakeFirst())?.n ?? 0,
    );

  let head = await headNow();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  let looking: Promise<void> | null = null;
  const look = (): Promise<void> => {
    looking ??= (async () => {
      try {
        for (const change of await read(head)) {
          head = change.n;
          for (const hear of listeners) hear(change);
        }
      } catch (error) {
        if (!closed) onError(error as Error);
      }
    })().finally(() => {
      looking = null;
    });
    return looking;
  };
  const again = () => {
    if (closed) return;
    timer = setTimeout(() => void look().then(again), pollMs);
    timer.unref();
  };
  again();
  return {
    head: () => head,
    async after(n) {
      const oldest = await asWorker(
        async (tx) =>
          (await sql<{ n: number | null }>`select min(n) as n from live_change`.execute(tx)).rows[0]?.n ?? null,
      );
      if (n > head || (oldest === null ? n < head : n < oldest - 1)) return n === head ? [] : null;
      const changes = await read(n);
      return changes.length === mostAtOnce ? null : changes;
    },
    follow(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    nudge: () => void look(),
    close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
