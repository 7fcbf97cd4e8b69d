import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { DomainCheck } from '../../domain/troubleshoot/domain-check.ts';
import type { OwnedDomain } from '../../domain/troubleshoot/owned-domain.ts';

/** Domains that organisations say are theirs, and what was looked up for them. */
export type DomainStore = {
  ofOrganisation(orgId: Id): Promise<OwnedDomain[]>;
  /** As far as whoever asks may know of it. */
  find(id: Id): Promise<OwnedDomain | null>;
  /** Answers the one that is there when the organisation has it already. */
  add(domain: OwnedDomain): Promise<OwnedDomain>;
  setProved(orgId: Id, id: Id, at: Instant): Promise<void>;
  remove(orgId: Id, id: Id): Promise<void>;
  addCheck(check: DomainCheck): Promise<void>;
  checks(orgId: Id, ids: readonly Id[]): Promise<DomainCheck[]>;
  /** Of every organisation; answers how many. Only the worker may. */
  forgetChecks(before: Instant): Promise<number>;
};
