import { type Instant, later, millisecondsOf } from '../time/instant.ts';
import type { DnsAnswer } from './dns-record.ts';
import { isProved, type OwnedDomain } from './owned-domain.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A proof is looked for again every week, give or take half a day; while it is missing or nobody answers, every day. */
const weekMs = 7 * dayMs;
const spreadMs = { week: dayMs, day: 2 * hourMs };
/** Missing at four look-ups over three days or more, a domain is no longer proved. */
const mostMissed = 4;
const leastMissingMs = 3 * dayMs;

export type ProofState = Pick<OwnedDomain, 'provedAt' | 'nextCheckAt' | 'missingSince' | 'missed' | 'lostAt'>;
/** What the administrators are to be told: that the record is missing, or that the domain is no longer proved. */
export type ProofReview = { state: ProofState; tells: 'missing' | 'lost' | null };

/** A domain whose proof was just found. `random`: 0 to 1, so that domains proved together are not looked at together. */
export const provedState = (provedAt: Instant, now: Instant, random: number): ProofState => ({
  provedAt,
  nextCheckAt: later(now, weekMs + (random - 0.5) * spreadMs.week),
  missingSince: null,
  missed: 0,
  lostAt: null,
});

/**
 * What a look-up means for a proved domain. No answer says nothing about it: it is asked again the next day and counts
 * neither way. A missing record is told of the second time, so that an hour's mistake alarms nobody.
 */
export function reviewProof(
  domain: OwnedDomain & { provedAt: Instant },
  texts: DnsAnswer<string>,
  random: number,
  now: Instant,
): ProofReview {
  const tomorrow = later(now, dayMs + random * spreadMs.day);
  if (isProved(domain, texts)) return { state: provedState(domain.provedAt, now, random), tells: null };
  const { provedAt, missingSince, missed } = domain;
  if (texts.state === 'time-out' || texts.state === 'failed')
    return { state: { provedAt, nextCheckAt: tomorrow, missingSince, missed, lostAt: null }, tells: null };
  const since = missingSince ?? now;
  if (missed + 1 >= mostMissed && millisecondsOf(now) - millisecondsOf(since) >= leastMissingMs)
    return { state: { provedAt: null, nextCheckAt: null, missingSince: null, missed: 0, lostAt: now }, tells: 'lost' };
  return {
    state: { provedAt, nextCheckAt: tomorrow, missingSince: since, missed: missed + 1, lostAt: null },
    tells: missed === 1 ? 'missing' : null,
  };
}

/** The earliest instant at which a domain whose record is missing may cease to be proved. */
export const proofEndsAt = (missingSince: Instant): Instant => later(missingSince, leastMissingMs);
