import { later } from '../../domain/time/instant.ts';
import type { Circumstances, Transactions } from '../ports.ts';

/** As long as the source keeps what its diagnostics found. */
const keptDays = 28;

/** Forgets look-ups that no request can name any more; what a request carries stays with it. */
export const forgetChecks = (transactions: Transactions, { now }: Pick<Circumstances, 'now'>): Promise<number> =>
  transactions.forWorker((tx) => tx.domains.forgetChecks(later(now, -keptDays * 86_400_000)));
