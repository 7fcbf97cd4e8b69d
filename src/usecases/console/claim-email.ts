import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Accounts } from '../ports/identity.ts';
import type { Transactions } from '../ports.ts';

export type Doors = { accounts: Accounts; transactions: Transactions };

/** An e-mail that may be used; `from` is the account of somebody who left, and must give it up first. */
export type Claim = { from: Id | null };

/**
 * Whether `email` may sign in `holder` (null: somebody new). It belongs to one account over all organisations and
 * editions, so this looks at all of them; an account that nobody has any more gives its address up.
 */
export async function claimEmail(doors: Doors, email: string, holder: Id | null): Promise<Outcome<Claim>> {
  const key = email.toLowerCase();
  const held = (await doors.accounts.holders([key])).get(key);
  if (held === undefined || held === holder) return { done: { from: null } };
  const isFree = (await whoIsGone(doors.transactions, [held])).has(held);
  return isFree ? { done: { from: held } } : refused({ reason: 'email-taken', field: 'email', came: email });
}

/** Which of these accounts nobody has any more: their person left, or was never written. Staff keep theirs. */
export function whoIsGone(transactions: Transactions, accounts: readonly Id[]): Promise<Set<Id>> {
  if (accounts.length === 0) return Promise.resolve(new Set());
  return transactions.forWorker(async (tx) => {
    const kept = new Set((await tx.staff.all()).map((one) => one.staffId));
    for (const person of await tx.organisations.peopleById(accounts))
      if (person.state === 'active') kept.add(person.personId);
    return new Set(accounts.filter((id) => !kept.has(id)));
  });
}
