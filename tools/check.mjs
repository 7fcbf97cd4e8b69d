// `npm run check`: all that can be known without a database, in seconds. Every line is one check.
// The whole module, because an old Node, which only hands over to the new one, has no globSync to import by name.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { enterTheHouse } from './in-the-house.mjs';
import { run, secondsText } from './run.mjs';

const tsc = [process.execPath, 'node_modules/@typescript/native/bin/tsc', '--pretty', 'false', '-p'];
const node = (file, ...args) => [process.execPath, file, ...args];

/** `needs`: the check is left out, not passed, while nothing matches. */
const checks = [
  { name: 'types: domain, contract', needs: 'src/domain/**/*.ts', command: [...tsc, 'src/domain'] },
  { name: 'types: server, tests', needs: 'src/*.ts', command: [...tsc, 'tsconfig.json'] },
  { name: 'types: screens', needs: 'src/web/**/*.tsx', command: [...tsc, 'src/web'] },
  { name: 'types: pane', needs: 'src/web/pane/**/*.tsx', command: [...tsc, 'src/web/pane'] },
  { name: 'format', command: ['biome', 'check', '--colors=off', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--format=unix'] },
  { name: 'structure', command: node('tools/check-structure.mjs') },
  { name: 'nothing unused', command: ['knip', '--no-progress', '--reporter', 'compact'] },
  { name: 'one reader of the time', command: node('tools/check-time.mjs') },
  { name: 'no edition in the source', command: node('tools/check-edition-names.mjs') },
  { name: 'paths in the documents', command: node('tools/check-docs.mjs') },
  { name: 'lock is complete', command: ['npm', 'ci', '--dry-run', '--ignore-scripts', '--prefer-offline'] },
  { name: 'words in every language', needs: 'tools/check-words.mjs', command: node('tools/check-words.mjs') },
];

/** Runs all checks, prints a line for each and what failed below; answers how many passed and failed. */
export async function runChecks(print) {
  const due = checks.filter(({ needs }) => needs === undefined || fs.globSync(needs).length > 0);
  const failures = [];
  const results = await Promise.all(
    due.map(async ({ name, command: [program, ...args] }) => {
      const result = await run(program, args, { env: { NO_COLOR: '1', FORCE_COLOR: '0' } });
      print(`${result.ok ? 'ok  ' : 'FAIL'} ${secondsText(result.seconds)}  ${name}`);
      if (!result.ok)
        failures.push({
          name,
          output: result.output,
          again: [program === process.execPath ? 'node' : `npx ${program}`, ...args].join(' '),
        });
      return result.ok;
    }),
  );
  for (const { name, output, again } of failures) print(`\n--- ${name} (again: ${again})\n${shortened(output)}`);
  return { passed: results.filter(Boolean).length, failed: failures.length };
}

function shortened(output, most = 60) {
  const lines = output.split('\n');
  return lines.length <= most ? output : `${lines.slice(0, most).join('\n')}\n… and ${lines.length - most} lines more`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await enterTheHouse();
  if (process.argv.includes('--names')) {
    console.log(checks.map(({ name }) => name).join('\n'));
    process.exit();
  }
  const started = performance.now();
  const { passed, failed } = await runChecks((line) => console.log(line));
  console.log(`\n${passed} passed, ${failed} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  process.exitCode = failed === 0 ? 0 : 1;
}
