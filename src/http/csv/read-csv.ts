import { CsvError, parse } from 'csv-parse/sync';
import {
  type ImportColumn,
  type ImportFault,
  type ImportRow,
  importColumns,
} from '../../usecases/console/import/columns.ts';
import type { Say } from '../../usecases/ports.ts';

type Line = { record: string[]; info: { lines: number } };

/**
 * A file of organisations as rows, with what is wrong with the file itself: no head, columns nobody knows, a quotation
 * that never ends. Commas, semicolons and tabs all separate, with or without a byte order mark; names of columns are
 * read whatever their case, and with spaces or underscores for hyphens.
 */
export function readCsv(csv: string, say: Say): { rows: ImportRow[]; found: ImportFault[] } {
  const text = csv.replace(/^\uFEFF/, '');
  const found: ImportFault[] = [];
  const fault = (line: number, column: string | null, key: string, facts?: Record<string, unknown>) =>
    found.push({ line, column, message: say(`server:import.fault.${key}`, facts) });

  let lines: Line[];
  try {
    lines = parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    fault(line, null, error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-open' : 'quote-wrong');
    return { rows: [], found };
  }
  const [head, ...body] = lines;
  if (head === undefined) {
    fault(1, null, 'empty');
    return { rows: [], found };
  }
  const columns = readHead(head.record, fault);
  const rows = body.map(({ record, info }): ImportRow => {
    const line = info.lines - record.join('').split('\n').length + 1;
    const cells: ImportRow['cells'] = {};
    for (const [at, cell] of record.entries()) {
      const column = columns[at];
      if (column != null) cells[column] = cell;
      else if (at >= columns.length && cell.trim() !== '')
        fault(line, null, 'too-many-cells', { most: columns.length });
    }
    return { line, cells };
  });
  if (rows.length === 0) fault(head.info.lines, null, 'no-rows');
  return { rows, found };
}

type Fault = (line: number, column: string | null, key: string, facts?: Record<string, unknown>) => void;

/** The column at each place; null where the file has one that nobody would read, which is told, so that nothing is lost unseen. */
function readHead(record: readonly string[], fault: Fault): (ImportColumn | null)[] {
  const seen = new Set<string>();
  const columns = record.map((cell) => {
    const name = cell
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    const column = importColumns.find((one) => one === name);
    if (name === '') return null;
    if (column === undefined) fault(1, cell.trim(), 'unknown-column', { expected: importColumns.join(', ') });
    else if (seen.has(column)) fault(1, column, 'column-twice');
    else {
      seen.add(column);
      return column;
    }
    return null;
  });
  if (!seen.has('organisation')) fault(1, 'organisation', 'no-organisation-column');
  return columns;
}

/** What separates the cells of the head: the one of three that stands there most often. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
