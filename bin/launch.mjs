// Runs under the system's Node, which may be older than the product needs: plain JavaScript, Node's own modules only.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { becomeNode24, linkNode24 } from './node-24.mjs';
import { helpText, verbs } from './verbs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs one verb under Node 24 with its packages in place; does not return before the verb ends. */
export async function launch([verb = 'help', ...args]) {
  if (['help', '--help', '-h'].includes(verb)) {
    process.stdout.write(helpText());
    return;
  }
  if (!Object.hasOwn(verbs, verb)) {
    process.stderr.write(`There is no verb "${verb}".\n\n${helpText()}`);
    process.exitCode = 2;
    return;
  }
  try {
    await ensureInstalled(root, { dev: verbs[verb].dev === true });
    linkNode24(root);
    pinZoneData(verb, args);
    process.exitCode = await becomeNode24(root, [...heapLimit(), join(root, 'bin', 'run-verb.mjs'), verb, ...args]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

/** A bad HEAP_MB is named later, by the settings. */
function heapLimit() {
  const megabytes = process.env.HEAP_MB?.trim() || '512';
  // A small young generation halves what the process holds, at no cost that could be measured (bench/run.ts).
  const young = '--max-semi-space-size=4';
  return /^\d{2,5}$/.test(megabytes) ? [`--max-old-space-size=${megabytes}`, young] : [young];
}

/**
 * `due` answers by the zone data that its golden cases were worked out with, so that its answers do not change with the
 * Node release; `--zone-data=runtime` asks the data that the server itself uses (docs/decisions.md).
 */
function pinZoneData(verb, args) {
  if (verb !== 'due' || args.includes('--zone-data=runtime')) return;
  process.env.ICU_TIMEZONE_FILES_DIR ??= join(root, 'zone-data', '2025c');
}
