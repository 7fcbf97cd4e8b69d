import { Temporal } from 'temporal-polyfill';
import { type Instant, instantAt } from '../time/instant.ts';

/** The longest period that one report covers. */
export const mostDays = 400;

/** From `from` up to, but not at, `to`. */
export type Period = { from: Instant; to: Instant };
export type PeriodRefusal = { reason: 'period-backwards' } | { reason: 'period-too-long'; days: number };

/** The instants between the beginning of the date `from` and the end of the date `to`, both in `zone`. */
export function periodOf(from: string, to: string, zone: string): Period | PeriodRefusal {
  const first = Temporal.PlainDate.from(from);
  const last = Temporal.PlainDate.from(to);
  const days = first.until(last, { largestUnit: 'days' }).days + 1;
  if (days < 1) return { reason: 'period-backwards' };
  if (days > mostDays) return { reason: 'period-too-long', days: mostDays };
  return { from: beginning(first, zone), to: beginning(last.add({ days: 1 }), zone) };
}

const beginning = (date: Temporal.PlainDate, zone: string): Instant =>
  instantAt(date.toZonedDateTime({ timeZone: zone }).epochMilliseconds);
