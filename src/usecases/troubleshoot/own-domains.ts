import type { PersonActor } from '../../domain/access/actor.ts';
import { refuseForOrganisation } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { OwnedDomain } from '../../domain/troubleshoot/owned-domain.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

/** The domains of an organisation, for whoever manages its requests. */
export async function listDomains(
  tx: Tx,
  actor: PersonActor,
  organisation: Id | null,
): Promise<Outcome<OwnedDomain[]>> {
  const orgId = organisation ?? actor.orgId;
  const denied = refuseForOrganisation(actor, orgId, 'requests.manage');
  return denied !== null ? refused(denied) : { done: await tx.domains.ofOrganisation(orgId) };
}

/** One of them; a domain of another organisation does not exist. */
export async function findDomain(tx: Tx, actor: PersonActor, id: Id): Promise<Outcome<OwnedDomain>> {
  const domain = await tx.domains.find(id);
  const denied =
    domain === null ? { reason: 'not-found' as const } : refuseForOrganisation(actor, domain.orgId, 'requests.manage');
  return domain === null || denied !== null ? refused(denied ?? { reason: 'not-found' }) : { done: domain };
}
