import type { Warnings } from '../edition/warning.ts';
import type { Instant } from '../time/instant.ts';
import type { PolicyOf } from './clock-time.ts';
import { type ClockWarning, clockWarnings } from './clock-warnings.ts';
import type { LedgerEvent } from './ledger-event.ts';

export type WarningDue = ClockWarning & { whom: 'agent' | 'supervisor' };

/**
 * The warnings whose moment has come and that the history does not hold yet: each once for its clock, due time,
 * percentage and whom, however late the sweeper comes.
 */
export function warningsDue(
  history: readonly LedgerEvent[],
  policyOf: PolicyOf,
  warnings: Warnings,
  now: Instant,
): WarningDue[] {
  const given = new Set(
    history.filter((event) => event.kind === 'clock.warned').map((event) => keyOf(event.data as WarningDue)),
  );
  return (['agent', 'supervisor'] as const)
    .flatMap((whom) => clockWarnings(history, policyOf, warnings[whom], now).map((warning) => ({ ...warning, whom })))
    .filter((warning) => warning.at <= now && !given.has(keyOf(warning)));
}

const keyOf = ({ clock, cycle, dueAt, percent, whom }: WarningDue): string =>
  [clock, cycle, dueAt, percent, whom].join(' ');
