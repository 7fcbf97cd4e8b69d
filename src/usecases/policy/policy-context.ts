import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ReadCalendarFile } from '../ports/calendar-file.ts';
import type { ReadEditionFiles } from '../ports/edition-files.ts';
import type { PolicyDesk } from '../ports/policy-desk.ts';
import type { PolicyMoves } from '../ports/policy-moves.ts';
import type { Policies, Policy, Say } from '../ports.ts';

/** Who works on a policy, when, in which language, and with what. */
export type PolicyContext = {
  actor: StaffActor;
  policies: Policies;
  desk: PolicyDesk;
  moves: PolicyMoves;
  readFiles: ReadEditionFiles;
  readCalendarFile: ReadCalendarFile;
  now: Instant;
  language: Language;
  say: Say;
};

/** The policy in force of an edition that this operator serves; another does not exist for them. */
export function policyOf({ actor, policies }: PolicyContext, editionId: string): Outcome<Policy> {
  const denied = refuseStaff(actor, ['operator'], editionId);
  if (denied !== null) return refused(denied);
  return policies.keys().includes(editionId) ? { done: policies.current(editionId) } : refused({ reason: 'not-found' });
}

/** The same at an older version, where one is asked for. */
export async function policyAt(
  context: PolicyContext,
  editionId: string,
  version: number | undefined,
): Promise<Outcome<Policy>> {
  const found = policyOf(context, editionId);
  if ('refused' in found || version === undefined || version === found.done.version) return found;
  const edition = await context.desk.edition(editionId, version);
  return edition === null ? refused({ reason: 'not-found' }) : { done: { edition, version } };
}

export const nameOfEdition = (edition: Edition, language: Language) => ({
  key: edition.key,
  name: edition.name[language],
});
