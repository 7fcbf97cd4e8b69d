import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { DnsAnswer } from '../../domain/troubleshoot/dns-record.ts';
import { isProved, type OwnedDomain, proofRecord } from '../../domain/troubleshoot/owned-domain.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { findDomain } from './own-domains.ts';
import { recordDomain } from './record-domain.ts';

/**
 * Takes down that a domain is proved when the texts found at its name hold the proof. A domain that was proved stays so
 * until it is removed, whatever becomes of the record.
 */
export async function proveDomain(
  tx: Tx,
  actor: PersonActor,
  id: Id,
  texts: DnsAnswer<string>,
  circumstances: Circumstances,
): Promise<Outcome<OwnedDomain>> {
  const found = await findDomain(tx, actor, id);
  if ('refused' in found || found.done.provedAt !== null) return found;
  const domain = found.done;
  const { name, value } = proofRecord(domain);
  if (texts.state === 'time-out' || texts.state === 'failed') return refused({ reason: 'no-dns-answer', name });
  if (!isProved(domain, texts)) {
    const other =
      texts.state === 'found' ? texts.records.find((text) => /^\s*madoguchi-verify/i.test(text)) : undefined;
    return other === undefined
      ? refused({ reason: 'proof-not-found', name, value })
      : refused({ reason: 'proof-is-another', name, value, came: other });
  }
  await tx.domains.setProved(domain.orgId, domain.id, circumstances.now);
  await recordDomain(tx, actor, domain, 'domain.proved', circumstances);
  return { done: { ...domain, provedAt: circumstances.now } };
}
