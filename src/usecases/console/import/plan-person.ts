import { findRole } from '../../../domain/edition/may.ts';
import type { Person } from '../../../domain/person/person.ts';
import { personSchema } from '../../../domain/person/person.ts';
import type { ImportRow } from './columns.ts';
import { cellOf, type Draft, type Reading, saysTheSame } from './draft.ts';
import { readNumber } from './read-values.ts';

/** Reads the person of a line, known within the organisation by their e-mail. Who has left stays gone. */
export function planPerson(reading: Reading, row: ImportRow, draft: Draft): void {
  const name = cellOf(row, 'person');
  const email = cellOf(row, 'email');
  if (name === '' && email === '') {
    for (const column of ['phone', 'roles'] as const)
      if (cellOf(row, column) !== '') reading.fault(row, column, 'needs-person');
    return;
  }
  if (name === '') return reading.fault(row, 'person', 'missing');
  if (email === '') return reading.fault(row, 'email', 'missing');
  if (name.length > 120) return reading.fault(row, 'person', 'too-long', { most: 120 });
  if (!personSchema.shape.email.safeParse(email).success) return reading.fault(row, 'email', 'mail', { came: email });

  const key = email.toLowerCase();
  const known = draft.byMail.get(key);
  if (known?.state === 'left') return;
  const roles = readRoles(reading, row);
  const phone = readNumber(reading, row, 'phone', draft);
  if (roles === null || phone === null) return;
  const says = { person: name, phone: phone ?? '', roles: roles?.join(';') ?? '' };
  for (const column of ['person', 'phone', 'roles'] as const)
    if (says[column] !== '' && !saysTheSame(reading, draft, row, key, column, says[column])) return;

  const taken = refuseTaken(reading, draft, key, known?.personId);
  if (taken !== null) return reading.fault(row, 'email', taken.key, { came: email, ...taken.facts });
  if (known === undefined) {
    const person = newPerson(reading, draft, { name, email, phone: phone ?? null, roles: roles ?? [] });
    draft.people.push(person);
    draft.byMail.set(key, person);
    reading.note(row, 'add', 'person', { name });
    return;
  }
  const after: Person = { ...known, name, phone: phone ?? known.phone, roles: roles ?? known.roles };
  if (JSON.stringify(after) === JSON.stringify(known)) return;
  draft.people[draft.people.indexOf(known)] = after;
  draft.byMail.set(key, after);
  const isNew = draft.before?.people.every((one) => one.personId !== known.personId) ?? true;
  if (!isNew) reading.note(row, 'change', 'person', { name });
}

/** Undefined: nothing said. Null: a fault was told. */
function readRoles(reading: Reading, row: ImportRow): string[] | undefined | null {
  const cell = cellOf(row, 'roles');
  if (cell === '') return undefined;
  const said = cell
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const roles = said.map((one) => ({ one, role: findRole(reading.edition, one) }));
  const unknown = roles.filter(({ role }) => role === null);
  if (unknown.length > 0) {
    const expected = reading.edition.roles.filter(({ common }) => common).map(({ key }) => key);
    reading.fault(row, 'roles', 'unknown-role', {
      came: unknown.map(({ one }) => one).join('; '),
      expected: expected.join(', '),
    });
    return null;
  }
  return [...new Set(roles.map(({ role }) => role?.key ?? ''))];
}

function refuseTaken(
  reading: Reading,
  draft: Draft,
  key: string,
  personId: string | undefined,
): { key: string; facts?: Record<string, unknown> } | null {
  const holder = reading.holders.get(key);
  if (holder !== undefined && holder !== personId) return { key: 'email-taken' };
  const other = reading.mails.get(key) ?? draft;
  reading.mails.set(key, other);
  return other === draft ? null : { key: 'email-twice', facts: { organisation: other.organisation.name } };
}

const newPerson = (
  { newId, now }: Reading,
  { organisation }: Draft,
  facts: Pick<Person, 'name' | 'email' | 'phone' | 'roles'>,
): Person => ({
  ...facts,
  orgId: organisation.orgId,
  personId: newId(),
  editionId: organisation.editionId,
  language: organisation.language,
  zone: organisation.zone,
  state: 'active',
  createdAt: now,
});
