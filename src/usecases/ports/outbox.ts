import type { Id } from '../../domain/id/uuid.ts';

/** Something to be done after the commit, by the worker, at least once and in order within its stream. */
export type Effect = {
  orgId: Id;
  editionId: string;
  requestId: Id | null;
  /** (request, kind of destination): a dead mail server blocks no other destination. */
  stream: string;
  streamSeq: number;
  sub: number;
  kind: string;
  payload: Record<string, unknown>;
};

export type OutboxStore = { add(effects: readonly Effect[]): Promise<void> };
