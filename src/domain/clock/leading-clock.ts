import type { ClockReading } from './clock-reading.ts';

/** The clock that a row of a list shows: the earliest that runs or is late, else a paused one, else the last that ended. */
export function leadingClock(readings: readonly ClockReading[]): ClockReading | null {
  const live = readings.filter((one) => one.state === 'running' || one.state === 'late');
  const first = live.toSorted((one, other) => (dueOrLast(one) < dueOrLast(other) ? -1 : 1))[0];
  return (
    first ??
    readings.findLast((one) => one.state === 'paused') ??
    readings.findLast((one) => one.state !== 'cancelled') ??
    null
  );
}

/** An unknown due time sorts behind every known one. */
const dueOrLast = ({ dueAt }: ClockReading): string => dueAt ?? '~';
