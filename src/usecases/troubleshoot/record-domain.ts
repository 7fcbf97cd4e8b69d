import type { PersonActor } from '../../domain/access/actor.ts';
import type { OwnedDomain } from '../../domain/troubleshoot/owned-domain.ts';
import type { Circumstances, Tx } from '../ports.ts';

/** Puts what somebody did with a domain on the organisation's record. */
export const recordDomain = (
  tx: Tx,
  actor: PersonActor,
  domain: OwnedDomain,
  verb: 'domain.added' | 'domain.proved' | 'domain.removed',
  { now, newId }: Circumstances,
): Promise<void> =>
  tx.audit.add({
    orgId: domain.orgId,
    at: now,
    id: newId(),
    editionId: domain.editionId,
    actorKind: actor.orgId === domain.orgId ? 'customer' : 'partner',
    actorId: actor.personId,
    actorName: actor.name,
    verb,
    subjectId: domain.id,
    reading: 'change',
    data: { name: domain.name },
  });
