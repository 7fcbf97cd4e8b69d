import type { Settings } from '../settings/settings.ts';
import type { Io, SetUp } from './io.ts';

/** Opens the install's database and what a verb needs of it, runs the verb, and closes both whatever happens. */
export async function withSetUp<T>(io: Io, settings: Settings, work: (setUp: SetUp) => Promise<T>): Promise<T> {
  const log = (line: string) => io.complain(`${line}\n`);
  const database = await io.openDatabase(settings, log);
  try {
    const setUp = await io.openSetUp(settings, database, log);
    try {
      return await work(setUp);
    } finally {
      await setUp.close();
    }
  } finally {
    await database.close();
  }
}
