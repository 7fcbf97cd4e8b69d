import type { Edition } from '../../domain/edition/edition.ts';
import type { Refusal } from '../outcome.ts';
import type { PhoneBook } from '../ports/phones.ts';

/** A choice that the edition does not have: says which field, what came and what there is. */
export function refuseChoice(field: string, came: string, expected: readonly string[]): Refusal | null {
  return expected.includes(came) ? null : { reason: 'unknown-choice', field, came, expected };
}

/** Roles are keys of the edition's roles. The few that forms offer first are named; there may be over a hundred. */
export function refuseRoles(edition: Edition, roles: readonly string[]): Refusal | null {
  const unknown = roles.find((key) => !edition.roles.some((role) => role.key === key));
  if (unknown === undefined) return null;
  const common = edition.roles.filter((role) => role.common).map((role) => role.key);
  return { reason: 'unknown-choice', field: 'roles', came: unknown, expected: common };
}

/** The number in its international form, null for none, or why it cannot be one. */
export function readPhone(
  phones: PhoneBook,
  typed: string | null,
  country: string,
  field: string,
): { phone: string | null } | { refused: Refusal } {
  if (typed === null || typed.trim() === '') return { phone: null };
  const found = phones.check(typed, country);
  return found === null
    ? { refused: { reason: 'phone-not-possible', field, came: typed, country } }
    : { phone: found.international };
}
