import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readArticleFolder } from './adapters/article-folder/read-article-folder.ts';
import { renderArticle } from './adapters/markdown/render-article.ts';
import { articleStore } from './adapters/postgres/article-store.ts';
import type { Db } from './adapters/postgres/connect.ts';
import type { Id } from './domain/id/uuid.ts';
import type { Instant } from './domain/time/instant.ts';
import { type ImportReport, importHelp } from './usecases/help/import-help.ts';
import { serveHelp } from './usecases/help/serve-help.ts';
import type { Policies } from './usecases/ports.ts';
import type { Help } from './usecases/ports/help.ts';

const pollMs = 1_000;
/** So many articles are taken in before the first request; more are taken in while others are served. */
const worthWaitingMs = 500;

type Opening = {
  db: Db;
  root: string;
  log: Logger;
  policies: Policies;
  clock: () => Instant;
  newId: (now: Instant) => Id;
};

/** Help articles of this install: the product's own brought up to date, all of them searched in memory and kept in step. */
export async function openHelp({
  db,
  root,
  log,
  policies,
  clock,
  newId,
}: Opening): Promise<Help & { close: () => Promise<void> }> {
  const store = articleStore(db);
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
  const help = serveHelp({ store, render: renderArticle, breathe: () => breathe(), clock, newId });
  let closed = false;
  const fail = (error: unknown) => {
    if (!closed) log.error({ err: error }, 'Following help articles failed; it tries again');
  };
  await Promise.race([help.filled, new Promise<void>((resolve) => setTimeout(resolve, worthWaitingMs).unref())]);
  help.filled.catch(fail);
  const timer = setInterval(() => void help.look().catch(fail), pollMs);
  timer.unref();
  return {
    ...help,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await help.filled.catch(() => {});
      await help.look().catch(() => {});
    },
  };
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
    files: readArticleFolder(folder, progress),
    render: renderArticle,
    fingerprint: (text) => createHash('sha256').update(text).digest('hex'),
  });
}
