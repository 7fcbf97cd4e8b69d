// Runs one verb under Node 24. Packages are in place; .ts files are loaded as they are.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { verbs } from './verbs.mjs';
import { whenToStop } from './when-to-stop.mjs';

const root = join(import.meta.dirname, '..');
const [verb, ...args] = process.argv.slice(2);
const { file, stays } = verbs[verb];
const path = join(root, 'src', 'cli', file);

enableCompileCache(join(root, 'node_modules', '.cache', 'madoguchi'));
if (!existsSync(path)) {
  process.stderr.write(`${verb}: src/cli/${file} is not written yet\n`);
  process.exit(1);
}

// What runs on listens for the signal and ends by itself; anything else is a matter of moments, and its database is closed for it.
const databases = [];
const stop = whenToStop({
  graceSeconds: stays ? 20 : 1,
  giveUp: () => Promise.all(databases.map((database) => database.close())),
});
const load = (...parts) => import(pathToFileURL(join(root, ...parts)).href);
try {
  const { run } = await load('src', 'cli', file);
  const code = await run(args, {
    root,
    env: process.env,
    stop,
    input: process.stdin,
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    openDatabase: async (settings, log) => {
      const database = await (await load('src', 'open-database.ts')).openDatabase(settings, log);
      databases.push(database);
      return database;
    },
    openSetUp: async (...given) => (await load('src', 'open-set-up.ts')).openSetUp(...given),
    openPolicyDoors: async (...given) => (await load('src', 'open-policy-doors.ts')).openPolicyDoors(...given),
    startApp: async (options) => (await load('src', 'main.ts')).startApp(options),
    readEditions: async () => (await load('src', 'adapters', 'editions', 'read-editions.ts')).readEditions,
    importHelp: async (...given) => (await load('src', 'import-help-folder.ts')).importHelpFolder(...given),
    exportHelp: async (...given) => (await load('src', 'export-help-folder.ts')).exportHelpFolder(...given),
    buildWeb: async (options) => (await load('tools', 'build-web.mjs')).buildWeb(options),
  });
  process.exitCode = typeof code === 'number' ? code : 0;
} catch (error) {
  process.stderr.write(`${described(error)}\n`);
  process.exitCode = 1;
} finally {
  stop.release();
}

/** What the starter can mend is said in a sentence; a defect is shown whole, with what lies behind it. */
function described(error) {
  if (['SettingsError', 'PlainError', 'EditionFaults'].includes(error?.name)) return error.message;
  const text = error?.stack ?? String(error);
  return error?.cause ? `${text}\nbecause of ${described(error.cause)}` : text;
}
