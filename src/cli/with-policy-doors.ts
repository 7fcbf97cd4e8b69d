import { readSettings } from '../settings/settings.ts';
import type { Io, PolicyDoors } from './io.ts';

/** Opens the install's database and its policies, runs the verb, and closes both whatever happens. */
export async function withPolicyDoors(io: Io, work: (doors: PolicyDoors) => Promise<number>): Promise<number> {
  const log = (line: string) => io.complain(`${line}\n`);
  const database = await io.openDatabase(readSettings(io.env), log);
  try {
    const doors = await io.openPolicyDoors(database, log);
    try {
      return await work(doors);
    } finally {
      await doors.close();
    }
  } finally {
    await database.close();
  }
}
