import { linesOutsideOfCode, type SourceLine } from '../../domain/article/source-lines.ts';

/**
 * Tables that Markdown would not see: a delimiter row with another number of cells than the header, no delimiter row at
 * all, lone `|` lines before the first row, a row that a translation made a heading. Every cell stays.
 */
export function mendTables(source: string): string {
  if (!mayNeedIt.test(source)) return source;
  const lines = [...linesOutsideOfCode(source)];
  const mended: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows: string[] = [];
    for (let line = lines[at + rows.length]; line !== undefined && !line.isCode; line = lines[at + rows.length]) {
      if (!row.test(line.text)) break;
      rows.push(line.text);
    }
    if (rows.length === 0) mended.push(isInTable(lines[at - 1]?.text) ? asCell(lines[at]) : (lines[at]?.text ?? ''));
    else {
      // A line that is not blank may belong to a table that began above.
      mended.push(...((lines[at - 1]?.text ?? '').trim() === '' ? mendRows(rows) : rows));
      at += rows.length - 1;
    }
  }
  return mended.join('\n');
}

const mayNeedIt = /^[\s>]*(?:#+\s*)?\|/m;
const row = /^[\s>]*\|/;
const isInTable = (line: string | undefined) => line?.includes('|') === true;
/** `# | words |` amid a table is a row whose first cell a translation replaced. */
const asCell = (line: SourceLine | undefined) =>
  line === undefined || line.isCode ? (line?.text ?? '') : line.text.replace(/^(\s*)(#+\s*\|)/, '$1\\$2');
const lone = /^[\s>]*\|\s*$/;
const delimiter = /^[\s>]*\|(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?\s*)?$/;
const bold = /^\s*\*\*[^*]+\*\*\s*(?:<br\s*\/?>\s*)?$/i;

function mendRows(rows: string[]): string[] {
  const first = rows.findIndex((line) => !lone.test(line));
  if (first < 0) return rows;
  const before = rows.slice(0, first).map(() => '');
  const [header = '', next, ...others] = rows.slice(first);
  const cells = cellsOf(header);
  const margin = /^[\s>]*/.exec(header)?.[0] ?? '';
  const line = (list: readonly string[]) => `${margin}|${list.join('|')}|`;
  if (next === undefined) return rows;
  if (delimiter.test(next) && /-/.test(next)) {
    const marks = cellsOf(next);
    if (marks.length === cells.length && first === 0) return rows;
    const most = Math.max(marks.length, cells.length);
    return [...before, line(filled(cells, most, ' ')), line(filled(marks, most, '---')), ...others];
  }
  if (cells.length < 2) return rows;
  const marks = cells.map(() => '---');
  return cells.every((cell) => bold.test(cell))
    ? [...before, header, line(marks), next, ...others]
    : [...before, line(cells.map(() => ' ')), line(marks), header, next, ...others];
}

const filled = (cells: readonly string[], most: number, blank: string) => [
  ...cells,
  ...Array.from({ length: most - cells.length }, () => blank),
];

/** The cells of a row; a bar after a backslash is a sign of its cell. */
const cellsOf = (line: string): string[] =>
  line
    .replace(/^[\s>]*\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/);
