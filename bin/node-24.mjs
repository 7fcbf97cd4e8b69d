import { spawn } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const needed = 24;

export const isNode24 = (version = process.versions.node) => Number.parseInt(version, 10) >= needed;

const packagedNode = (root) => join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

/**
 * Puts the packaged Node where npm's scripts find it. npm 10 leaves it out: of two optional packages that bring a
 * `node` it removes the one for another machine, and with it the link of both.
 */
export function linkNode24(root) {
  const link = join(root, 'node_modules', '.bin', 'node');
  const packaged = packagedNode(root);
  if (existsSync(link) || !existsSync(packaged)) return;
  try {
    symlinkSync(relative(dirname(link), packaged), link);
  } catch {
    // A folder that cannot be written to, or another start was quicker.
  }
}

/** The Node to run with: this one when it is new enough, else the one among the packages. Throws where there is none. */
export function node24(root, version = process.versions.node) {
  if (isNode24(version)) return process.execPath;
  const packaged = packagedNode(root);
  if (existsSync(packaged)) return packaged;
  throw new Error(
    `Madoguchi needs Node ${needed} or later; this is ${version}, and npm has none for ${process.platform}-${process.arch}. ` +
      `Install Node ${needed} from https://nodejs.org and start again.`,
  );
}

/**
 * Runs Node 24 with `args` in the place of this process where that is possible, so that nothing stands between it and
 * the one who started it; else as a child. Resolves with the exit code.
 */
export function becomeNode24(root, args) {
  const node = node24(root);
  const flags = ['--disable-warning=ExperimentalWarning', ...args];
  if (typeof process.execve === 'function') {
    process.removeAllListeners('warning');
    process.execve(node, [node, ...flags], process.env);
  }
  return runChild(node, flags);
}

/** The child stops by itself when the channel closes, which it does even when this process is killed outright. */
function runChild(node, args) {
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // The terminal sends Ctrl-C to both; `kill` and a service manager only to this one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${node} cannot be run: ${error.message}`)));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
