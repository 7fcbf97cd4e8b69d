// How long npm start takes until it is ready: on an empty folder, and again on what is there (goal: 3 s).
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-start-'));
for (const round of ['on an empty folder', 'again', 'and again']) {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    env: { ...process.env, MADOGUCHI_DATA: dataDir, PORT: '0' },
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve()),
  );
  process.stdout.write(`ready ${round} after ${((performance.now() - began) / 1000).toFixed(2)} s\n`);
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await new Promise((resolve) => child.on('exit', resolve));
}
await rm(dataDir, { recursive: true, force: true });
