import { lackOf } from '../../domain/attendance/attendance.ts';
import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import type { ClockStep } from '../../domain/clock/clock-step.ts';
import { clockStepsFor } from '../../domain/clock/clock-steps-for.ts';
import type { PolicyOf } from '../../domain/clock/clock-time.ts';
import type { LedgerEvent } from '../../domain/clock/ledger-event.ts';
import { nextCheckAt } from '../../domain/clock/next-check-at.ts';
import { queueAt } from '../../domain/clock/queue-at.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import { warnedPercentages } from '../../domain/edition/warning.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import { nextSilenceStep } from '../../domain/silence/next-silence-step.ts';
import { owesAnswer } from '../../domain/silence/owes-answer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Move, OpenRequest } from '../ports/policy-moves.ts';
import type { Policy } from '../ports.ts';
import { byItselfAt } from '../silence/silence-at-hand.ts';

/** The steps that a version of the policy takes with the clocks of one request, and how these stand after them. */
export type Moved = { at: Instant; steps: ClockStep[]; readings: ClockReading[]; told: LedgerEvent[] };

/** What the clocks of a request do when `policy` comes into force; finished ones do nothing. */
export function movedClocks(open: OpenRequest, policy: Policy, policyOf: PolicyOf, now: Instant): Moved {
  const { request, organisation, history } = open;
  // No line of the history is later than the row.
  const at = request.updatedAt > now ? request.updatedAt : now;
  const steps = clockStepsFor(
    { kind: 'policy-changed' },
    {
      policy,
      policyOf,
      zone: organisation.zone,
      request: { ...request, country: organisation.country },
      history,
      now: at,
    },
  );
  const told = [...history, ...steps.map((step, index) => lineOf(step, request.lastSeq + 1 + index, at))];
  return { at, steps, readings: replayClocks(told, policyWith(policy, policyOf), at), told };
}

/** The same as what is to be written: a line for each step, which names the version. Null: nothing changes for this request. */
export function moveClocks(open: OpenRequest, policy: Policy, policyOf: PolicyOf, now: Instant): Move | null {
  const { request, organisation } = open;
  const { at, steps, readings, told } = movedClocks(open, policy, policyOf, now);
  const { edition } = policy;
  const lack = lackOf(edition, request, told)?.warnAt ?? null;
  const { zone, country } = organisation;
  const silence = byItselfAt(nextSilenceStep(edition, { ...request, zone, country }, told, owesAnswer(readings), at));
  const wakeAt = lack === null || (silence !== null && silence < lack) ? silence : lack;
  if (steps.length === 0 && wakeAt === request.wakeAt) return null;
  const percentages = warnedPercentages(edition.warnings);
  return {
    at,
    lines: steps.map(eventOf),
    queueAt: steps.length === 0 ? request.queueAt : queueAt(readings, request.openedAt),
    wakeAt,
    clocks:
      steps.length === 0
        ? []
        : readings.filter(isNamedIn(steps)).map((reading) => ({
            clock: reading.clock,
            cycle: reading.cycle,
            audience: reading.audience,
            promise: reading.promise,
            state: reading.state,
            dueAt: reading.dueAt,
            nextCheckAt: nextCheckAt(reading, told, policyWith(policy, policyOf), percentages, at),
            policyVersion: reading.because.policyVersion,
          })),
    lateAtOnce: steps.some((step) => 'dueAt' in step && step.dueAt !== null && step.dueAt <= at),
    withoutDue: readings.some((reading) => reading.state === 'running' && reading.dueAt === null),
  };
}

/** The version that comes into force may be known to nobody else yet. */
export const policyWith =
  (policy: Policy, policyOf: PolicyOf): PolicyOf =>
  (version) =>
    version === policy.version ? policy.edition : policyOf(version);

/** The others stand as they stood. */
const isNamedIn = (steps: readonly ClockStep[]) => (reading: ClockReading) =>
  steps.some(({ clock, cycle }) => clock === reading.clock && cycle === reading.cycle);

const eventOf = ({ kind, ...data }: ClockStep): NewEvent => ({ kind, audience: data.audience, data });

const lineOf = ({ kind, ...data }: ClockStep, seq: number, at: Instant): LedgerEvent => ({
  seq,
  at,
  actorKind: 'system',
  actorId: null,
  kind,
  data,
});
