import { PolicyNotAtHand } from '../../domain/policy/policy-not-at-hand.ts';
import type { Transactions } from '../../usecases/ports.ts';

/** A request has lived through fewer versions than this, or something is wrong. */
const mostTries = 200;

/**
 * The same transactions, begun again when their work met a version of a policy that this process has not read: it is read, and
 * what was done so far was rolled back.
 */
export function withPoliciesAtHand(
  { forPerson, forStaff, forWorker }: Transactions,
  fetch: (editionId: string, version: number) => Promise<void>,
): Transactions {
  const again = <T>(run: () => Promise<T>) => untilAtHand(fetch, run);
  return {
    forPerson: (actor, work) => again(() => forPerson(actor, work)),
    forStaff: (actor, work) => again(() => forStaff(actor, work)),
    forWorker: (work) => again(() => forWorker(work)),
  };
}

/** Runs `run`, and again whenever it met a version that had to be read first. */
export async function untilAtHand<T>(
  fetch: (editionId: string, version: number) => Promise<void>,
  run: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof PolicyNotAtHand) || tries >= mostTries) throw error;
      await fetch(error.editionId, error.version);
    }
}
