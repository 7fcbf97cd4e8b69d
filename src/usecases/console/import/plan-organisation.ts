import { readLanguage } from '../../../domain/language/language.ts';
import {
  countrySchema,
  type Organisation,
  organisationSchema,
  zoneSchema,
} from '../../../domain/organisation/organisation.ts';
import type { ImportColumn, ImportRow } from './columns.ts';
import { cellOf, type Draft, type Reading, saysTheSame } from './draft.ts';
import { readNumber } from './read-values.ts';

/** Reads what a line says of its organisation; null when it cannot say which. */
export function planOrganisation(reading: Reading, row: ImportRow): Draft | null {
  const name = cellOf(row, 'organisation');
  if (name === '') reading.fault(row, 'organisation', 'missing');
  else if (name.length > 200) reading.fault(row, 'organisation', 'too-long', { most: 200 });
  else if (reading.ambiguous.has(name)) reading.fault(row, 'organisation', 'ambiguous', { came: name });
  else return planFacts(reading, row, reading.drafts.get(name) ?? newDraft(reading, row, name));
  return null;
}

function newDraft(reading: Reading, row: ImportRow, name: string): Draft {
  const isPartner = cellOf(row, 'kind').toLowerCase() === 'partner';
  const draft: Draft = {
    organisation: {
      orgId: reading.newId(),
      editionId: reading.edition.key,
      kind: isPartner ? 'partner' : 'customer',
      name,
      country: '',
      zone: '',
      language: reading.edition.languages[0] ?? 'en',
      phone: null,
      email: null,
      website: null,
      createdAt: reading.now,
    },
    people: [],
    contacts: [],
    byMail: new Map(),
    subscriptions: [],
    agreements: [],
    delegations: [],
    before: null,
    said: new Map(),
    isBroken: false,
  };
  reading.drafts.set(name, draft);
  reading.note(row, 'add', 'organisation');
  for (const column of ['country', 'zone'] as const)
    if (cellOf(row, column) === '') {
      reading.fault(row, column, 'missing-for-new', { organisation: name });
      draft.isBroken = true;
    }
  return draft;
}

/** The facts of the organisation that this line gives, in the order of the columns: a number needs the country before it. */
function planFacts(reading: Reading, row: ImportRow, draft: Draft): Draft {
  const organisation = { ...draft.organisation };
  const changed: ImportColumn[] = [];
  for (const { column, field, read } of facts) {
    const cell = cellOf(row, column);
    if (cell === '') continue;
    const value = read(cell, reading, row, draft);
    if (value !== null && !saysTheSame(reading, draft, row, 'organisation', column, value ?? cell.toLowerCase()))
      continue;
    if (value === null) {
      if (draft.before === null && (column === 'country' || column === 'zone')) draft.isBroken = true;
      continue;
    }
    if (value === undefined || organisation[field] === value) continue;
    Object.assign(organisation, { [field]: value });
    draft.organisation = organisation;
    changed.push(column);
  }
  if (changed.length > 0 && draft.before !== null)
    reading.note(row, 'change', 'organisation', { fields: changed.join(', ') });
  return draft;
}

/** Undefined: nothing to set. Null: a fault was told. */
type Read = (cell: string, reading: Reading, row: ImportRow, draft: Draft) => string | null | undefined;

const checked =
  (column: ImportColumn, schema: { safeParse: (value: string) => { success: boolean } }, key: string): Read =>
  (cell, reading, row) => {
    if (schema.safeParse(cell).success) return cell;
    reading.fault(row, column, key, { came: cell });
    return null;
  };

const readCountry: Read = (cell, reading, row) => {
  if (countrySchema.safeParse(cell.toUpperCase()).success) return cell.toUpperCase();
  reading.fault(row, 'country', 'country', { came: cell });
  return null;
};
const readKind: Read = (cell, reading, row, draft) => {
  const kind = cell.toLowerCase();
  if (kind !== 'customer' && kind !== 'partner')
    reading.fault(row, 'kind', 'unknown', { came: cell, expected: 'customer, partner' });
  else if (kind === 'partner' && reading.edition.partner.mode === 'none') reading.fault(row, 'kind', 'no-partners');
  else if (kind !== draft.organisation.kind) reading.fault(row, 'kind', 'kind-stays', { came: kind });
  else return undefined;
  return null;
};
const readOrganisationLanguage: Read = (cell, reading, row) => {
  const language = readLanguage(cell);
  if (language !== null && reading.edition.languages.includes(language)) return language;
  reading.fault(row, 'language', 'unknown', { came: cell, expected: reading.edition.languages.join(', ') });
  return null;
};

const facts: { column: ImportColumn; field: keyof Organisation; read: Read }[] = [
  { column: 'kind', field: 'kind', read: readKind },
  { column: 'country', field: 'country', read: readCountry },
  { column: 'zone', field: 'zone', read: checked('zone', zoneSchema, 'zone') },
  { column: 'language', field: 'language', read: readOrganisationLanguage },
  {
    column: 'organisation-phone',
    field: 'phone',
    read: (_cell, reading, row, draft) => readNumber(reading, row, 'organisation-phone', draft),
  },
  {
    column: 'organisation-email',
    field: 'email',
    read: checked('organisation-email', organisationSchema.shape.email, 'mail'),
  },
  { column: 'website', field: 'website', read: checked('website', organisationSchema.shape.website, 'website') },
];
