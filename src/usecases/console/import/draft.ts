import type { Edition } from '../../../domain/edition/edition.ts';
import type { Id } from '../../../domain/id/uuid.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { SetUp } from '../../ports/organisations.ts';
import type { PhoneBook } from '../../ports/phones.ts';
import type { Say } from '../../ports.ts';
import type { ImportColumn, ImportRow } from './columns.ts';

/** An organisation as the file would make it. */
export type Draft = SetUp & {
  /** As it is now; null for a new one. */
  before: SetUp | null;
  /** Its people by e-mail in lower case. */
  byMail: Map<string, Person>;
  /** What the file has said so far, by thing and column: a later line may repeat it and must not say otherwise. */
  said: Map<string, { line: number; value: string }>;
  /** A fact it cannot do without is missing: told once, not on each of its lines. */
  isBroken: boolean;
};

/** What is known while the lines are read, and where they report. */
export type Reading = {
  edition: Edition;
  drafts: Map<string, Draft>;
  /** Where in the file each e-mail stands. */
  mails: Map<string, Draft>;
  /** Names that more than one organisation has: a line cannot say which. */
  ambiguous: ReadonlySet<string>;
  /** Partners of the edition that are not in the file, by name. */
  partners: ReadonlyMap<string, Id>;
  /** E-mails that sign in somebody who is still there, in any organisation or edition. */
  holders: ReadonlyMap<string, Id>;
  phones: PhoneBook;
  language: Language;
  say: Say;
  now: Instant;
  newId: () => Id;
  fault: (row: ImportRow, column: ImportColumn | null, key: string, facts?: Record<string, unknown>) => void;
  note: (row: ImportRow, what: 'add' | 'change', key: string, facts?: Record<string, unknown>) => void;
};

/** What a cell says; '' for nothing. A quote before a formula sign is what an export put there against spreadsheets. */
export const cellOf = ({ cells }: ImportRow, column: ImportColumn): string =>
  (cells[column] ?? '').trim().replace(/^'(?=[=+\-@])/, '');

/** Faults where an earlier line said something else about the same thing; true when this one may stand. */
export function saysTheSame(
  reading: Reading,
  draft: Draft,
  row: ImportRow,
  thing: string,
  column: ImportColumn,
  value: string,
): boolean {
  const key = `${thing} ${column}`;
  const before = draft.said.get(key);
  if (before === undefined) draft.said.set(key, { line: row.line, value });
  else if (before.value !== value) {
    reading.fault(row, column, 'conflicts', { came: value, line: before.line, value: before.value });
    return false;
  }
  return true;
}
