import { readSettings } from '../settings/settings.ts';
import { type Io, untilStopped } from './io.ts';

/** `npm start`: everything on this machine, filled with examples to try. */
export async function run(_args: string[], io: Io): Promise<number> {
  const log = (line: string) => io.complain(`${line}\n`);
  const settings = readSettings(io.env);
  await io.buildWeb({ root: io.root, log, stop: io.stop });
  if (io.stop.aborted) return 0;
  const app = await io.startApp({ settings, example: true, log });
  io.write(`Madoguchi is ready at ${app.url}\n`);
  await untilStopped(io.stop);
  await app.close();
  return 0;
}
