import { addOpen, type ClockTime, clockTime, dueOf } from '../clock/clock-time.ts';
import { msOf } from '../clock/ms-of.ts';
import type { Edition } from '../edition/edition.ts';
import { findNextUpdate } from '../edition/find-pace.ts';
import { topicHours } from '../edition/topic-hours.ts';
import { type Instant, instantAt } from '../time/instant.ts';

/** What the periods of silence depend on. `zone` is the organisation's, `country` ISO 3166-1 alpha-2. */
export type SilenceCase = {
  topic: string;
  severity: string;
  planFamily: string | null;
  country: string | null;
  zone: string;
};

/** Open time from an instant on; null past the calendar's coverage, which is never guessed. */
export type SilenceTime = {
  /** The same time of day so many business days later. */
  days(from: Instant, amount: number): Instant | null;
  minutes(from: Instant, amount: number): Instant | null;
};

/**
 * Business days are those of the topic. Minutes run in the hours in which updates of the severity are paced: what is
 * worked on round the clock waits round the clock.
 */
export function silenceTime(edition: Edition, about: SilenceCase): SilenceTime {
  const hours = topicHours(edition, about.topic, about.country);
  const pace = findNextUpdate(edition, { ...about, family: about.planFamily });
  const timeOf = (calendar: string, dates: string | null): ClockTime =>
    clockTime(() => edition, { hours: calendar, dates, zone: about.zone, policyVersion: 0 });
  const ofDays = timeOf(hours.hours, hours.dates);
  const ofMinutes = timeOf(pace?.allowance.hours ?? hours.hours, null);
  return {
    days: (from, amount) => known(dueOf(ofDays, { unit: 'business-days', amount, reading: 'sameTime' }, msOf(from))),
    minutes: (from, amount) => known(addOpen(ofMinutes, msOf(from), amount * 60_000)),
  };
}

const known = (instant: number): Instant | null => (Number.isNaN(instant) ? null : instantAt(instant));
