import type { Action } from '../../../domain/access/actor.ts';
import type { PersonMe } from './person-only.tsx';

/** The organisations in whose name this person may do something: their own first, then those they act for. */
export const organisationsWhere = (
  { person }: Pick<PersonMe, 'person'>,
  action: Action,
): { id: string; name: string }[] =>
  [person.organisation, ...person.actsFor].filter(({ actions }) => actions.includes(action));

/** A partner that acts for customers chooses among them; everybody else has the one organisation. */
export const actsForCustomers = ({ person }: Pick<PersonMe, 'person'>): boolean =>
  person.organisation.kind === 'partner';
