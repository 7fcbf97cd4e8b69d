import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const children: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of children.splice(0)) signalAll(child, 'SIGKILL');
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-start-'));
  folders.push(folder);
  return folder;
}

/** Starts in a process group of its own, as a terminal does, and waits for the ready line. */
async function start(command: string, args: string[], dataDir: string) {
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', MADOGUCHI_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = /^Madoguchi is ready at (http:\S+)$/m.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${said}`)));
  });
  return { child, url: await ready };
}

function signalAll(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid ?? Number.NaN), signal);
  } catch {
    // All gone.
  }
}

/** Processes that know this data folder: by their arguments, their environment or the folder they work in. */
function processesOf(dataDir: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return ['cmdline', 'environ'].some((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(dataDir));
    } catch {
      return false;
    }
  });
}

describe('npm start', () => {
  const dataDir = newDataDir();

  test('gets ready in an empty folder, answers, and Ctrl-C leaves no process behind', {
    timeout: 120_000,
  }, async () => {
    const { child, url } = await start('npm', ['start'], dataDir);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    signalAll(child, 'SIGINT');
    await once(child, 'close');
    expect(processesOf(dataDir)).toEqual([]);
  });

  // How fast it is stands in bench/start.ts: a test is no place for a stopwatch.
  test('is ready again on what is there, and a kill of npm alone stops all of it', { timeout: 60_000 }, async () => {
    const { child } = await start('npm', ['start'], dataDir);
    child.kill('SIGKILL');
    await expect.poll(() => processesOf(dataDir), { timeout: 10_000 }).toEqual([]);
  });
});

describe('madoguchi serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it well, with nothing left behind', async (signal) => {
    const dataDir = newDataDir();
    const { child, url } = await start(process.execPath, ['bin/madoguchi.mjs', 'serve'], dataDir);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('after a kill -9 the next start takes over the database that lived on', async () => {
    const dataDir = newDataDir();
    const first = await start(process.execPath, ['bin/madoguchi.mjs', 'serve'], dataDir);
    first.child.kill('SIGKILL');
    await once(first.child, 'close');
    const second = await start(process.execPath, ['bin/madoguchi.mjs', 'serve'], dataDir);
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    second.child.kill('SIGTERM');
    await once(second.child, 'close');
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('a port that is taken is said in a sentence, and nothing is left running', async () => {
    const dataDir = newDataDir();
    const { url } = await start(process.execPath, ['bin/madoguchi.mjs', 'serve'], dataDir);
    const other = newDataDir();
    const child = spawn(process.execPath, ['bin/madoguchi.mjs', 'serve'], {
      cwd: root,
      env: { PATH: process.env['PATH'], PORT: new URL(url).port, MADOGUCHI_DATA: other },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said).toContain(`Port ${new URL(url).port} is taken`);
    expect(processesOf(other)).toEqual([]);
  });
});
