// For tools started by hand or by CI, perhaps on a machine with nothing but an old Node: packages first, then Node 24.
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../bin/install.mjs';
import { becomeNode24, isNode24, linkNode24 } from '../bin/node-24.mjs';

export const root = join(fileURLToPath(import.meta.url), '../..');

/** Makes this process fit to work; one that runs under an old Node is replaced and does not come back. */
export async function enterTheHouse() {
  try {
    await ensureInstalled(root, { dev: true });
    linkNode24(root);
    if (!isNode24()) process.exit(await becomeNode24(root, process.argv.slice(1)));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  process.chdir(root);
  process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
}
