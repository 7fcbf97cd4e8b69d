import type { Period } from '../../domain/attainment/period.ts';
import type { ClockKind, ClockPromise } from '../../domain/clock/clock.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { RequestEvent } from '../../domain/request/request-event.ts';
import type { Instant } from '../../domain/time/instant.ts';

export type AttainmentBy = 'edition' | 'topic' | 'severity' | 'organisation';

/** One group's figures of one kind of clock. `total` is that of the whole group, all kinds together. */
export type AttainmentRow = {
  key: string;
  name: string | null;
  total: number;
  promise: ClockPromise;
  clock: ClockKind;
  met: number;
  missed: number;
  answered: number;
  p50: number | null;
  p90: number | null;
};

/** A recorded outcome with the request's ledger, for whoever wants to see what is behind a figure. */
export type RecordedOutcome = {
  event: Pick<RequestEvent, 'orgId' | 'requestId' | 'seq' | 'at' | 'kind' | 'data'>;
  number: string;
  organisation: string;
  ledger: RequestEvent[];
};
export type OutcomePlace = { at: Instant; orgId: Id; requestId: Id; seq: number };

export type AttainmentStore = {
  /** The groups with most outcomes first, from behind `after` on. */
  figures(
    editionId: string,
    period: Period,
    by: AttainmentBy,
    after: { total: number; key: string } | null,
    mostGroups: number,
  ): Promise<AttainmentRow[]>;
  /** Outcomes in the order in which they were recorded. */
  outcomes(editionId: string, period: Period, after: OutcomePlace | null, most: number): Promise<RecordedOutcome[]>;
};
