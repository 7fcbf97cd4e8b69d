import type { Id } from '../../domain/id/uuid.ts';
import type { Words } from '../../domain/language/language.ts';

/** Somebody of the example data, with what signing in as them shows. */
export type ExamplePerson = {
  id: Id;
  name: string;
  edition: string | null;
  organisation: string | null;
  kind: 'administrator' | 'user' | 'partner' | 'agent' | 'supervisor' | 'communicator' | 'operator' | null;
  shows: Words;
};
