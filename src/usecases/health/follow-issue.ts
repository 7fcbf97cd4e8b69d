import type { PersonActor } from '../../domain/access/actor.ts';
import { refuseForOrganisation } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** Mails the updates of a service issue to whoever asks, or stops. */
export async function followIssue(
  tx: Tx,
  actor: PersonActor,
  issueId: Id,
  follow: boolean,
  now: Instant,
): Promise<Outcome<null>> {
  const denied = refuseForOrganisation(actor, actor.orgId, 'health.view');
  if (denied !== null) return refused(denied);
  const issue = await tx.health.find(issueId);
  if (issue === null || issue.editionId !== actor.editionId) return refused({ reason: 'not-found' });
  if (follow)
    await tx.health.follow({
      orgId: actor.orgId,
      issueId,
      personId: actor.personId,
      editionId: actor.editionId,
      at: now,
    });
  else await tx.health.unfollow(actor.orgId, issueId, actor.personId);
  return { done: null };
}
