// Carries the facts of ../shared/data into editions/<key>/phones.json, roles.json and features.json. Nothing is lost:
// test/editions/facts-are-carried.test.ts turns the files back into the rows they came from.
// Usage: node tools/import-facts.mjs [folder of the facts] [folder of the editions]; `--check` writes nothing and
// fails when a file differs from what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { featureFiles } from './facts/features.mjs';
import { phoneFiles } from './facts/phones.mjs';
import { roleFile } from './facts/roles.mjs';

/** What the facts become: path under the folder of the editions → text. */
export function filesFromFacts(factsDir) {
  const read = (name) => JSON.parse(readFileSync(join(factsDir, name), 'utf8'));
  const phones = phoneFiles(read('phones.json'));
  const features = featureFiles(read('features.json'));
  const roles = roleFile(read('roles.json'));
  const files = {};
  for (const edition of Object.keys(phones)) {
    files[`${edition}/phones.json`] = toText(phones[edition]);
    files[`${edition}/roles.json`] = toText(roles);
    files[`${edition}/features.json`] = toText(features[edition]);
  }
  return files;
}

/** JSON with one fact a line at the second level, so that a diff shows the row that changed. */
function toText({ about, ...lists }) {
  const [[name, rows]] = Object.entries(lists);
  return `{\n  "about": ${JSON.stringify(about)},\n  "${name}": [\n    ${rows.map((row) => JSON.stringify(row)).join(',\n    ')}\n  ]\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const [factsDir = '../shared/data', editionsDir = 'editions'] = process.argv.slice(2).filter((a) => a !== '--check');
  let stale = 0;
  for (const [path, text] of Object.entries(filesFromFacts(factsDir))) {
    const target = join(editionsDir, path);
    if (!check) writeFileSync(target, text);
    else if (readFileSync(target, 'utf8') !== text) {
      stale += 1;
      console.error(`${target}: differs from the facts; run node tools/import-facts.mjs`);
    } else continue;
    if (!check) console.log(`${target} written`);
  }
  process.exitCode = stale > 0 ? 1 : 0;
}
