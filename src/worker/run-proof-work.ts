import type { DnsDoor } from '../usecases/ports/dns.ts';
import type { Circumstances, Transactions } from '../usecases/ports.ts';
import { recheckProofs } from '../usecases/troubleshoot/recheck-proofs.ts';

type Options = {
  transactions: Transactions;
  dns: DnsDoor;
  circumstances: () => Circumstances;
  random: () => number;
  log: { error: (facts: object, message: string) => void };
};

const lookEveryMs = 60_000;

/** Looks again for the proofs of domains, beside the other work of the worker: name servers may take their time. */
export function runProofWork({ transactions, dns, circumstances, random, log }: Options): {
  close: () => Promise<void>;
} {
  let closed = false;
  let running = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = recheckProofs(transactions, dns, circumstances, random)
      .then(() => {})
      .catch((error: unknown) => {
        if (!closed) log.error({ err: error }, 'Looking for the proofs of domains failed; it tries again');
      })
      .finally(() => {
        busy = false;
      });
  }, lookEveryMs);
  timer.unref();
  return {
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
    },
  };
}
