import type { Audit } from '../../domain/audit/audit.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';

export type AuditStore = {
  add(line: Audit): Promise<void>;
  /** What was put on record of one reader's reading of one request since an instant. */
  readingsOf(of: { orgId: Id; actorId: Id; subjectId: Id }, since: Instant): Promise<Pick<Audit, 'verb' | 'data'>[]>;
  /** Newest first; `before` continues after the last line of the page before. */
  ofOrganisation(orgId: Id, before: { at: Instant; id: Id } | null, limit: number): Promise<Audit[]>;
};
