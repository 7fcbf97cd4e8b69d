import { isDate } from '../../../domain/calendar/calendar.ts';
import type { Words } from '../../../domain/language/language.ts';
import type { ImportColumn, ImportRow } from './columns.ts';
import { cellOf, type Draft, type Reading } from './draft.ts';

/** The date of a cell, `2026-04-01` or as spreadsheets write it, `2026/4/1`; undefined where nothing is said, null after a fault. */
export function readDate(reading: Reading, row: ImportRow, column: ImportColumn): string | undefined | null {
  const cell = cellOf(row, column);
  if (cell === '') return undefined;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell) ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (year !== undefined && isDate(date)) return date;
  reading.fault(row, column, 'date', { came: cell });
  return null;
}

/** A thing of the edition by its key or its name in any language. */
export function findNamed<T extends { key: string; name: Words }>(all: readonly T[], said: string): T | undefined {
  const asked = said.toLowerCase();
  return (
    all.find(({ key }) => key.toLowerCase() === asked) ??
    all.find(({ name }) => Object.values(name).some((one) => one.toLowerCase() === asked))
  );
}

/** The same, or a fault that names what there is. */
export function chooseNamed<T extends { key: string; name: Words }>(
  reading: Reading,
  row: ImportRow,
  column: ImportColumn,
  all: readonly T[],
): T | null {
  const cell = cellOf(row, column);
  const found = findNamed(all, cell);
  if (found === undefined)
    reading.fault(row, column, 'unknown', { came: cell, expected: few(all.map(({ key }) => key)) });
  return found ?? null;
}

/** The first of many, so that a message stays one that is read. */
const few = (names: readonly string[], most = 8): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')}, …`;

/** A number in its international form; undefined where nothing is said, null after a fault. */
export function readNumber(
  reading: Reading,
  row: ImportRow,
  column: ImportColumn,
  { organisation, isBroken }: Draft,
): string | undefined | null {
  const cell = cellOf(row, column);
  // Without a country no number can be judged, and that the country is missing was told.
  if (cell === '' || isBroken) return undefined;
  const found = reading.phones.check(cell, organisation.country);
  if (found === null) reading.fault(row, column, 'phone', { came: cell, country: organisation.country });
  return found?.international ?? null;
}
