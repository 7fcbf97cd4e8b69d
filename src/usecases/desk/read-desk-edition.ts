import type { z } from 'zod';
import type { readDeskEdition as route } from '../../contract/desk.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import type { Words } from '../../domain/language/language.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { InWords } from '../request/show-request.ts';

/** What the queues and filters of an edition's desk are called, in the reader's language. */
export function readDeskEdition(
  actor: StaffActor,
  key: string,
  { language, circumstances }: InWords,
): Outcome<z.output<(typeof route)['response']>> {
  const denied = refuseStaff(actor, deskKinds, key);
  if (denied !== null) return refused(denied);
  const { edition } = circumstances.policies.current(key);
  const named = (one: { key: string; name: Words }) => ({ key: one.key, name: one.name[language] });
  return {
    done: {
      ...named(edition),
      topics: edition.topics.map(named),
      severities: edition.severities.map((one) => ({ ...named(one), rank: one.rank })),
      languages: edition.languages,
    },
  };
}
