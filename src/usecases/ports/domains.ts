import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { DomainCheck } from '../../domain/troubleshoot/domain-check.ts';
import type { OwnedDomain } from '../../domain/troubleshoot/owned-domain.ts';
import type { ProofState } from '../../domain/troubleshoot/review-proof.ts';

/** Domains that organisations say are theirs, and what was looked up for them. */
export type DomainStore = {
  ofOrganisation(orgId: Id): Promise<OwnedDomain[]>;
  /** As far as whoever asks may know of it. */
  find(id: Id): Promise<OwnedDomain | null>;
  /** Answers the one that is there when the organisation has it already. */
  add(domain: OwnedDomain): Promise<OwnedDomain>;
  setProof(orgId: Id, id: Id, state: ProofState): Promise<void>;
  /** For a change in this transaction. */
  lock(orgId: Id, id: Id): Promise<OwnedDomain | null>;
  /** Proved domains of every organisation whose proof is to be looked for, and nobody else's until then. Only the worker may. */
  takeDue(now: Instant, until: Instant, most: number): Promise<OwnedDomain[]>;
  remove(orgId: Id, id: Id): Promise<void>;
  addCheck(check: DomainCheck): Promise<void>;
  checks(orgId: Id, ids: readonly Id[]): Promise<DomainCheck[]>;
  /** Of every organisation; answers how many. Only the worker may. */
  forgetChecks(before: Instant): Promise<number>;
};
