import type { Instant } from '../../domain/time/instant.ts';

export type OutboxLine = {
  id: number;
  kind: string;
  organisation: string;
  state: 'waiting' | 'retrying' | 'delivered' | 'set-aside';
  attempts: number;
  availableAt: Instant;
  lastError: string | null;
  payload: Record<string, unknown>;
};

/** The outbox as the operator sees it: reads everything, edits nothing, replays what was set aside. */
export type OutboxDesk = {
  list(editionId: string, setAsideOnly: boolean, beforeId: number | null, limit: number): Promise<OutboxLine[]>;
  replay(editions: readonly string[], id: number): Promise<boolean>;
};
