import type { ExceptionKind } from '../calendar/open-stretches.ts';
import type { Instant } from '../time/instant.ts';
import type { ClockKind, ClockPromise, ClockTarget } from './clock.ts';
import type { CancelReason, ChangeReason, StartReason } from './clock-step.ts';

/**
 * `late`: the due time has passed and support's answer is still owed, whether or not a sweeper recorded the miss;
 * `missed`: over, and not kept: answered after the due time (`metAt` says when) or ended unanswered after it.
 */
export type ClockState = 'running' | 'paused' | 'late' | 'met' | 'missed' | 'cancelled';

/** A date on which the calendar departs from its week. */
export type SpecialDate = { date: string; kind: ExceptionKind };

/** A clock change of the calendar's zone: minutes that the wall is ahead of UTC, before and after. */
export type ZoneChange = { at: Instant; before: number; after: number };

/** Why it is due then: the last thing that decided it, and what lay on the way. Words are the screen's. */
export type Because = {
  decidedBy: StartReason | ChangeReason | 'customer-wrote' | 'waiting-for-customer';
  decidedAt: Instant;
  target: ClockTarget;
  hours: string | null;
  dates: string | null;
  /** The zone in which the calendar of hours is read. */
  zone: string;
  policyVersion: number;
  pauses: number;
  /** False: it runs on while support waits for the customer. */
  pausesForCustomer: boolean;
  /** Holidays, make-up days and days of special hours from the start to the due time. */
  specialDates: SpecialDate[];
  zoneChanges: ZoneChange[];
  cancelledBecause: CancelReason | null;
};

export type ClockReading = {
  clock: ClockKind;
  cycle: number;
  audience: 'all' | 'support';
  promise: ClockPromise;
  state: ClockState;
  /** Null while paused and where the calendar's coverage ends before it. */
  dueAt: Instant | null;
  startedAt: Instant;
  /**
   * Open minutes used, unrounded; where the target counts business days, on those days only. Null past the calendar's
   * coverage.
   */
  consumedMinutes: number | null;
  /** Open minutes until due, below zero when late; null where that is unknown. */
  remainingMinutes: number | null;
  /** Null where the target is no number of minutes. */
  targetMinutes: number | null;
  /** Share of the open time from start to due that is used, above 100 when late; null where the due time is unknown. */
  percent: number | null;
  metAt: Instant | null;
  because: Because;
  flaggedPastCoverage: boolean;
  /** The last date that its calendar knows, where the due time lies past it; else null. */
  calendarEndsOn: string | null;
};
