import { later } from '../../domain/time/instant.ts';
import { localDate } from '../../domain/time/local-date.ts';
import type { Circumstances, Transactions } from '../ports.ts';
import { reviewContract } from './review-contract.ts';

const system = { actorKind: 'system', actorId: null, actorName: '' } as const;
const dayMs = 86_400_000;
// A process that was away for so long still finds what ended meanwhile; looking again changes nothing.
const lookBackDays = 31;

/** Finds agreements and subscriptions whose last day has passed, over an index, and reviews what hangs on them. */
export async function sweepContracts(transactions: Transactions, circumstances: Circumstances): Promise<number> {
  const today = localDate(circumstances.now, 'UTC');
  const ended = await transactions.forWorker((tx) =>
    tx.organisations.whoseTermsEnd(localDate(later(circumstances.now, -lookBackDays * dayMs), 'UTC'), today),
  );
  for (const orgId of ended) await transactions.forWorker((tx) => reviewContract(tx, system, orgId, circumstances));
  return ended.length;
}
