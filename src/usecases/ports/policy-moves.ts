import type { LedgerEvent } from '../../domain/clock/ledger-event.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { NamesInUse } from '../../domain/policy/names-lost.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClockRow } from './requests.ts';

/** A request as far as its clocks and its sweeper care; the history has the lines that these read. */
export type OpenRequest = {
  request: Pick<
    ServiceRequest,
    | 'orgId'
    | 'id'
    | 'editionId'
    | 'number'
    | 'title'
    | 'topic'
    | 'severity'
    | 'planFamily'
    | 'state'
    | 'ownerId'
    | 'openedAt'
    | 'updatedAt'
    | 'queueAt'
    | 'wakeAt'
    | 'doneAt'
    | 'lastSeq'
    | 'version'
  >;
  organisation: { name: string; zone: string; country: string };
  history: LedgerEvent[];
};

/** What becomes of one request: its new lines in order, and the values that follow from them. */
export type Move = {
  at: Instant;
  lines: readonly NewEvent[];
  queueAt: Instant;
  wakeAt: Instant | null;
  /** Empty where no line was written. */
  clocks: readonly ClockRow[];
  lateAtOnce: boolean;
  withoutDue: boolean;
};

export type OpenReplan = {
  editionId: string;
  version: number;
  /** Requests to look at. */
  total: number;
  savedAt: Instant;
  finishedAt: Instant | null;
};

/** Moving the clocks of many requests, in short transactions that wait for nobody. */
export type PolicyMoves = {
  /** Re-plannings that are not over. */
  open(): Promise<OpenReplan[]>;
  /**
   * Takes at most `most` requests that are still to be moved, asks `move` about each and writes what it says (null: nothing), all
   * or nothing. Requests that somebody works on at this moment come back later. Answers how many were dealt with, and whether any may be left.
   */
  batch(
    replan: OpenReplan,
    most: number,
    now: Instant,
    move: (open: OpenRequest) => Move | null,
  ): Promise<{ taken: number; left: boolean }>;
  /** All are moved: `finished`. Looked at once more for what other processes changed by the version before: `settled`. */
  finish(replan: OpenReplan, now: Instant): Promise<void>;
  /** Notes for a second look what was changed since the version was saved. Answers how many. */
  noteChangedSince(replan: OpenReplan, now: Instant): Promise<number>;
  settle(replan: OpenReplan, now: Instant): Promise<void>;
  /** Open requests of an edition, for a preview. */
  openIds(editionId: string): Promise<Id[]>;
  /** What open requests of an edition are about: names that a new version must keep. */
  inUse(editionId: string): Promise<NamesInUse>;
  /** Reads these and hands them to `look`. */
  look<T>(ids: readonly Id[], look: (open: OpenRequest[]) => T): Promise<T>;
};
