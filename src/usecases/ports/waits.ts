import type { Instant } from '../../domain/time/instant.ts';

export type WaitStore = {
  /** Minutes from opening to the first answer of the edition's latest such requests: numbers only, nobody's data. */
  past(editionId: string, about: { topic: string; severity: string }, since: Instant, most: number): Promise<number[]>;
};
