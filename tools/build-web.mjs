// Builds the screens and the pane into dist/ when their sources changed: `npm run build`, and the first `npm start`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
// The whole module, because an old Node, which only hands over to the new one, has no globSync to import by name.
import fs, { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { enterTheHouse, root as house } from './in-the-house.mjs';

const outputs = [
  { name: 'screens', entry: 'src/web/index.html', args: ['build'] },
  { name: 'pane', entry: 'src/web/pane/main.ts', args: ['build', '--config', 'vite.pane.config.ts'] },
];
const sources = ['src/{web,look,contract,domain}/**/*.*', 'words/**/*.*', 'vite*.config.ts', 'package-lock.json'];

/** Resolves when dist/ is that of the sources, or when `stop` aborts; throws with what the builder said. */
export async function buildWeb({ root, log, stop }) {
  const stamp = join(root, 'dist', '.sources');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const due = outputs.filter(({ entry }) => existsSync(join(root, entry)));
  if (due.length === 0) return;
  log(`Building ${due.map(({ name }) => name).join(' and ')} (only after a change)`);
  rmSync(stamp, { force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const said = await Promise.all(due.map(({ name, args }) => build(root, name, args, stop)));
  // The pane tells its size: it has a budget.
  for (const line of said) if (line) log(line);
  if (!stop?.aborted) writeFileSync(stamp, wanted);
}

function fingerprint(root) {
  const hash = createHash('sha256');
  for (const file of fs.globSync(sources, { cwd: root }).sort()) {
    // Folders whose name has a dot match too.
    const content = readIfFile(join(root, file));
    if (content !== null) hash.update(file).update('\0').update(content).update('\0');
  }
  return hash.digest('hex');
}

function readIfFile(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'EISDIR') return null;
    throw error;
  }
}

function build(root, name, args, stop) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite))
    throw new Error(
      `${name}: dist/ is not that of the sources, and vite, which builds it, is not installed: run npm ci`,
    );
  const child = spawn(process.execPath, [vite, ...args, '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const end = () => child.kill();
  stop?.addEventListener('abort', end);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      stop?.removeEventListener('abort', end);
      if (code === 0 || stop?.aborted) resolve(output.trim());
      else reject(plainError(`The ${name} could not be built:\n${output.trim()}`));
    });
  });
}

/** One for people: shown without the place in the program. */
const plainError = (message) => Object.assign(new Error(message), { name: 'PlainError' });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await enterTheHouse();
  try {
    await buildWeb({ root: house, log: console.log });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
