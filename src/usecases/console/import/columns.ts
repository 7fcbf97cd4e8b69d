/** The columns of an import, in the order in which an export writes them. Only `organisation` must be there. */
export const importColumns = [
  'organisation',
  'kind',
  'country',
  'zone',
  'language',
  'organisation-phone',
  'organisation-email',
  'website',
  'person',
  'email',
  'phone',
  'roles',
  'plan',
  'seats',
  'standing',
  'partner',
  'starts',
  'ends',
  'agreement',
  'agreement-starts',
  'agreement-ends',
  'relation',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** One line of the file as it was written; an empty cell and an absent column are alike: nothing is said. */
export type ImportRow = { line: number; cells: Partial<Record<ImportColumn, string>> };

/** What keeps a line from being taken over; `column` null where the whole line or the file is meant. */
export type ImportFault = { line: number; column: string | null; message: string };

export const mostRows = 20_000;
