import { readSettings } from '../settings/settings.ts';
import type { Io } from './io.ts';

/** `madoguchi export-help DIR [--edition ID]`: writes the articles of this install into a folder that imports back the same. */
export async function run(args: string[], io: Io): Promise<number> {
  const at = args.indexOf('--edition');
  const editionId = at < 0 ? null : (args[at + 1] ?? '');
  const folder = args.find((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  if (folder === undefined || editionId === '') {
    io.complain(
      `export-help: expected a folder${editionId === '' ? ' and the key of an edition after --edition' : ', came nothing'}\n`,
    );
    return 2;
  }
  const report = await io.exportHelp(readSettings(io.env), folder, {
    editionId,
    log: (line) => io.complain(`${line}\n`),
  });
  const { articles, contents, redirections, left } = report;
  io.write(`${articles} articles, ${contents} tables of contents, ${redirections} redirections written to ${folder}\n`);
  for (const place of left) io.complain(`left out, for no file name would be read back as it: ${place}\n`);
  return left.length === 0 ? 0 : 1;
}
