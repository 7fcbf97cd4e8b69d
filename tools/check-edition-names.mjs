// An edition is data: its name in the source would be a rule that belongs to its folder.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const names = readdirSync(join(root, 'editions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let faults = 0;
for (const file of globSync('src/**/*.*', { cwd: root })) {
  const text = readFileSync(join(root, file), 'utf8').toLowerCase();
  for (const name of names) {
    const at = text.indexOf(name.toLowerCase());
    if (at < 0) continue;
    faults++;
    console.log(
      `${file}:${text.slice(0, at).split('\n').length}: names the edition "${name}"; move the rule to editions/${name}`,
    );
  }
}
process.exitCode = faults > 0 ? 1 : 0;
