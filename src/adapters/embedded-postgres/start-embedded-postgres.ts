import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
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
  /** Called when the server goes away while it is still needed. */
  onLost?: (reason: string) => void;
}

/**
 * Starts PostgreSQL under `dataDir`, or joins the server that already runs there: one that another process uses, or
 * one that outlived its killed parent. Throws, with the end of the server's log, when it does not get ready.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const disguise = disguiseFor(options.binaries ?? findBinaries(), dataDir, options.disguise);
  const cluster = await readyCluster(dataDir, disguise, options.log);
  const sockets = socketFolder(dataDir, disguise);

  for (let attempt = 1; ; attempt++) {
    const postmaster = await openPostmaster({
      cluster,
      sockets,
      disguise,
      settings: options.settings ?? {},
      log: options.log,
    });
    const hold = await holdTheServer(addressOf(postmaster.socketDir, postmaster.port), options.onLost ?? (() => {}));
    // Between opening and holding, the last other user may have stopped it: then it is ours to start.
    if (hold === null && attempt < 5) continue;
    if (hold === null) throw new Error(`the database in ${cluster} stops again each time it is joined`);
    return {
      socketDir: postmaster.socketDir,
      port: postmaster.port,
      superuserUrl: addressOf(postmaster.socketDir, postmaster.port),
      stop: () => hold.release(postmaster.stop),
    };
  }
}

const addressOf = (socketDir: string, port: number) => (database: string) =>
  `postgresql://postgres@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}&port=${port}`;
