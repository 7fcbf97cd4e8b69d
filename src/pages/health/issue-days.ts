import type { Instant } from '../../domain/time/instant.ts';
import { localDate } from '../../domain/time/local-date.ts';

export type HealthState = 'healthy' | 'advisory' | 'incident';
export type HealthDay = { date: string; state: HealthState; numbers: string[] };
type Issue = {
  number: string;
  kind: 'incident' | 'advisory';
  services: readonly { key: string }[];
  startedAt: Instant;
  endedAt: Instant | null;
};

/** The worst that was known of a service on each of the last `days` calendar days of `zone`, the oldest first. */
export function issueDays(
  service: string,
  issues: readonly Issue[],
  { days, zone }: { days: number; zone: string },
  now: Instant,
): HealthDay[] {
  const mine = issues
    .filter((issue) => issue.services.some(({ key }) => key === service))
    .map((issue) => ({
      ...issue,
      from: localDate(issue.startedAt, zone),
      to: localDate(issue.endedAt ?? now, zone),
    }));
  return lastDates(localDate(now, zone), days).map((date) => {
    const on = mine.filter(({ from, to }) => from <= date && date <= to);
    return {
      date,
      state: on.some(({ kind }) => kind === 'incident') ? 'incident' : on.length > 0 ? 'advisory' : 'healthy',
      numbers: on.map(({ number }) => number),
    };
  });
}

/** `count` dates up to and with `last`. */
function lastDates(last: string, count: number): string[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(end - (count - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  );
}
