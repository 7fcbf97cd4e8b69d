// The rings of .dependency-cruiser.cjs, over the `src` of this house or of the folder named. A reader that cannot read
// TypeScript finds no modules and nothing wrong: so fewer modules than files is a fault too.
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { run } from './run.mjs';

const house = join(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? house);

const { violations, modules } = await cruise();
const read = new Set(modules);
const unread = globSync('src/**/*.{ts,tsx}', { cwd: folder }).filter(
  (file) => !file.endsWith('.d.ts') && !read.has(file),
);

for (const { rule, from, to, cycle } of violations) {
  const path =
    rule.name === 'no-cycles'
      ? [from, ...cycle.map(({ name }) => name)].join(' -> ')
      : to === from
        ? from
        : `${from} -> ${to}`;
  console.log(`${rule.name}: ${path}\n    ${comments().get(rule.name)}`);
}
for (const file of unread) console.log(`not read: ${file}\n    The rings say nothing about a file that was not read.`);
const faults = violations.length + unread.length;
if (read.size === 0) console.log('no module was read: is typescript 6 beside the native one?');
console.log(`${read.size} modules read, ${faults} faults`);
process.exitCode = faults > 0 || read.size === 0 ? 1 : 0;

async function cruise() {
  const cli = join(house, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const config = join(house, '.dependency-cruiser.cjs');
  const { output } = await run(process.execPath, [cli, 'src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
  });
  try {
    const { summary, modules } = JSON.parse(output);
    return {
      violations: summary.violations,
      modules: modules
        .filter(({ source, dependencies }) => source.startsWith('src/') && dependencies !== undefined)
        .map(({ source }) => source),
    };
  } catch {
    throw new Error(`dependency-cruiser did not answer: ${output.slice(0, 2000)}`);
  }
}

function comments() {
  const { forbidden } = createRequire(import.meta.url)(join(house, '.dependency-cruiser.cjs'));
  return new Map(forbidden.map(({ name, comment }) => [name, comment]));
}
