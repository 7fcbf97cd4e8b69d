import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { readArticleFolder } from './adapters/article-folder/read-article-folder.ts';
import { renderArticle } from './adapters/markdown/render-article.ts';
import { articleSetStore } from './adapters/postgres/article-set-store.ts';
import { articleStore } from './adapters/postgres/article-store.ts';
import type { Db } from './adapters/postgres/connect.ts';
import { transactions } from './adapters/postgres/transactions.ts';
import { startSearchWorker } from './adapters/search-worker/start-search-worker.ts';
import type { Id } from './domain/id/uuid.ts';
import type { Instant } from './domain/time/instant.ts';
import type { HelpIndexData } from './help-index.ts';
import { importHelp } from './usecases/help/import-help.ts';
import type { ImportReport } from './usecases/help/import-report.ts';
import { readerSurroundings } from './usecases/help/reader-surroundings.ts';
import { serveHelp } from './usecases/help/serve-help.ts';
import type { Help } from './usecases/ports/help.ts';
import type { Policies } from './usecases/ports.ts';

const pollMs = 1_000;
const keepAfterMs = 15_000;
const favourMs = 3_600_000;
/** So long the first request waits for the index; what takes longer is taken in while others are served. */
const worthWaitingMs = 1_500;

type Opening = {
  db: Db;
  /** For the index, which reads by a connection of its own, and for listening past any pooler. */
  databaseUrl: string;
  listenUrl: string;
  dataDir: string;
  root: string;
  log: Logger;
  policies: Policies;
  clock: () => Instant;
  newId: (now: Instant) => Id;
};

/** Help articles of this install: the product's own brought up to date, all of them searched in a thread beside this one. */
export async function openHelp(
  opening: Opening,
): Promise<Help & { filled: Promise<void>; close: () => Promise<void> }> {
  const { db, log, clock, newId } = opening;
  const data: HelpIndexData = {
    databaseUrl: opening.databaseUrl,
    listenUrl: opening.listenUrl,
    folder: join(opening.dataDir, 'search'),
    pollMs,
    keepAfterMs,
    favourMs,
  };
  const index = startSearchWorker(
    new URL('./help-index.ts', import.meta.url),
    { workerData: data, name: 'search' },
    {
      onTakenIn: (articles) => help.takeIn(articles),
      onNote: (message) => log.info({ reason: message }, 'The help search begins'),
      onTrouble: (message) => log.error({ reason: message }, 'The help search has trouble'),
    },
  );
  const surroundings = readerSurroundings({
    transactions: transactions(db),
    policies: opening.policies,
    clock,
    later: (milliseconds, work) => void setTimeout(work, milliseconds).unref(),
  });
  const help = serveHelp({
    store: articleStore(db),
    index,
    surroundings,
    editions: () => opening.policies.keys(),
    render: renderArticle,
    clock,
    newId,
  });
  try {
    await bringOwnUpToDate(opening);
    await help.ready;
    const filled = index.filled.then((facts) => {
      log.info(facts, 'The help search is filled');
      return index.look().catch(() => {});
    });
    await Promise.race([filled, new Promise<void>((resolve) => setTimeout(resolve, worthWaitingMs).unref())]);
  } catch (error) {
    await index.close();
    throw error;
  }
  return { ...help, filled: index.filled.then(() => {}), close: index.close };
}

async function bringOwnUpToDate({ db, root, policies, clock }: Opening): Promise<void> {
  for (const edition of policies.keys()) {
    const folder = join(root, 'articles', edition);
    if (existsSync(folder))
      await importFolder(db, folder, {
        editions: policies.keys(),
        editionId: edition,
        origin: 'own',
        now: clock(),
        prune: true,
      });
  }
}

/** Reads a folder of Markdown into the database; `progress` hears how many files are done. */
export function importFolder(
  db: Db,
  folder: string,
  about: { editions: readonly string[]; editionId: string; origin: 'own' | 'import'; now: Instant; prune: boolean },
  progress?: (done: number, total: number) => void,
): Promise<ImportReport> {
  return importHelp({
    ...about,
    store: articleStore(db),
    set: articleSetStore(db),
    files: readArticleFolder(folder, progress),
    render: renderArticle,
    fingerprint: (text) => createHash('sha256').update(text).digest('hex'),
  });
}
