import type { Id } from '../../domain/id/uuid.ts';

/** One change of a request, numbered in commit order. */
export type LiveChange = {
  n: number;
  orgId: Id;
  editionId: string;
  requestId: Id;
  seq: number;
  audience: 'all' | 'support';
  kind: string;
};

/** The feed that open screens follow. */
export type LiveFeed = {
  /** The number of the last change known here. */
  head(): number;
  /** Changes after `n` that are still kept, oldest first; null when there is a gap and the reader must read anew. */
  after(n: number): Promise<LiveChange[] | null>;
  /** Hears of each change from now on; answers how to stop. */
  follow(hear: (change: LiveChange) => void): () => void;
};
