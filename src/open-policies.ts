import type { Logger } from 'pino';
import { readEditionFiles } from './adapters/editions/read-edition-files.ts';
import { readFolders } from './adapters/editions/read-editions.ts';
import type { Db } from './adapters/postgres/connect.ts';
import { listen } from './adapters/postgres/listen.ts';
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
  ({ editionId, how, parts, stillUsed }: Taken): void => {
    const facts = { edition: editionId, files: parts.map(({ kind, id }) => `${kind} ${id}`) };
    if (how === 'kept' && stillUsed.length > 0)
      log.warn(
        { ...facts, stillUsed: stillUsed.map(({ kind, key }) => `${kind} ${key}`) },
        'The folder of this edition lacks what open requests are about. The stored version stays in force; put it back into the folder, or start again once these requests are closed',
      );
    else if (how === 'kept')
      log.warn(
        facts,
        'The folder of this edition and an operator changed the same files. What the operator saved stays in force; export-edition or import-edition decides',
      );
    if (how === 'merged')
      log.info(facts, 'The folder of this edition was taken in beside what operators have changed in other files');
  };

/** Keeps the policies in step with what other processes save: told at once, and looking each second in case the word is lost. */
export function followPolicies(
  policies: LivePolicies,
  listenUrl: string,
  onError: (error: unknown) => void,
): { close: () => Promise<void> } {
  let closed = false;
  // One look at a time: a database that answers slowly is not asked more often for it.
  let looking = false;
  let again = false;
  const look = () => {
    again = looking;
    if (looking) return;
    looking = true;
    policies
      .look()
      .catch((error: unknown) => {
        if (!closed) onError(error);
      })
      .finally(() => {
        looking = false;
        if (again && !closed) look();
      });
  };
  const timer = setInterval(look, pollMs);
  timer.unref();
  const listening = listen(listenUrl, 'mg_policy', { onNudge: look, onError });
  return {
    close: async () => {
      closed = true;
      clearInterval(timer);
      await listening.close();
    },
  };
}
