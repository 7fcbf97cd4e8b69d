import type { Edition } from '../domain/edition/edition.ts';
import type { Settings } from '../settings/settings.ts';
import type { ExportReport } from '../usecases/help/export-help.ts';
import type { ImportReport } from '../usecases/help/import-report.ts';
import type { EditionDoors } from '../usecases/policy/import-edition.ts';
import type { EditionFileSet } from '../usecases/ports/edition-files.ts';
import type { Accounts, Identity } from '../usecases/ports/identity.ts';
import type { Circumstances, Transactions } from '../usecases/ports.ts';

/** What a verb of the command line is given of the world. A verb answers its exit code; none is 0. */
export interface Io {
  /** The folder of the installation: `migrations`, `editions` and `dist` lie in it. */
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the process is asked to stop. */
  stop: AbortSignal;
  input: AsyncIterable<Buffer | string>;
  /** Standard output: the verb's answer. */
  write: (text: string) => void;
  /** Standard error: progress and complaints. */
  complain: (text: string) => void;
  openDatabase: (settings: Settings, log: (line: string) => void) => Promise<OpenDatabase>;
  /** People, accounts and policies of the install whose database is open; closed before the database. */
  openSetUp: (settings: Settings, database: OpenDatabase, log: (line: string) => void) => Promise<SetUp>;
  /** Policies as they are stored; closed before the database. */
  openPolicyDoors: (database: OpenDatabase, log: (line: string) => void) => Promise<PolicyDoors>;
  startApp: (options: StartOptions) => Promise<RunningApp>;
  /** The reader of edition folders, loaded when it is asked for. */
  readEditions: () => Promise<(dir: string) => Edition[]>;
  /** Reads a folder of help articles into this install's database. */
  importHelp: (
    settings: Settings,
    folder: string,
    options: { prune: boolean; log: (line: string) => void; progress: (done: number, total: number) => void },
  ) => Promise<ImportReport>;
  /** Writes the help articles of this install into a folder. */
  exportHelp: (
    settings: Settings,
    folder: string,
    options: { editionId: string | null; log: (line: string) => void },
  ) => Promise<ExportReport>;
  buildWeb: (options: { root: string; log: (line: string) => void; stop: AbortSignal }) => Promise<void>;
}

export interface OpenDatabase {
  /** For the pool. */
  url: string;
  /** Past any pooler: for migrations and LISTEN. */
  directUrl: string;
  /** Whether it is the embedded one, which only this installation uses. */
  embedded: boolean;
  /** Applies what is missing and answers the names of it. */
  migrate: (log: (line: string) => void) => Promise<string[]>;
  /** The migrations that this release has and the database has not. */
  pending: () => Promise<string[]>;
  close: () => Promise<void>;
}

export interface SetUp {
  accounts: Accounts;
  identity: Identity;
  transactions: Transactions;
  /** So many random bytes. */
  random: (bytes: number) => Uint8Array;
  circumstances: Circumstances;
  close: () => Promise<void>;
}

export interface PolicyDoors extends EditionDoors {
  /** The bytes in the folder of an edition. */
  readFolder: (dir: string) => EditionFileSet;
  writeFolder: (dir: string, key: string, files: EditionFileSet) => void;
  close: () => Promise<void>;
}

export interface StartOptions {
  settings: Settings;
  /** With example organisations and people; never in production. */
  example: boolean;
  log: (line: string) => void;
}

export interface RunningApp {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** Resolves when the process is asked to stop. */
export function untilStopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}
