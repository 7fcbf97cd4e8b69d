import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Accounts } from '../ports/identity.ts';
import type { Policies, Transactions } from '../ports.ts';

/** What filling in the examples is given. */
export type Filling = {
  transactions: Transactions;
  accounts: Accounts;
  policies: Policies;
  now: Instant;
  newId: (now: Instant) => Id;
};
