import { describeSettings, readSettings } from '../settings/settings.ts';
import type { Io } from './io.ts';

/** `madoguchi settings`: lists them first, then says what is wrong with them. */
export async function run(_args: string[], io: Io): Promise<number> {
  io.write(`${describeSettings(io.env)}\n\n* set in the environment\n`);
  readSettings(io.env);
  return 0;
}
