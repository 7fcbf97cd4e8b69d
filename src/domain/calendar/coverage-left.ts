import type { Instant } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import { organisationZone } from './calendar.ts';
import { dayNumber } from './day-number.ts';

/** So many known days ahead are few: time to enter the next year's holidays. */
export const coverageSoonDays = 60;

export type CoverageLeft = { daysLeft: number; state: 'known' | 'soon' | 'ended' };

/**
 * Whole days after today that a calendar still knows, in its zone (an organisation's own zone is read as UTC): 0 on its
 * last day, below 0 once that has passed.
 */
export function coverageLeft(
  { zone, coverage }: { zone: string; coverage: { to: string } },
  now: Instant,
): CoverageLeft {
  const today = localDate(now, zone === organisationZone ? 'UTC' : zone);
  const daysLeft = dayNumber(coverage.to) - dayNumber(today);
  return { daysLeft, state: daysLeft < 0 ? 'ended' : daysLeft < coverageSoonDays ? 'soon' : 'known' };
}
