import { Temporal } from 'temporal-polyfill';
import { lastAtMost } from './search.ts';

/**
 * A zone as spans of constant offset: span `i` runs from `starts[i]` (epoch milliseconds, the first −Infinity) to
 * `starts[i + 1]`, and there wall time = UTC + `offsets[i]` (milliseconds). Wall times are milliseconds too, read as
 * if they were UTC.
 */
export interface ZoneSpans {
  readonly starts: Float64Array;
  readonly offsets: Float64Array;
}

/** The spans of a zone between two instants; outside them the answer is not to be used. */
export function zoneSpans(zone: string, from: number, to: number): ZoneSpans {
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const starts = [Number.NEGATIVE_INFINITY];
  const offsets = [first.offsetNanoseconds / 1e6];
  for (
    let change = first.getTimeZoneTransition('next');
    change !== null && change.epochMilliseconds < to;
    change = change.getTimeZoneTransition('next')
  ) {
    starts.push(change.epochMilliseconds);
    offsets.push(change.offsetNanoseconds / 1e6);
  }
  return { starts: Float64Array.from(starts), offsets: Float64Array.from(offsets) };
}

/** The wall reading at an instant. */
export const wallAt = ({ starts, offsets }: ZoneSpans, instant: number): number =>
  instant + offsets[lastAtMost(starts, instant)]!;

// No zone is further than this from UTC, and none changes twice within it.
const reach = 26 * 3_600_000;

/**
 * The instant at which the wall reads `wall`. A reading that occurs twice: the pass asked for. One that a clock change
 * skips: the first instant after the gap.
 */
export function instantOfWall({ starts, offsets }: ZoneSpans, wall: number, pass: 'earlier' | 'later'): number {
  const first = lastAtMost(starts, wall - reach);
  const last = lastAtMost(starts, wall + reach);
  if (first === last) return wall - offsets[first]!;
  let found = Number.NaN;
  for (let span = first; span <= last; span++) {
    const instant = wall - offsets[span]!;
    const end = starts[span + 1] ?? Number.POSITIVE_INFINITY;
    if (instant >= starts[span]! && instant < end) {
      found = instant;
      if (pass === 'earlier') break;
    }
  }
  if (!Number.isNaN(found)) return found;
  for (let span = first + 1; span <= last; span++) if (wall < starts[span]! + offsets[span]!) return starts[span]!;
  throw new Error(`no instant for the wall time ${wall}: the zone's spans do not reach it`);
}
