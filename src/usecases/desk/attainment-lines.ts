import type { Period } from '../../domain/attainment/period.ts';
import { promiseClass } from '../../domain/attainment/promise-class.ts';
import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import type { ClockStepOf } from '../../domain/clock/clock-step.ts';
import type { PolicyOf } from '../../domain/clock/clock-time.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { OutcomePlace, RecordedOutcome } from '../ports/attainment.ts';
import type { Policies, Tx } from '../ports.ts';

export const attainmentColumns = [
  'request',
  'organisation',
  'topic',
  'severity',
  'clock',
  'cycle',
  'promise',
  'target',
  'calendar',
  'dates',
  'zone',
  'policy_version',
  'started',
  'due',
  'met_at',
  'state',
  'open_minutes_used',
  'pauses',
  'ledger',
] as const;
export type AttainmentLine = Record<(typeof attainmentColumns)[number], string | number>;

const mostAtOnce = 200;

/**
 * The next lines behind the figures of a period: one for each clock that was decided or answered in it, read by replay,
 * and the place to go on from; null at the end. A missed clock stands where it was answered, if that lies in the period.
 */
export async function attainmentLines(
  tx: Tx,
  editionId: string,
  period: Period,
  after: OutcomePlace | null,
  { policies, now }: { policies: Policies; now: Instant },
): Promise<{ lines: AttainmentLine[]; next: OutcomePlace | null }> {
  const outcomes = await tx.attainment.outcomes(editionId, period, after, mostAtOnce);
  const policyOf = (version: number) => policies.at(editionId, version);
  const last = outcomes.at(-1)?.event;
  return {
    lines: outcomes.flatMap((outcome) => lineOf(outcome, period, policyOf, now)),
    next:
      outcomes.length < mostAtOnce || last === undefined
        ? null
        : { at: last.at, orgId: last.orgId, requestId: last.requestId, seq: last.seq },
  };
}

function lineOf(outcome: RecordedOutcome, { to }: Period, policyOf: PolicyOf, now: Instant): AttainmentLine[] {
  const data = outcome.event.data as ClockStepOf<'clock.met'> | ClockStepOf<'clock.missed'>;
  const reading = replayClocks(outcome.ledger, policyOf, now).find(
    ({ clock, cycle }) => clock === data.clock && cycle === data.cycle,
  );
  if (reading === undefined) throw new Error(`No ledger behind ${outcome.event.kind} of request ${outcome.number}`);
  if (outcome.event.kind === 'clock.missed' && reading.metAt !== null && reading.metAt < to) return [];
  const { because } = reading;
  return [
    {
      request: outcome.number,
      organisation: outcome.organisation,
      topic: data.topic,
      severity: data.severity,
      clock: reading.clock,
      cycle: reading.cycle,
      promise: promiseClass(reading.promise),
      target: targetText(because.target),
      calendar: because.hours ?? '',
      dates: because.dates ?? '',
      zone: because.zone,
      policy_version: because.policyVersion,
      started: reading.startedAt,
      due: reading.dueAt ?? '',
      met_at: reading.metAt ?? '',
      state: reading.state,
      open_minutes_used: reading.consumedMinutes ?? '',
      pauses: because.pauses,
      ledger: ledgerText(outcome.ledger, reading),
    },
  ];
}

const targetText = (target: ClockReading['because']['target']): string =>
  target.unit === 'instant' ? `by ${target.by}` : `${target.amount} ${target.unit}`;

/** The lines that the reading was replayed from: instant and step of each. */
const ledgerText = (ledger: RecordedOutcome['ledger'], { clock, cycle }: ClockReading): string =>
  ledger
    .filter(({ kind, data }) => kind !== 'clock.warned' && data['clock'] === clock && data['cycle'] === cycle)
    .map(({ kind, at, data }) => `${typeof data['at'] === 'string' ? data['at'] : at} ${kind.slice('clock.'.length)}`)
    .join('; ');
