import type { z } from 'zod';
import type { personView } from '../../contract/people.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { may } from '../../domain/edition/may.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Person } from '../../domain/person/person.ts';

export type PersonView = z.output<typeof personView>;

export const viewPerson = (person: Person, edition: Edition, language: Language): PersonView => ({
  id: person.personId,
  name: person.name,
  email: person.email,
  phone: person.phone,
  state: person.state,
  actions: [...may(edition, person.roles)],
  roles: person.roles.map((key) => ({
    key,
    name: edition.roles.find((role) => role.key === key)?.name[language] ?? key,
  })),
});
