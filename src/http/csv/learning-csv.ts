import { stringify } from 'csv-stringify/sync';

/** Rows as a file that spreadsheets open in the right signs and that runs nothing there; lists stand as `name: n`. */
export const learningCsv = (rows: readonly Record<string, unknown>[], columns: readonly string[]): string =>
  stringify(
    rows.map((row) => columns.map((column) => cellOf(row[column]))),
    { bom: true, header: true, columns: [...columns], escape_formulas: true },
  );

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(({ name, n }: { name: string; n: number }) => `${name}: ${n}`).join('; ');
  if (typeof value === 'object') return String((value as { name?: unknown }).name ?? '');
  return typeof value === 'number' ? value : String(value);
}
