import type { RequestDetail } from '../../contract/requests.ts';
import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Say, Tx } from '../ports.ts';
import { viewRequest } from './view-request.ts';
import { refuseOnRequest } from './work-on-request.ts';

export type InWords = { language: Language; say: Say; circumstances: Circumstances };

/** The request as this reader may see it; null access and no such request are told alike. */
export async function showRequest(
  tx: Tx,
  actor: PersonActor | StaffActor,
  id: Id,
  words: InWords,
): Promise<Outcome<RequestDetail>> {
  const whole = await tx.requests.whole(id);
  const denied = whole === null ? { reason: 'not-found' } : refuseOnRequest(actor, whole.request);
  if (whole === null || denied !== null) return refused(denied ?? { reason: 'not-found' });
  const issue = whole.request.serviceIssueId === null ? null : await tx.health.find(whole.request.serviceIssueId);
  return {
    done: viewRequest(whole, issue, {
      side: actor.kind === 'staff' ? 'support' : 'customer',
      id: actor.kind === 'staff' ? actor.staffId : actor.personId,
      language: words.language,
      zone: actor.zone,
      say: words.say,
      policies: words.circumstances.policies,
      now: words.circumstances.now,
    }),
  };
}
