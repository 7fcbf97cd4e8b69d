import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlainError } from '../../domain/fault/plain-error.ts';
import { syncFolder } from './sync-folder.ts';
import { type Disguise, giveTo } from './without-root.ts';

/**
 * The cluster's folder under `dataDir`, made when there is none. It is made under another name and renamed when
 * whole, so a start that was killed half-way leaves nothing that looks like a database.
 */
export async function readyCluster(
  dataDir: string,
  disguise: Disguise,
  log: (message: string) => void,
): Promise<string> {
  const { major } = disguise.binaries;
  const cluster = join(dataDir, `postgres-${major}`);
  sweepUnfinished(dataDir);
  if (!existsSync(cluster)) {
    refuseAnotherMajor(dataDir, major);
    log(`making a new database in ${cluster}`);
    const unfinished = `${cluster}.unfinished-${process.pid}`;
    mkdirSync(unfinished, { mode: 0o700 });
    giveTo(disguise.owner, unfinished);
    await initialise(unfinished, disguise);
    try {
      renameSync(unfinished, cluster);
      syncFolder(dataDir);
    } catch (error) {
      // Another start was quicker; its cluster is as good as this one.
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(cluster)) throw error;
    }
  }
  giveTo(disguise.owner, cluster);
  return cluster;
}

/** An empty database in place of a full one would look like lost data: a folder of another major stops the start. */
function refuseAnotherMajor(dataDir: string, major: number): void {
  const other = readdirSync(dataDir).find((name) => /^postgres-\d+$/.test(name));
  if (other === undefined) return;
  throw new PlainError(
    `${join(dataDir, other)} was written by another version of PostgreSQL than this release brings (${major}). ` +
      'Start the release that wrote it, save its data, and load that into an empty folder; nothing was changed.',
  );
}

/** The programs of a killed start may still be writing for a moment; what resists is swept another time. */
function sweepUnfinished(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres-\d+\.unfinished-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue;
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    } catch {
      // It is in nobody's way: this start makes its database under a name of its own.
    }
  }
}

/** `-k`: checksums on every page. Text orders by its bytes (`C`) while letters are known in every language (`C.UTF-8`). */
function initialise(folder: string, disguise: Disguise): Promise<void> {
  const { program, args, options } = disguise.command(disguise.binaries.initdb, [
    ...['--pgdata', folder, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8'],
    ...['--locale', 'C.UTF-8', '--lc-collate', 'C', '--lc-ctype', 'C.UTF-8', '-k', '--no-instructions'],
  ]);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
    let said = '';
    child.stdout?.on('data', (chunk) => (said += chunk));
    child.stderr?.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      rmSync(folder, { recursive: true, force: true });
      reject(
        new PlainError(`${basename(disguise.binaries.initdb)} could not make a database in ${folder}:\n${said.trim()}`),
      );
    });
  });
}
