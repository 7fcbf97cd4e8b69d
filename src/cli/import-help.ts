import { statSync } from 'node:fs';
import { readSettings } from '../settings/settings.ts';
import type { ImportReport } from '../usecases/help/import-report.ts';
import type { Io } from './io.ts';

const shownLines = 200;
const everyFiles = 250;

/** `madoguchi import-help DIR [--prune]`: reads a folder of Markdown into the database, with progress and a report. */
export async function run(args: string[], io: Io): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    io.complain(
      `import-help: expected a folder of Markdown files, came ${folder === undefined ? 'nothing' : `"${folder}"`}\n`,
    );
    return 2;
  }
  const report = await io.importHelp(readSettings(io.env), folder, {
    prune: args.includes('--prune'),
    log: (line) => io.complain(`${line}\n`),
    progress: (done, total) => {
      if (done % everyFiles === 0 || done === total) io.complain(`${done} of ${total} files\n`);
    },
  });
  io.write(linesOf(report));
  return 0;
}

function linesOf(report: ImportReport): string {
  const list = (title: string, lines: string[]) => {
    if (lines.length === 0) return '';
    const more = lines.length > shownLines ? `  … and ${lines.length - shownLines} more\n` : '';
    return `\n${title}\n${lines
      .slice(0, shownLines)
      .map((line) => `  ${line}\n`)
      .join('')}${more}`;
  };
  const kept =
    report.missing > 0 ? `\n${report.missing} are in the database and not in the folder; --prune removes them.\n` : '';
  const those = (what: ImportReport['changes'][number]['what']) =>
    report.changes.filter((one) => one.what === what).map(({ file }) => file);
  return [
    `${report.added} added, ${report.changed} changed, ${report.unchanged} unchanged, ${report.removed} removed, ${report.redirections} redirections, ${report.refused.length} refused\n`,
    list('Added:', those('added')),
    list('Changed:', those('changed')),
    list('Removed:', those('removed')),
    kept,
    list('Not in the folder:', those('missing')),
    list(
      'Refused:',
      report.refused.map(
        (one) => `${one.file}${one.line === null ? '' : `:${one.line}`}: ${one.reason}: ${one.detail}`,
      ),
    ),
    list(
      'Mended, or shown all the same:',
      report.notes.map((note) => `${note.file}${note.line === null ? '' : `:${note.line}`}: ${note.what}`),
    ),
  ].join('');
}
