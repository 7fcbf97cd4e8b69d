import type { Edition } from '../edition/edition.ts';
import type { Instant } from '../time/instant.ts';
import { type SilenceCase, silenceTime } from './silence-time.ts';

/**
 * When a request that support resolves now is closed, if its customer says nothing until then. Null: the edition closes
 * nothing that was resolved by hand, or its calendar does not reach so far.
 */
export function closesAt(edition: Edition, about: SilenceCase, now: Instant): Instant | null {
  const days = edition.silence.close.handResolvedAfterBusinessDays;
  return days === undefined ? null : silenceTime(edition, about).days(now, days);
}
