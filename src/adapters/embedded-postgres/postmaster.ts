import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../../domain/fault/plain-error.ts';
import { isIn, processesIn } from './processes-in.ts';
import { serverSettings } from './server-settings.ts';
import type { Disguise } from './without-root.ts';

export interface Postmaster {
  socketDir: string;
  port: number;
  stop: () => Promise<void>;
}

interface Place {
  cluster: string;
  sockets: string;
  disguise: Disguise;
  settings: Record<string, string>;
  log: (message: string) => void;
}

/** Rounds of 20 ms. Recovery after a kill replays up to `max_wal_size`; starting is given two minutes, stopping one. */
const roundMs = 20;
const roundsToStart = 6000;
const roundsToStop = 3000;
const port = 5432;

/** The running server of `cluster`, started when none runs. After a kill the old one is in the way for about a second. */
export async function openPostmaster(place: Place): Promise<Postmaster> {
  const logFile = join(place.cluster, '..', 'postgres.log');
  let ours: ReturnType<typeof launch> | null = null;
  for (let round = 0; round < roundsToStart; round++, await wait(roundMs)) {
    const note = readNote(place.cluster);
    if (note?.ready && isIn(place.cluster, note.pid)) {
      if (ours === null) place.log(`joining the database that runs in ${place.cluster}`);
      return { socketDir: note.socketDir, port: note.port, stop: () => stop(place.cluster, note.pid) };
    }
    if (ours === null) {
      if (note !== null && processesIn(place.cluster).length === 0) removeNote(place.cluster, note.pid);
      ours = launch(place, logFile);
    } else if (ours.ended !== null) {
      const said = readFrom(logFile, ours.logStart);
      // Somebody's server holds the folder, on its way up or down: wait for it, then look again.
      if (!/lock file "[^"]*" already exists|shared memory block .* is still in use/.test(said)) {
        throw new PlainError(
          `PostgreSQL did not start in ${place.cluster} (${ours.ended}):\n${said.trim() || 'it said nothing'}`,
        );
      }
      ours = null;
      await wait(10 * roundMs);
    }
  }
  throw new PlainError(`PostgreSQL was not ready in ${place.cluster} after two minutes; its log is ${logFile}`);
}

/** In a session of its own, so that Ctrl-C reaches the application first and the server only when nothing needs it. */
function launch(place: Place, logFile: string) {
  if (existsSync(logFile) && statSync(logFile).size > 10 * 2 ** 20) truncateSync(logFile);
  const output = openSync(logFile, 'a', 0o600);
  const state = { ended: null as string | null, logStart: statSync(logFile).size };
  const settings = { ...serverSettings, ...place.settings, unix_socket_directories: place.sockets, port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { program, args, options } = place.disguise.command(place.disguise.binaries.postgres, [
    '-D',
    place.cluster,
    ...flags,
  ]);
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', output, output], cwd: '/' });
  child.on('error', (error) => (state.ended = error.message));
  child.on('exit', (code, signal) => (state.ended = signal ?? `exit code ${code}`));
  child.unref();
  closeSync(output);
  return state;
}

/** Fast shutdown: open transactions are rolled back, everything committed is on the disk. */
async function stop(cluster: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let round = 0; round < roundsToStop; round++, await wait(roundMs)) {
      if (!isRunning(pid)) return;
    }
  }
  throw new PlainError(`PostgreSQL (process ${pid}) in ${cluster} does not stop`);
}

/** A process that ended but whose parent has not looked yet still has a folder in /proc, in the state Z. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** `postmaster.pid`, which the server keeps: process, folder, start, port, socket folder, address, memory, status. */
function readNote(cluster: string) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!(pid > 0)) return null;
    return { pid, port: Number(lines[3]), socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** A number in the note may since belong to another program; PostgreSQL would then refuse to start for ever. */
function removeNote(cluster: string, pid: number): void {
  if (readNote(cluster)?.pid === pid) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

function readFrom(file: string, start: number): string {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(8192);
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, start));
  } finally {
    closeSync(handle);
  }
}
