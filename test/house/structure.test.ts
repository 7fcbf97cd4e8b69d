import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A house of these files alone, looked at by the check `tool`. */
function look(tool: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-house-'));
  made.push(folder);
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.json'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools', tool), folder], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const value = 'export const one = 1;\n';
const uses = (path: string) => `import { one } from '${path}';\nexport const two = one;\n`;

test('rings that are kept pass', () => {
  const { status, said } = look('check-structure.mjs', {
    'src/domain/a.ts': value,
    'src/usecases/b.ts': uses('../domain/a.ts'),
    'src/main.ts': uses('./usecases/b.ts'),
  });
  expect(said).toContain('3 modules read, 0 faults');
  expect(status).toBe(0);
});

const planted = [
  ['ring-domain', 'src/domain/b.ts', uses('../usecases/request/a.ts')],
  ['no-node-domain', 'src/domain/c.ts', "import { join } from 'node:path';\nexport const two = join('a');\n"],
  ['ring-contract', 'src/contract/b.ts', uses('../usecases/request/a.ts')],
  ['ring-usecases', 'src/usecases/b.ts', uses('../adapters/mail/a.ts')],
  ['ring-http', 'src/http/b.ts', uses('../adapters/mail/a.ts')],
  ['ring-worker', 'src/worker/b.ts', uses('../adapters/mail/a.ts')],
  ['ring-cli', 'src/cli/b.ts', uses('../adapters/mail/a.ts')],
  ['ring-pages', 'src/pages/b.ts', uses('../adapters/mail/a.ts')],
  ['ring-settings', 'src/settings/b.ts', uses('../usecases/request/a.ts')],
  ['ring-adapters', 'src/adapters/postgres/b.ts', uses('../mail/a.ts')],
  ['ring-adapters', 'src/adapters/postgres/c.ts', uses('../../usecases/request/a.ts')],
  ['ring-web', 'src/web/desk/c.ts', uses('../../usecases/request/a.ts')],
  ['screens-apart', 'src/web/desk/b.ts', uses('../portal/a.ts')],
  ['kit-below-screens', 'src/web/kit/b.ts', uses('../portal/a.ts')],
  ['pane-apart', 'src/web/pane/b.ts', uses('../kit/a.ts')],
  ['nobody-imports-the-wiring', 'src/http/c.ts', uses('../main.ts')],
  ['no-tests-in-the-product', 'src/http/d.ts', uses('../../test/a.ts')],
  ['found', 'src/http/e.ts', uses('./gone.ts')],
  ['no-cycles', 'src/domain/d.ts', "import type { B } from './e.ts';\nexport type A = B | 1;\n"],
  ['no-orphans', 'src/domain/left-over.ts', value],
] as const;

describe('a house with one fault of each kind', () => {
  const imported = ['src/usecases/request', 'src/adapters/mail', 'src/web/portal', 'src/web/kit', 'test'];
  let seen: ReturnType<typeof look>;
  beforeAll(() => {
    seen = look('check-structure.mjs', {
      ...Object.fromEntries(imported.map((folder) => [`${folder}/a.ts`, value])),
      'src/main.ts': value,
      'src/domain/e.ts': "import type { A } from './d.ts';\nexport type B = A | 2;\n",
      ...Object.fromEntries(planted.map(([, file, text]) => [file, text])),
    });
  });

  test('does not pass', () => expect(seen.status).toBe(1));
  test.each(planted)('%s is named at %s', (rule, file) => expect(seen.said).toContain(`${rule}: ${file}`));
});

test.each([
  'Date.now()',
  'new Date()',
  'performance.now()',
  'Temporal.Now.instant()',
])('%s outside the clock is caught', (reading) => {
  const { status, said } = look('check-time.mjs', {
    'src/usecases/a.ts': `// the time\nexport const late = ${reading};\n`,
  });
  expect(said).toContain('src/usecases/a.ts:2: ');
  expect(status).toBe(1);
});

test('a date made from a value, and the clock itself, are no reading of the time', () => {
  const { status, said } = look('check-time.mjs', {
    'src/domain/a.ts': '// not Date.now()\nexport const at = (ms: number) => new Date(ms);\n',
    'src/adapters/system/system-clock.ts': 'export const systemClock = () => Date.now();\n',
  });
  expect(said).toBe('');
  expect(status).toBe(0);
});
