import type { Instant } from '../time/instant.ts';

/** What happened to a request, as far as its clocks care. */
export type ClockFact =
  /** `countsFrom`: a request by telephone counts from when the call was answered. */
  | { kind: 'opened'; countsFrom?: Instant }
  | { kind: 'answered'; asks: boolean; nextUpdateBy: Instant | null }
  | { kind: 'customer-wrote' }
  | { kind: 'call-reached'; at: Instant }
  | { kind: 'severity-changed'; from: string; to: string; because: 'confirmed' | 'corrected' | 'raised' | 'lowered' }
  | { kind: 'topic-changed'; from: string; to: string }
  | { kind: 'contract-ended' }
  | { kind: 'policy-changed' }
  | { kind: 'call-back-asked'; by: Instant }
  | { kind: 'resolved' }
  | { kind: 'closed' }
  | { kind: 'merged' }
  | { kind: 'reopened' }
  /** The sweeper passed by: misses are recorded. */
  | { kind: 'due-passed' };
