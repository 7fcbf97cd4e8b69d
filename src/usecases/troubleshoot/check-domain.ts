import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { CheckKind } from '../../domain/troubleshoot/check-kind.ts';
import type { DomainCheck } from '../../domain/troubleshoot/domain-check.ts';
import { byWeight, type Judged } from '../../domain/troubleshoot/finding.ts';
import type { MailService } from '../../domain/troubleshoot/mail-service.ts';
import type { OwnedDomain } from '../../domain/troubleshoot/owned-domain.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Troubleshooting } from '../ports/troubleshooting.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { findDomain } from './own-domains.ts';

type Asked = { key: string; step: string; domain: Id };
export type DueCheck = { domain: OwnedDomain; checks: CheckKind[]; mail: MailService };

/** What is to be looked up, and whether it may be: only for a domain that was proved, and not where checks do not exist. */
export async function dueCheck(
  tx: Tx,
  actor: PersonActor,
  { key, step, domain: id }: Asked,
  troubleshooting: Troubleshooting,
): Promise<Outcome<DueCheck>> {
  const found = await findDomain(tx, actor, id);
  if ('refused' in found) return found;
  const domain = found.done;
  const all = troubleshooting.of(domain.editionId);
  const asked = all?.troubleshooters.find((one) => one.key === key)?.steps.find((one) => one.key === step);
  if (all === null || asked?.kind !== 'check') return refused({ reason: 'not-found' });
  if (all.remoteChecks.are === 'off') return refused({ reason: 'no-remote-checks' });
  if (domain.provedAt === null) return refused({ reason: 'domain-not-proved', field: 'domain', name: domain.name });
  return { done: { domain, checks: asked.checks, mail: all.mail } };
}

/** Keeps what was found, the gravest first. */
export async function recordCheck(
  tx: Tx,
  actor: PersonActor,
  asked: Asked,
  domain: OwnedDomain,
  judged: readonly Judged[],
  { now, newId }: Circumstances,
): Promise<Outcome<DomainCheck>> {
  const check: DomainCheck = {
    orgId: domain.orgId,
    id: newId(),
    editionId: domain.editionId,
    domain: domain.name,
    troubleshooter: asked.key,
    step: asked.step,
    findings: byWeight(judged.map((one) => ({ ...one, evidence: shown(one.evidence), at: now }))),
    askedBy: actor.personId,
    at: now,
  };
  await tx.domains.addCheck(check);
  return { done: check };
}

const mostShown = 1_000;

/** What is kept to be read by people: a record of a stranger may be of any length. */
const shown = (evidence: Judged['evidence']): Judged['evidence'] => ({
  ...evidence,
  found: evidence.found.slice(0, 20).map((text) => (text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`)),
});
