import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let dataDir: string;
let serving: ChildProcess | null = null;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-cli-'));
});
afterAll(async () => {
  await stop();
  await rm(dataDir, { recursive: true, force: true });
});

function start(args: string[]): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin/madoguchi.mjs'), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], MADOGUCHI_DATA: dataDir, PORT: '0', LOG_LEVEL: 'warn' },
  });
}
function launch(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = start(args);
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (said.stdout += chunk));
  child.stderr?.on('data', (chunk) => (said.stderr += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...said })));
}
function serve(): Promise<string> {
  const child = start(['serve']);
  serving = child;
  let all = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        all += chunk;
        const port = /is ready at http:\/\/localhost:(\d+)/.exec(all)?.[1];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
    child.on('close', () => reject(new Error(all)));
  });
}
async function stop(): Promise<void> {
  const child = serving;
  serving = null;
  if (child === null || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGTERM');
  await gone;
}

const create = (...more: string[]) =>
  launch('operator', 'create', '--email', 'olga@desk.example', '--name', 'Olga Brenner', '--language', 'ja', ...more);
const tokenIn = (link: string) => new URLSearchParams(new URL(link.trim()).hash.slice(1)).get('token');
const post = (base: string, path: string, body: unknown) =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify(body),
  });
const me = async (base: string, headers: Record<string, string>) =>
  (await (await fetch(`${base}/api/me`, { headers })).json()) as {
    kind: string;
    id: string;
    name: string;
    language: string;
    staff: { kind: string; editions: { key: string }[] };
  };

describe('the first operator', () => {
  let base: string;
  let operator: Awaited<ReturnType<typeof me>>;

  test('is made on an empty machine, sets a password with the link once the service runs, and is an operator', async () => {
    const made = await create();
    expect(made.stderr).toContain('Olga Brenner is now an operator of');
    expect(made.status).toBe(0);
    expect(made.stdout).toMatch(/^http:\/\/localhost:\d+\/invitation#token=[\w-]{32}\n$/);

    base = await serve();
    const password = 'three words in a row';
    const set = await post(base, '/api/sign-in/invitation', { token: tokenIn(made.stdout), password });
    expect(await set.json()).toEqual({ email: 'olga@desk.example' });
    const signedIn = await post(base, '/api/auth/sign-in/email', { email: 'olga@desk.example', password });
    operator = await me(base, { cookie: signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '' });
    expect(operator).toMatchObject({
      kind: 'staff',
      name: 'Olga Brenner',
      language: 'ja',
      staff: { kind: 'operator' },
    });
    expect(operator.staff.editions.length).toBeGreaterThan(1);
  }, 120_000);

  test('made again gets a new link, beside the running service', async () => {
    const again = await create();
    expect(again.stderr).toContain('is already an operator');
    const set = await post(base, '/api/sign-in/invitation', {
      token: tokenIn(again.stdout),
      password: 'four words in a row',
    });
    expect(set.status).toBe(200);
  }, 60_000);

  test('gets a bearer token beside the running service: it is all of standard output, and it opens', async () => {
    const { status, stdout } = await launch('token', '--person', operator.id);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mg_[\w-]{32}\n$/);
    expect(await me(base, { authorization: `Bearer ${stdout.trim()}` })).toMatchObject({ id: operator.id });
    const list = await fetch(`${base}/api/console/staff`, { headers: { authorization: `Bearer ${stdout.trim()}` } });
    expect(list.status).toBe(200);
  }, 60_000);

  test('gets one from the machine alone too, which opens once the service runs again', async () => {
    await stop();
    const { status, stdout } = await launch('token', '--person', operator.id, '--days', '1');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^mg_[\w-]{32}\n$/)]);
    base = await serve();
    expect(await me(base, { authorization: `Bearer ${stdout.trim()}` })).toMatchObject({ id: operator.id });
  }, 120_000);
});

describe('what was asked wrong', () => {
  test.each([
    [['token'], 2, 'expected the id of a person'],
    [['token', '--person', 'olga'], 2, 'expected the id of a person'],
    [['token', '--person', '019b0000-0000-7000-8000-000000000000'], 1, 'nobody has the id 019b0000'],
    [['token', '--person', '019b0000-0000-7000-8000-000000000000', '--days', '900'], 2, '--days N'],
    [['operator'], 2, 'expected "create"'],
    [['operator', 'create', '--name', 'Olga'], 2, '--email: expected an address'],
    [['operator', 'create', '--email', 'olga', '--name', 'Olga'], 2, '--email: expected an address'],
    [['operator', 'create', '--email', 'a@b.example'], 2, '--name: expected a name'],
    [['operator', 'create', '--email', 'a@b.example', '--name', 'A', '--zone', 'Mars'], 2, '--zone: expected'],
    [
      ['operator', 'create', '--email', 'a@b.example', '--name', 'A', '--editions', 'moon'],
      1,
      '--editions: expected some of',
    ],
    [['operator', 'create', '--mail', 'a@b.example'], 2, "Unknown option '--mail'"],
  ])(
    '%j is told, and standard output stays empty',
    async (args, expected, words) => {
      const { status, stdout, stderr } = await launch(...args);
      expect([status, stdout]).toEqual([expected, '']);
      expect(stderr).toContain(words);
      expect(stderr).not.toContain('    at ');
    },
    60_000,
  );
});
