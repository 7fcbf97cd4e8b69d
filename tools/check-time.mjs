// Time is an argument. On the server src/adapters/system/system-clock.ts is the one file that reads it; in the browser,
// where clocks tick on screen, each of the two scripts has one.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const readers = ['src/adapters/system/system-clock.ts', 'src/web/kit/time/now.ts', 'src/web/pane/model/now.ts'];
const reading =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|\bDate\(\s*\)|\bperformance\s*\.\s*(?:now|timeOrigin)\b|\bTemporal\.Now\b|\bhrtime\b/;

let faults = 0;
for (const file of globSync('src/**/*.{ts,tsx,js,mjs}', { cwd: folder })) {
  if (readers.includes(file)) continue;
  const lines = withoutComments(readFileSync(join(folder, file), 'utf8')).split('\n');
  lines.forEach((line, index) => {
    const found = reading.exec(line)?.[0];
    if (found === undefined) return;
    faults++;
    console.log(
      `${file}:${index + 1}: ${found} reads the time; take \`now\` as the last argument, or from ${readerFor(file)}`,
    );
  });
}
process.exitCode = faults > 0 ? 1 : 0;

function readerFor(file) {
  if (file.startsWith('src/web/pane/')) return readers[2];
  return file.startsWith('src/web/') ? readers[1] : readers[0];
}

/** Comments become spaces, so that lines keep their numbers; a `//` within a text, as in an address, stays. */
function withoutComments(source) {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
