import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isNode24, linkNode24, node24 } from '../../bin/node-24.mjs';
import { verbs } from '../../bin/verbs.mjs';

const root = join(import.meta.dirname, '../..');
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-launcher-'));
  made.push(folder);
  return folder;
};

const launch = (args: string[], options: { env?: Record<string, string>; cwd?: string } = {}) =>
  spawnSync(process.execPath, [join(root, 'bin/madoguchi.mjs'), ...args], {
    encoding: 'utf8',
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'], ...options.env },
  });

describe('the command line', () => {
  test('without a verb says what there is', () => {
    const { status, stdout } = launch([]);
    expect(status).toBe(0);
    for (const { usage, sentence } of Object.values(verbs)) {
      expect(stdout).toContain(usage);
      expect(stdout).toContain(sentence);
    }
  });

  test('an unknown verb is named, with the list on standard error', () => {
    const { status, stdout, stderr } = launch(['sevre']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no verb "sevre"');
    expect(stderr).toContain('serve');
  });

  test('works from any folder', () => {
    const { status, stdout } = launch(['settings'], { cwd: tmpdir(), env: { PORT: '9001' } });
    expect(stdout).toMatch(/^\* PORT +9001 /m);
    expect(status).toBe(0);
  });

  test('a bad setting stops the verb without a stack', () => {
    const { status, stderr } = launch(['migrate'], { env: { POOL_SIZE: 'many' } });
    expect(status).toBe(1);
    expect(stderr).toBe('A setting is not usable:\n  POOL_SIZE: expected a whole number from 1 to 200; came "many"\n');
  });

  test('serving with unsafe settings is refused, by name', () => {
    const { status, stderr } = launch(['serve'], { env: { RATE_LIMITS: 'off', HOST: '0.0.0.0' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/would not be safe:\n {2}PUBLIC_URL: .*\n {2}RATE_LIMITS: /);
  });
});

test('Ctrl-C ends a verb that waits for its input', async () => {
  const child = spawn(process.execPath, [join(root, 'bin/madoguchi.mjs'), 'due'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.write('{"id": 1}\n');
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([130, null]);
});

describe('the version of Node', () => {
  test('24 and later run the product, 20 does not', () => {
    expect([isNode24('20.20.2'), isNode24('24.0.0'), isNode24('26.1.0')]).toEqual([false, true, true]);
  });

  test('an older one hands over to the Node among the packages', () => {
    expect(execFileSync(node24(root, '20.20.2'), ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
  });

  test('it is found by npm’s scripts also when npm 10 left its link out', () => {
    const folder = newFolder();
    const name = `node-${process.platform}-${process.arch}`;
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    mkdirSync(join(folder, 'node_modules', name, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', name, 'bin/node'), '');
    linkNode24(folder);
    expect(readlinkSync(join(folder, 'node_modules/.bin/node'))).toBe(`../${name}/bin/node`);
  });

  test('where there is none, the message says which is needed and which came', () => {
    expect(() => node24(newFolder(), '20.20.2')).toThrow(/needs Node 24 or later; this is 20\.20\.2/);
  });
});

/** The Node that the machine came with, when it is older than the product needs. */
const oldNode = (process.env['PATH'] ?? '')
  .split(':')
  .map((folder) => join(folder, 'node'))
  .filter((file) => !file.includes('node_modules') && existsSync(file))
  .find((file) => !isNode24(execFileSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' })));

describe.runIf(oldNode !== undefined)('an old Node', () => {
  const withOldNode = (...args: string[]) =>
    spawnSync(oldNode ?? '', args, { encoding: 'utf8', cwd: root, env: { PATH: '/usr/local/bin:/usr/bin:/bin' } });

  test('runs a verb by handing over', () => {
    expect(withOldNode('bin/madoguchi.mjs', 'settings').stdout).toContain('PORT');
  });

  test('runs the checks by handing over', () => {
    const { status, stdout, stderr } = withOldNode('tools/check.mjs', '--names');
    expect(stderr).toBe('');
    expect(stdout).toContain('structure');
    expect(status).toBe(0);
  });
});

describe('installing', () => {
  /** An installation whose npm only writes down how it was called, and does what npm would. */
  function house(lock: object) {
    const folder = newFolder();
    for (const name of ['bin', 'package.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    mkdirSync(join(folder, 'fake'));
    const npm = join(folder, 'fake', 'npm');
    writeFileSync(
      npm,
      `#!/bin/sh\necho "$@" >> ${folder}/calls\nmkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json\nexit \${NPM_EXIT:-0}\n`,
    );
    chmodSync(npm, 0o755);
    const settings = (env: Record<string, string> = {}) =>
      spawnSync(process.execPath, [join(folder, 'bin/madoguchi.mjs'), 'settings'], {
        encoding: 'utf8',
        env: { PATH: `${join(folder, 'fake')}:${process.env['PATH']}`, ...env },
      });
    return {
      folder,
      settings,
      calls: () => execFileSync('sh', ['-c', `cat ${folder}/calls 2>/dev/null | wc -l`], { encoding: 'utf8' }).trim(),
    };
  }
  const lockOf = (version: string) => ({ packages: { '': {}, 'node_modules/zod': { version } } });

  test('happens once for a lock, and again when the lock changes; all it says stays off standard output', () => {
    const { folder, settings, calls } = house(lockOf('1.0.0'));
    const first = settings();
    expect(first.stderr).toContain('Installing the 1 packages of package-lock.json');
    expect(first.stdout).toBe('');
    settings();
    expect(calls()).toBe('1');
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockOf('1.0.1')));
    settings();
    expect(calls()).toBe('2');
  });

  test('is not needed after an npm ci by hand', () => {
    const { folder, settings, calls } = house(lockOf('1.0.0'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(lockOf('1.0.0')));
    settings();
    expect(calls()).toBe('0');
    expect(existsSync(join(folder, 'node_modules/.madoguchi-lock'))).toBe(true);
  });

  test('that fails says so and is tried again at the next start', () => {
    const { folder, settings, calls } = house(lockOf('1.0.0'));
    const { status, stderr } = settings({ NPM_EXIT: '7' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm ci did not finish (exit code 7)');
    rmSync(join(folder, 'node_modules'), { recursive: true });
    settings();
    expect(calls()).toBe('2');
  });
});
