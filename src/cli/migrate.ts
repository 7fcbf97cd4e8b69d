import { readSettings } from '../settings/settings.ts';
import type { Io } from './io.ts';

/** `madoguchi migrate`: the only one that migrates a database of your own. */
export async function run(_args: string[], io: Io): Promise<number> {
  const log = (line: string) => io.complain(`${line}\n`);
  const database = await io.openDatabase(readSettings(io.env), log);
  try {
    const applied = await database.migrate(log);
    io.write(applied.length === 0 ? 'The database is up to date\n' : `Applied ${applied.length} migrations\n`);
    return 0;
  } finally {
    await database.close();
  }
}
