import type { DomainView } from '../../contract/troubleshoot.ts';
import { type OwnedDomain, proofRecord } from '../../domain/troubleshoot/owned-domain.ts';
import { proofEndsAt } from '../../domain/troubleshoot/review-proof.ts';
import type { DnsDoor } from '../ports/dns.ts';

/** A domain as its organisation sees it. */
export const viewDomain = (domain: OwnedDomain, dns: Pick<DnsDoor, 'readableOf' | 'isMadeUp'>): DomainView => ({
  id: domain.id,
  name: dns.readableOf(domain.name),
  ascii: domain.name,
  madeUp: dns.isMadeUp(domain.name),
  provedAt: domain.provedAt,
  missing:
    domain.missingSince === null ? null : { since: domain.missingSince, provedUntil: proofEndsAt(domain.missingSince) },
  lostAt: domain.lostAt,
  proof: proofRecord(domain),
});
