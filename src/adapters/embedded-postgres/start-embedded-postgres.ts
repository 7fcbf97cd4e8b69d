import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../../domain/fault/plain-error.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { readyCluster } from './cluster-folder.ts';
import { openPostmaster } from './postmaster.ts';
import { socketFolder } from './socket-folder.ts';
import { holdTheServer } from './users-of-the-server.ts';
import { type Disguise, disguiseFor } from './without-root.ts';

export interface EmbeddedPostgres {
  socketDir: string;
  port: number;
  /** The address of one database as the superuser, over the private socket. */
  superuserUrl: (database: string) => string;
  /** Lets go of the server, and stops it when no other process uses it. */
  stop: () => Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The folder of everything Madoguchi keeps; the cluster lives in `postgres-<major>` in it. */
  dataDir: string;
  log: (message: string) => void;
  /** Server settings over the product's own; tests turn the waiting for the disk off. */
  settings?: Record<string, string>;
  /** Other server programs than the ones that came with npm, such as Debian's. */
  binaries?: Binaries;
  /** How to stop being root, which PostgreSQL refuses; found out when left away. */
  disguise?: Disguise['kind'];
  /** Called when the server went away while it was needed and did not come back. */
  onLost?: (reason: string) => void;
}

/**
 * Starts PostgreSQL under `dataDir`, or joins the server that already runs there: one that another process uses, or
 * one that outlived its killed parent. A server that dies while it is needed is started again. Throws, with the end of
 * the server's log, when it does not get ready.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const disguise = disguiseFor(options.binaries ?? findBinaries(), dataDir, options.disguise);
  const cluster = await readyCluster(dataDir, disguise, options.log);
  const place = {
    cluster,
    sockets: socketFolder(dataDir, disguise),
    disguise,
    settings: options.settings ?? {},
    log: options.log,
  };

  const startAgain = (reason: string) => {
    options.log(`the database went away (${reason}): starting it again`);
    running = openAndHold(place, startAgain);
    running.catch((error: Error) => options.onLost?.(error.message));
  };
  let running = openAndHold(place, startAgain);
  const { socketDir, port } = await running;
  return {
    socketDir,
    port,
    superuserUrl: addressOf(socketDir, port),
    stop: async () => {
      const server = await running.catch(() => null);
      await server?.stop();
    },
  };
}

const attempts = 8;

async function openAndHold(place: Parameters<typeof openPostmaster>[0], onLost: (reason: string) => void) {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const postmaster = await openPostmaster(place);
    const { socketDir, port } = postmaster;
    const hold = await holdTheServer(addressOf(socketDir, port), onLost).catch((error: Error) => {
      if (attempt === attempts) throw error;
      return null;
    });
    if (hold !== null) return { socketDir, port, stop: () => hold.release(postmaster.stop) };
    // Between opening and holding it went away: the last other user stopped it, or a kill was still at work on it.
    await wait(100 * attempt);
  }
  throw new PlainError(`the database in ${place.cluster} stops again each time it is joined`);
}

const addressOf = (socketDir: string, port: number) => (database: string) =>
  `postgresql://postgres@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}&port=${port}`;
