import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { DnsAnswer } from '../../domain/troubleshoot/dns-record.ts';
import { isProved, type OwnedDomain, proofRecord } from '../../domain/troubleshoot/owned-domain.ts';
import { provedState } from '../../domain/troubleshoot/review-proof.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { findDomain } from './own-domains.ts';
import { recordDomain } from './record-domain.ts';

/** Whether a look-up would tell anything: not for a domain whose proof was there the last time. */
export const isProofOpen = ({ provedAt, missingSince }: OwnedDomain): boolean =>
  provedAt === null || missingSince !== null;

/**
 * Takes down that a domain is proved when the texts found at its name hold the proof, or that a missing proof is back.
 * `random`: 0 to 1, when in the week it is looked for again.
 */
export async function proveDomain(
  tx: Tx,
  actor: PersonActor,
  id: Id,
  texts: DnsAnswer<string>,
  random: number,
  circumstances: Circumstances,
): Promise<Outcome<OwnedDomain>> {
  const found = await findDomain(tx, actor, id);
  if ('refused' in found || !isProofOpen(found.done)) return found;
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
  const state = provedState(domain.provedAt ?? circumstances.now, circumstances.now, random);
  await tx.domains.setProof(domain.orgId, domain.id, state);
  if (domain.provedAt === null) await recordDomain(tx, actor, domain, 'domain.proved', circumstances);
  return { done: { ...domain, ...state } };
}
