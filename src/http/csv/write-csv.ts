import { stringify } from 'csv-stringify/sync';
import { type ImportRow, importColumns } from '../../usecases/console/import/columns.ts';

/** Rows as a file that spreadsheets open in the right signs (byte order mark) and that runs nothing there (formulas are escaped). */
export const writeCsv = (rows: readonly ImportRow['cells'][]): string =>
  stringify(rows as object[], { bom: true, header: true, columns: [...importColumns], escape_formulas: true });
