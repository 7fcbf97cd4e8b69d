import type { PersonActor } from '../../domain/access/actor.ts';
import { refuseForOrganisation } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { readDomainName } from '../../domain/troubleshoot/domain-name.ts';
import { mostDomains, type OwnedDomain } from '../../domain/troubleshoot/owned-domain.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { DnsDoor } from '../ports/dns.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { recordDomain } from './record-domain.ts';

/** Adds a domain that is still to be proved. `token`: 128 random bits or more, as text. */
export async function addDomain(
  tx: Tx,
  actor: PersonActor,
  asked: { organisation?: Id | undefined; name: string },
  token: string,
  { dns, ...circumstances }: Circumstances & { dns: Pick<DnsDoor, 'asciiOf'> },
): Promise<Outcome<OwnedDomain>> {
  const orgId = asked.organisation ?? actor.orgId;
  const denied = refuseForOrganisation(actor, orgId, 'requests.manage');
  if (denied !== null) return refused(denied);
  const name = readDomainName(dns.asciiOf(asked.name) ?? '');
  if (name === null) return refused({ reason: 'no-domain-name', field: 'name', came: asked.name });
  const organisation = await tx.organisations.find(orgId);
  if (organisation === null) return refused({ reason: 'not-found' });
  const own = await tx.domains.ofOrganisation(orgId);
  const there = own.find((one) => one.name === name);
  if (there !== undefined) return { done: there };
  if (own.length >= mostDomains) return refused({ reason: 'too-many-domains', field: 'name', most: mostDomains });
  const domain: OwnedDomain = {
    orgId,
    id: circumstances.newId(),
    editionId: organisation.editionId,
    name,
    token,
    addedBy: actor.personId,
    addedAt: circumstances.now,
    provedAt: null,
    nextCheckAt: null,
    missingSince: null,
    missed: 0,
    lostAt: null,
  };
  const added = await tx.domains.add(domain);
  if (added.id === domain.id) await recordDomain(tx, actor, domain, 'domain.added', circumstances);
  return { done: added };
}
