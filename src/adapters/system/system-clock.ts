import { type Instant, instantAt } from '../../domain/time/instant.ts';

/** The one reader of the time; everything else is given it. */
export const systemClock = (): Instant => instantAt(Date.now());

/** Begins to measure how long something takes; answers the milliseconds since. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => performance.now() - began;
}
