import type { Circumstances, Transactions } from '../ports.ts';
import { recordChange } from '../request/record-change.ts';

const mostAtOnce = 200;

/**
 * Records what became of clocks whose time has come, each request in a transaction of its own, found over an index: a
 * breach is put down at its own instant however late the sweeper comes. Answers how many requests it looked at.
 */
export async function sweepClocks(transactions: Transactions, circumstances: Circumstances): Promise<number> {
  const due = await transactions.forWorker((tx) => tx.requests.withClocksToCheck(circumstances.now, mostAtOnce));
  for (const id of due)
    await transactions.forWorker(async (tx) => {
      const request = await tx.requests.lock(id);
      const holdings = request === null ? null : await tx.organisations.holdings(request.orgId);
      if (request === null || holdings === null) return;
      const history = await tx.requests.events(request.orgId, id);
      const by = { actorKind: 'system', actorId: null, actorName: '' } as const;
      await recordChange(
        tx,
        by,
        holdings.organisation,
        history,
        { request, events: [], facts: [{ kind: 'due-passed' }] },
        circumstances,
      );
    });
  return due.length;
}
