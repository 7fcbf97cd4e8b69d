// `npm test`: installs what is missing, then runs all there is. The last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { enterTheHouse, root } from './in-the-house.mjs';
import { installBrowser } from './install-browser.mjs';
import { run, secondsText } from './run.mjs';

await enterTheHouse();

if (!process.stdout.isTTY) Object.assign(process.env, { NO_COLOR: '1', FORCE_COLOR: '0' });

const total = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(join(tmpdir(), 'madoguchi-results-'));
const faults = [];
try {
  await stage('browser and fonts', asOne(installBrowser));
  await stage('check', () => runChecks((line) => console.log(line)));
  await stage(
    'web build',
    asOne(() => inOneGo('node', ['tools/build-web.mjs'])),
  );
  await stage('tests', () => vitest('tests', ['--config', 'vitest.config.ts']));
  await stage('browser tests', () => vitest('browser', ['--config', 'vitest.browser.config.ts']));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (faults.length > 0) console.log(`\nWhat failed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
console.log('');
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);

async function stage(name, work) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  let counts;
  try {
    counts = { skipped: 0, ...(await work()) };
  } catch (error) {
    console.log(error.stack);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) faults.push(`${name}: ${counts.failed} of ${counts.passed + counts.failed}`);
  const seconds = secondsText((performance.now() - started) / 1000).trim();
  console.log(`=== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${seconds}`);
}

/** A stage that is one test: passed when nothing is thrown. */
function asOne(work) {
  return async () => {
    try {
      await work();
      return { passed: 1, failed: 0 };
    } catch (error) {
      console.log(error.message);
      return { passed: 0, failed: 1 };
    }
  };
}

async function inOneGo(program, args) {
  const { ok, output } = await run(program, args);
  if (output) console.log(output);
  if (!ok) throw new Error(`${[program, ...args].join(' ')} failed`);
}

/** A file that cannot be loaded and a run that breaks off are one failure each: they have no failed test to count. */
async function vitest(name, args) {
  const results = join(folder, `${name}.json`);
  const { ok, code } = await run(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--passWithNoTests',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    { onOutput: (text) => process.stdout.write(text) },
  );
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of readResults(results)) {
    const states = file.assertionResults.map(({ status }) => status);
    counts.passed += states.filter((status) => status === 'passed').length;
    counts.failed += states.filter((status) => status === 'failed').length;
    counts.skipped += states.filter((status) => status !== 'passed' && status !== 'failed').length;
    if (file.status === 'failed' && !states.includes('failed')) counts.failed++;
  }
  if (!ok && counts.failed === 0) {
    console.log(`vitest ended with code ${code} though no test failed; what it said is above`);
    counts.failed++;
  }
  return counts;
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return [];
  }
}
