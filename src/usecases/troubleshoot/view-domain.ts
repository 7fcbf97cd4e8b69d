import type { DomainView } from '../../contract/troubleshoot.ts';
import { type OwnedDomain, proofRecord } from '../../domain/troubleshoot/owned-domain.ts';
import type { DnsDoor } from '../ports/dns.ts';

/** A domain as its organisation sees it. */
export const viewDomain = (domain: OwnedDomain, dns: Pick<DnsDoor, 'readableOf'>): DomainView => ({
  id: domain.id,
  name: dns.readableOf(domain.name),
  ascii: domain.name,
  provedAt: domain.provedAt,
  proof: proofRecord(domain),
});
