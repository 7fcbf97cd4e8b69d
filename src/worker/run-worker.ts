import { sweepClocks } from '../usecases/clock/sweep-clocks.ts';
import { sweepContracts } from '../usecases/contract/sweep-contracts.ts';
import type { OutboxQueue } from '../usecases/ports/outbox-queue.ts';
import type { Circumstances, Speak, Transactions } from '../usecases/ports.ts';
import { sweepWakes } from '../usecases/silence/sweep-wakes.ts';
import { type DeliverOptions, deliverMails, type Send } from './deliver-mails.ts';

export type WorkerOptions = {
  name: string;
  queue: OutboxQueue;
  transactions: Transactions;
  circumstances: () => Circumstances;
  speak: Speak;
  publicUrl: string | null;
  invite?: NonNullable<DeliverOptions['invite']>;
  /** Null: no mail server is set; mails stay in the outbox. */
  send: Send | null;
  onPublished: () => void;
  /** Lets out the articles whose time has come; looked at in every round, for readers wait at the instant. */
  publishArticles: (circumstances: () => Circumstances) => Promise<unknown>;
  /** What else is tidied once an hour. */
  hourly: () => Promise<unknown>;
  log: { error: (facts: object, message: string) => void };
  pollMs?: number;
};

const sweepEveryMs = 5_000;
const tidyEveryMs = 3_600_000;

/** Delivers what the outbox holds, publishes changes to open screens, looks at clocks. A nudge makes it look at once. */
export function runWorker(options: WorkerOptions): { nudge: () => void; close: () => Promise<void> } {
  let closed = false;
  let wake: () => void = () => {};
  let asked = false;
  let sinceSweep = sweepEveryMs;
  let sinceTidy = tidyEveryMs;
  const pollMs = options.pollMs ?? 500;

  const round = async (): Promise<void> => {
    while ((await options.queue.publishLive(500)) > 0) options.onPublished();
    if (options.send !== null) await deliverMails(options.queue, options.send, options);
    await options.publishArticles(options.circumstances);
    if (sinceSweep >= sweepEveryMs) {
      sinceSweep = 0;
      await sweepClocks(options.transactions, options.circumstances());
      await sweepWakes(options.transactions, options.circumstances());
    }
    if (sinceTidy >= tidyEveryMs) {
      sinceTidy = 0;
      await sweepContracts(options.transactions, options.circumstances());
      await options.queue.tidy();
      await options.hourly();
    }
  };
  const running = (async () => {
    while (!closed) {
      asked = false;
      try {
        await round();
      } catch (error) {
        // One bad round, such as a database that restarts, ends nothing.
        if (!closed) options.log.error({ err: error }, 'A round of the worker failed; it tries again');
      }
      if (closed || asked) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pollMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      sinceSweep += pollMs;
      sinceTidy += pollMs;
    }
  })();
  return {
    nudge: () => {
      asked = true;
      wake();
    },
    async close() {
      closed = true;
      wake();
      await running;
    },
  };
}
