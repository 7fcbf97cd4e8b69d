import { type Instant, instantAt } from '../../domain/time/instant.ts';

/** The one reader of the time; everything else is given it. */
export const systemClock = (): Instant => instantAt(Date.now());
