import type { Instant } from '../time/instant.ts';
import type { ClockKind, ClockPromise, ClockTarget } from './clock.ts';
import type { CancelReason } from './clock-step.ts';
import { addOpen, type ClockTime, openBetween } from './clock-time.ts';
import type { LedgerEvent } from './ledger-event.ts';

/** Time that did not count; `to` is NaN while it lasts. */
export type Halt = { from: number; to: number; begun: LedgerEvent; ended: LedgerEvent | null };

/**
 * One clock while its ledger is replayed, changed in place by each step. Instants and amounts of open time are
 * milliseconds; NaN is unknown (see clock-time.ts).
 */
export type ClockLife = {
  readonly clock: ClockKind;
  readonly cycle: number;
  readonly audience: 'all' | 'support';
  promise: ClockPromise;
  target: ClockTarget;
  time: ClockTime;
  readonly from: number;
  readonly startedAt: Instant;
  /** Open time used up to `since`, of the `span` that the target gives it. While paused nothing is added. */
  used: number;
  since: number;
  span: number;
  /** What was used before a raise set the target anew: only a later lowering counts it. */
  usedBefore: number;
  /** As it stands while the clock runs; while it is paused, as it stood. */
  due: number;
  /** `due` as a step recorded it: saves writing it out anew. */
  dueWritten: Instant | null;
  paused: boolean;
  /** Does waiting for the customer pause it? */
  pausesForCustomer: boolean;
  readonly halts: Halt[];
  /** The start and each new target, in order. */
  readonly plans: LedgerEvent[];
  /** The last step that decided the due time. */
  decided: LedgerEvent;
  missRecorded: boolean;
  met: { at: number; written: Instant } | null;
  cancelled: { at: number; because: CancelReason } | null;
};

/** Does support still owe what the clock waits for? */
export const isLive = (life: ClockLife): boolean => life.met === null && life.cancelled === null;

/** Has the due time passed by `at`? At the due instant itself an answer is in time. */
export const isPastDue = (life: ClockLife, at: number): boolean => !life.paused && at > life.due;

/** Open time used by `at`. */
export function usedAt(life: ClockLife, at: number): number {
  if (life.paused || at === life.since) return life.used;
  if (at > life.since) return life.used + openBetween(life.time, life.since, at);
  // A call counts at its own time, which may lie before the last step.
  return Math.max(0, life.used - openBetween(life.time, at, life.since));
}

/**
 * The due time if a paused clock ran on from `at`: the open time that remained is counted from there. That shifts a
 * target in business days, too, by the open time of its pause, and no pause ever makes a due time earlier.
 */
export const dueAfterPause = (life: ClockLife, at: number): number =>
  Math.max(life.due, addOpen(life.time, at, Math.max(0, life.span - life.used)));
