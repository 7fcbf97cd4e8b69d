import { may } from '../../domain/edition/may.ts';
import { millisecondsOf } from '../../domain/time/instant.ts';
import { type OwnedDomain, proofRecord } from '../../domain/troubleshoot/owned-domain.ts';
import { proofEndsAt } from '../../domain/troubleshoot/review-proof.ts';
import type { DnsDoor } from '../ports/dns.ts';
import type { Circumstances, Tx } from '../ports.ts';

/**
 * Tells those who manage the organisation's requests that the proof of a domain is missing, with the time until which it
 * can be put back, or that the domain is no longer proved; the latter stands on the organisation's record too.
 */
export async function tellOfProof(
  tx: Tx,
  domain: OwnedDomain,
  tells: 'missing' | 'lost',
  { now, newId, policies }: Circumstances,
  dns: Pick<DnsDoor, 'readableOf'>,
): Promise<void> {
  const { orgId, editionId, id, name } = domain;
  const { edition } = policies.current(editionId);
  const people = (await tx.organisations.people(orgId)).filter(
    (one) => one.state === 'active' && may(edition, one.roles).has('requests.manage'),
  );
  const proof = proofRecord(domain);
  await tx.outbox.add(
    people.map((one) => ({
      orgId,
      editionId,
      requestId: null,
      stream: `domain/${id}/${one.personId}`,
      streamSeq: Math.floor(millisecondsOf(now) / 1_000),
      sub: 0,
      kind: 'mail',
      payload: {
        template: `domain-proof-${tells}`,
        to: one.email,
        name: one.name,
        language: one.language,
        domain: dns.readableOf(name),
        record: `${proof.type}  ${proof.name}  ${proof.value}`,
        ...(domain.missingSince === null ? {} : { at: proofEndsAt(domain.missingSince) }),
        zone: one.zone,
        path: '/support/troubleshoot',
      },
    })),
  );
  if (tells === 'lost')
    await tx.audit.add({
      orgId,
      at: now,
      id: newId(),
      editionId,
      actorKind: 'system',
      actorId: null,
      actorName: '',
      verb: 'domain.lost',
      subjectId: id,
      reading: 'change',
      data: { name },
    });
}
