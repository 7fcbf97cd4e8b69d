import { readSettings } from '../settings/settings.ts';
import { cautionsOnServing, unsafeToServe } from '../settings/unsafe-to-serve.ts';
import { type Io, untilStopped } from './io.ts';

/** `madoguchi serve`: production. */
export async function run(_args: string[], io: Io): Promise<number> {
  const log = (line: string) => io.complain(`${line}\n`);
  const settings = readSettings(io.env);
  const faults = unsafeToServe(settings);
  if (faults.length > 0) {
    io.complain(`Not started, because it would not be safe:\n${faults.map((fault) => `  ${fault}`).join('\n')}\n`);
    return 1;
  }
  for (const caution of cautionsOnServing(settings)) log(caution);
  const app = await io.startApp({ settings, example: false, log });
  io.write(`Madoguchi is ready at ${app.url}\n`);
  await untilStopped(io.stop);
  await app.close();
  return 0;
}
