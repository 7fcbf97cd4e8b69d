import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';

/** Installs the packages of the lock when they are missing or not those of the lock. All it says goes to stderr. */
export async function ensureInstalled(root, { dev = false } = {}) {
  const stamp = join(root, 'node_modules', '.madoguchi-lock');
  const wanted = `${createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')}`;
  const found = readIfThere(stamp)?.trim();
  if (found === `${wanted} all` || (found === `${wanted} product` && !dev)) return;
  const installed = whatIsInstalled(root);
  if (installed === null || (installed === 'product' && dev)) {
    rmSync(stamp, { force: true });
    await install(root);
    return tryToWrite(stamp, `${wanted} all\n`);
  }
  tryToWrite(stamp, `${wanted} ${installed}\n`);
}

/**
 * Compares the lock with what npm noted of its last install: 'all', 'product' when only packages for building and
 * testing are missing, or null.
 */
function whatIsInstalled(root) {
  const lock = readIfThere(join(root, 'package-lock.json'));
  const note = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (lock === null || note === null) return null;
  const here = JSON.parse(note).packages;
  let answer = 'all';
  for (const [path, wanted] of Object.entries(JSON.parse(lock).packages)) {
    if (path === '' || here[path]?.version === wanted.version) continue;
    if (here[path] === undefined && (wanted.optional || wanted.peer)) continue;
    if (here[path] !== undefined || !(wanted.dev || wanted.devOptional)) return null;
    answer = 'product';
  }
  return answer;
}

async function install(root) {
  const packages = packagesForHere(root);
  process.stderr.write(`Installing the ${packages.length} packages of package-lock.json (only needed once)
`);
  const inPlace = () => packages.filter((path) => existsSync(join(root, path, 'package.json'))).length;
  let seconds = 0;
  const progress = setInterval(() => {
    seconds += 2;
    process.stderr.write(`  ${String(seconds).padStart(3)} s, ${inPlace()} unpacked\n`);
  }, 2000);
  try {
    await runNpm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--progress=false']);
  } finally {
    clearInterval(progress);
  }
  process.stderr.write('Packages are installed\n');
}

function runNpm(root, args) {
  // Within npm, its own path is known; the Node among the packages, about to be replaced, must not run it.
  const npm = process.env.npm_execpath;
  const own = npm?.endsWith('npm-cli.js') && existsSync(npm);
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => relative(join(root, 'node_modules', '.bin'), folder) !== '');
  const [program, first] = own ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []];
  const child = spawn(program, [...first, ...args], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ['ignore', 2, 2],
  });
  const stop = (signal) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new Error(`npm cannot be run: ${error.message}. It comes with Node; see https://nodejs.org`)),
    );
    child.on('exit', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `npm ci did not finish (${signal ?? `exit code ${code}`}); what it said is above. Start again to try again.`,
          ),
        );
    });
  });
}

/** The folders of the packages that this kind of machine gets. */
function packagesForHere(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const fits = (allowed, own) => allowed === undefined || allowed.includes(own);
  return Object.entries(packages)
    .filter(
      ([path, { os, cpu, libc }]) =>
        path !== '' && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc'),
    )
    .map(([path]) => path);
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The stamp only saves time: packages in a folder that cannot be written to are as good. */
function tryToWrite(file, text) {
  try {
    writeFileSync(file, text);
  } catch {
    // Looked at again at the next start.
  }
}
