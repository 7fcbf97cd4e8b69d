import type { Edition } from '../../domain/edition/edition.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { NameLost } from '../../domain/policy/names-lost.ts';
import type { PolicyOrigin } from '../../domain/policy/policy-origin.ts';
import type { PolicyPart } from '../../domain/policy/policy-part.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { EditionFileSet } from './edition-files.ts';

/** One saved version: who, when and why; `parts` is what it has otherwise than the one before, null where that is not known. */
export type StoredVersion = {
  version: number;
  savedAt: Instant;
  origin: PolicyOrigin;
  savedBy: string | null;
  comment: string;
  parts: PolicyPart[] | null;
};

/** How far the running clocks have been moved to a version. */
export type Replan = {
  version: number;
  total: number;
  looked: number;
  moved: number;
  lateAtOnce: number;
  withoutDue: number;
  startedAt: Instant | null;
  finishedAt: Instant | null;
};

export type NewVersion = {
  editionId: string;
  /** The version that the change began with; another one in force meanwhile is a conflict. Null: there must be none yet. */
  base: number | null;
  edition: Edition;
  files: EditionFileSet;
  origin: PolicyOrigin;
  by: { id: Id | null; name: string | null };
  comment: string;
  now: Instant;
};

/** What operators and the command line do with policies; each question is a transaction of its own. */
export type PolicyDesk = {
  /** The newest first, before `before` where given. */
  versions(editionId: string, before: number | null, limit: number): Promise<StoredVersion[]>;
  /** The bytes of a version; null where it is not there, or is from before there were files. */
  files(editionId: string, version: number): Promise<EditionFileSet | null>;
  /** The policy as it was at a version; null where that is not there. */
  edition(editionId: string, version: number): Promise<Edition | null>;
  /** Writes a new version and what its clocks need, or says which version came first. */
  save(given: NewVersion): Promise<{ saved: StoredVersion } | { conflict: StoredVersion; since: PolicyPart[] }>;
  /** Reads what other processes saved since. */
  refresh(): Promise<void>;
  /** The newest re-planning. */
  replan(editionId: string): Promise<Replan | null>;
  /**
   * Editions whose folder was not taken in: it would overwrite an operator's change, or lacks what open requests are about
   * (`stillUsed`, then not empty).
   */
  waitingFolders(): Promise<{ editionId: string; seenAt: Instant; parts: PolicyPart[]; stillUsed: NameLost[] }[]>;
};
