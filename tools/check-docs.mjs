// A document that cites a path that is gone misleads. Looked at: links, and `code` that begins with a folder of the house.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..');
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
// Made by a build or a run; there or not.
const made = ['node_modules', 'dist', 'data', 'screens', '.git'];

let faults = 0;
for (const document of globSync(['README.md', 'docs/**/*.md', 'editions/*/README.md'], { cwd: root })) {
  const text = readFileSync(join(root, document), 'utf8');
  for (const { path, at } of cited(text, document)) {
    if (made.some((name) => path === name || path.startsWith(`${name}/`)) || isThere(path)) continue;
    faults++;
    console.log(`${document}:${text.slice(0, at).split('\n').length}: ${path} is not there`);
  }
}
process.exitCode = faults > 0 ? 1 : 0;

function* cited(text, document) {
  for (const { 1: link, index } of text.matchAll(/\]\((?!\w+:|#|\/)([^)\s#]+)[^)]*\)/g)) {
    yield { path: normalize(join(dirname(document), decodeURI(link))), at: index };
  }
  for (const { 1: code, index } of text.matchAll(/`([\w.@-]+\/[\w./@*{},-]*)`/g)) {
    const path = code.replace(/\/$/, '');
    if (folders.includes(path.split('/')[0])) yield { path, at: index };
  }
}

function isThere(path) {
  if (path.startsWith('../')) return true;
  return /[*{]/.test(path) ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path));
}
