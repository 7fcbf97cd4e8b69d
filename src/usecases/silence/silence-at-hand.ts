import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import type { LedgerEvent } from '../../domain/clock/ledger-event.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { nextSilenceStep, type SilenceStep } from '../../domain/silence/next-silence-step.ts';
import { owesAnswer } from '../../domain/silence/owes-answer.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What comes next in the silence of a request's customer, as it stands. */
export const silenceAtHand = (
  edition: Edition,
  request: ServiceRequest,
  { zone, country }: { zone: string; country: string },
  history: readonly LedgerEvent[],
  readings: readonly ClockReading[],
  now: Instant,
): SilenceStep | null => nextSilenceStep(edition, { ...request, zone, country }, history, owesAnswer(readings), now);

/**
 * When the system takes that step by itself; null: never, or somebody else has to do something first. Of a call that is
 * missing it tells support, once.
 */
export const byItselfAt = (step: SilenceStep | null): Instant | null => {
  if (step === null || (step.step === 'call' && step.isTold)) return null;
  // What cannot be announced with its time is not announced.
  if (step.step === 'notify' && step.acts === null) return null;
  return step.step === 'resolve' && step.closes === null ? null : step.at;
};
