import type { Instant } from '../time/instant.ts';

/** One line of a request's history, as far as its clocks care. */
export type LedgerEvent = {
  seq: number;
  at: Instant;
  actorKind: string;
  actorId: string | null;
  kind: string;
  data: unknown;
};
