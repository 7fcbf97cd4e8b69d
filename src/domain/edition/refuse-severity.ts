import type { Edition } from './edition.ts';
import { type Entitlement, offeredSeverities, type SeverityRefusal } from './offered-severities.ts';

/** Why this severity may not be asked on this topic; null when it may. An unknown severity throws. */
export function refuseSeverity(
  edition: Edition,
  topic: string,
  entitlement: Entitlement,
  asked: string,
): SeverityRefusal | null {
  const offered = offeredSeverities(edition, topic, entitlement).find(({ severity }) => severity.key === asked);
  if (!offered) throw new Error(`edition ${edition.key} has no severity "${asked}"`);
  return offered.refusal;
}
