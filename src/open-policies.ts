import type { Logger } from 'pino';
import { readEditionFiles } from './adapters/editions/read-edition-files.ts';
import { readFolders } from './adapters/editions/read-editions.ts';
import type { Db } from './adapters/postgres/connect.ts';
import { type LivePolicies, loadPolicies } from './adapters/postgres/live-policies.ts';
import { storePolicies, type Taken } from './adapters/postgres/policy-store.ts';
import type { Instant } from './domain/time/instant.ts';

const pollMs = 1_000;

/** The policies of this install, its folder taken in first; `hear` is told what became of each folder. */
export async function openPolicies(
  db: Db,
  editionsDir: string,
  now: Instant,
  hear: (taken: Taken) => void = () => {},
): Promise<LivePolicies> {
  for (const taken of await storePolicies(db, readFolders(editionsDir), readEditionFiles, now)) hear(taken);
  return loadPolicies(db);
}

/** Says what became of a folder, where somebody should know. */
export const logTaken =
  (log: Pick<Logger, 'info' | 'warn'>) =>
  ({ editionId, how, parts }: Taken): void => {
    const facts = { edition: editionId, files: parts.map(({ kind, id }) => `${kind} ${id}`) };
    if (how === 'kept')
      log.warn(
        facts,
        'The folder of this edition and an operator changed the same files. What the operator saved stays in force; export-edition or import-edition decides',
      );
    if (how === 'merged')
      log.info(facts, 'The folder of this edition was taken in beside what operators have changed in other files');
  };

/** Keeps the policies in step with what other processes save. */
export function followPolicies(policies: LivePolicies, onError: (error: unknown) => void): { close: () => void } {
  let closed = false;
  const timer = setInterval(() => {
    policies.look().catch((error: unknown) => {
      if (!closed) onError(error);
    });
  }, pollMs);
  timer.unref();
  return {
    close: () => {
      closed = true;
      clearInterval(timer);
    },
  };
}
