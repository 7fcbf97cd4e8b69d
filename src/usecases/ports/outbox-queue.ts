import type { Id } from '../../domain/id/uuid.ts';

export type Claimed = {
  id: number;
  orgId: Id;
  stream: string;
  streamSeq: number;
  sub: number;
  kind: string;
  requestId: Id | null;
  attempts: number;
  payload: Record<string, unknown>;
};

/** The outbox as workers see it. Leases compare the database's clock, so that machines need not agree on the time. */
export type OutboxQueue = {
  /** At most `most` rows, each the first of its stream that is not done; nobody else gets them while the lease lasts. */
  claim(worker: string, leaseSeconds: number, most: number): Promise<Claimed[]>;
  done(id: number): Promise<void>;
  /** Tries again after so many seconds; null sets it aside. */
  failed(id: number, error: string, retrySeconds: number | null): Promise<void>;
  /** Numbers the waiting changes for the open screens in commit order; answers how many there were. */
  publishLive(most: number): Promise<number>;
  /** Removes what was delivered and followed long enough ago, and makes the coming months of the record. */
  tidy(): Promise<void>;
};
