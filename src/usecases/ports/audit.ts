import type { Audit } from '../../domain/audit/audit.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';

export type AuditStore = {
  add(line: Audit): Promise<void>;
  /** Newest first; `before` continues after the last line of the page before. */
  ofOrganisation(orgId: Id, before: { at: Instant; id: Id } | null, limit: number): Promise<Audit[]>;
};
