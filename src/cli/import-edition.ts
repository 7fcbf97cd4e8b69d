import { parseArgs } from 'node:util';
import { EditionFaults } from '../domain/edition/edition-faults.ts';
import { type EditionImport, previewEdition, saveEdition } from '../usecases/policy/import-edition.ts';
import type { Io } from './io.ts';
import { withPolicyDoors } from './with-policy-doors.ts';

const usage =
  'import-edition DIR [--yes --comment WHY] [--by NAME]: checks the folder of an edition, says what it would change, and saves it with --yes\n';

/** `madoguchi import-edition DIR`: a whole edition from its folder, as a new version. */
export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { yes: { type: 'boolean' }, comment: { type: 'string' }, by: { type: 'string' } },
  });
  const [dir, ...more] = positionals;
  const comment = typeof values.comment === 'string' ? values.comment.trim() : '';
  if (dir === undefined || more.length > 0 || (values.yes === true && comment === '')) {
    io.complain(
      values.yes === true && comment === '' ? `import-edition: --comment: expected why, came nothing\n${usage}` : usage,
    );
    return 2;
  }
  return withPolicyDoors(io, async (doors) => {
    const files = doors.readFolder(dir);
    const found = await previewEdition(doors, files);
    if ('faults' in found) {
      const faults = new EditionFaults(found.faults.map((fault) => ({ ...fault, file: `${dir}/${fault.file}` })));
      io.write(`${faults.message}\n${found.faults.length} faults in ${dir}; nothing was saved\n`);
      return 1;
    }
    io.write(describe(found));
    if (found.parts.length === 0) return 0;
    if (values.yes !== true) {
      io.write('Nothing was saved. Once more with --yes --comment WHY saves it.\n');
      return 0;
    }
    const by = typeof values.by === 'string' ? values.by : null;
    const answer = await saveEdition(doors, files, found, { by, comment });
    if ('conflict' in answer) {
      io.complain(`Version ${answer.conflict.version} was saved meanwhile; nothing was saved here. Look again.\n`);
      return 1;
    }
    io.write(`Saved as version ${answer.saved.version}. Running instances take it up within two seconds.\n`);
    return 0;
  });
}

function describe({ edition, base, parts, totals }: Exclude<EditionImport, { faults: unknown }>): string {
  const lines = parts.map(({ kind, id, what }) => `  ${what} ${kind === 'file' ? '' : `${kind} `}${id}\n`).join('');
  if (base === null) return `${edition.key}: new to this install\n${lines}`;
  if (parts.length === 0) return `${edition.key}: nothing differs from version ${base}\n`;
  const changes =
    totals === null
      ? ''
      : `${totals.requests} open requests, ${totals.clocks} clocks: ${totals.moves} due times move (${totals.earlier} earlier, ${totals.later} later), ${totals.same} are counted anew to the same time, ${totals.starts} start, ${totals.ends} end\n${totals.lateAtOnce} would be late at once, ${totals.withoutDue} would have no due time\n`;
  return `${edition.key}: differs from version ${base}\n${lines}${changes}`;
}
