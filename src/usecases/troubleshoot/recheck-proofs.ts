import { later } from '../../domain/time/instant.ts';
import type { DnsAnswer } from '../../domain/troubleshoot/dns-record.ts';
import type { OwnedDomain } from '../../domain/troubleshoot/owned-domain.ts';
import { reviewProof } from '../../domain/troubleshoot/review-proof.ts';
import type { DnsDoor } from '../ports/dns.ts';
import type { Circumstances, Transactions, Tx } from '../ports.ts';
import { tellOfProof } from './tell-of-proof.ts';

/** In one round; the next one comes within a minute. */
const mostAtOnce = 20;
/** Asked at the same time: strangers' name servers are waited for, not this machine's. */
const together = 4;
/** Whoever took a domain and died is followed by another after so long. */
const leaseMs = 3_600_000;

/**
 * Looks again for the proofs whose time has come, outside any transaction; answers how many. `random`: 0 to 1, anew for
 * each domain. Two workers never look at the same one.
 */
export async function recheckProofs(
  transactions: Transactions,
  dns: Pick<DnsDoor, 'begin' | 'readableOf'>,
  circumstances: () => Circumstances,
  random: () => number,
): Promise<number> {
  const { now } = circumstances();
  const due = await transactions.forWorker((tx) => tx.domains.takeDue(now, later(now, leaseMs), mostAtOnce));
  const todo = [...due];
  const one = async () => {
    for (let domain = todo.shift(); domain !== undefined; domain = todo.shift()) {
      const texts = await textsAt(dns, domain.name);
      const { orgId, id } = domain;
      await transactions.forWorker((tx) => recheck(tx, { orgId, id }, texts, random(), circumstances(), dns));
    }
  };
  await Promise.all(Array.from({ length: together }, one));
  return due.length;
}

async function recheck(
  tx: Tx,
  { orgId, id }: Pick<OwnedDomain, 'orgId' | 'id'>,
  texts: DnsAnswer<string>,
  random: number,
  circumstances: Circumstances,
  dns: Pick<DnsDoor, 'readableOf'>,
): Promise<void> {
  const domain = await tx.domains.lock(orgId, id);
  // Removed, or lost, while it was looked up.
  if (domain === null || domain.provedAt === null) return;
  const { state, tells } = reviewProof({ ...domain, provedAt: domain.provedAt }, texts, random, circumstances.now);
  await tx.domains.setProof(orgId, id, state);
  if (tells !== null) await tellOfProof(tx, { ...domain, ...state }, tells, circumstances, dns);
}

async function textsAt(dns: Pick<DnsDoor, 'begin'>, name: string): Promise<DnsAnswer<string>> {
  const lookUps = dns.begin();
  try {
    return await lookUps.texts(name);
  } finally {
    lookUps.end();
  }
}
