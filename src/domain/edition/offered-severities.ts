import type { Edition } from './edition.ts';
import type { Severity } from './severity.ts';

/** What an organisation may ask on the strength of what it bought and signed. */
export type Entitlement = { family: string | null; agreements: readonly string[] };

export type SeverityRefusal =
  | { reason: 'needs-agreement'; agreement: string }
  | { reason: 'above-ceiling'; ceiling: string };

export type OfferedSeverity = { severity: Severity; refusal: SeverityRefusal | null };

/**
 * Every severity of the edition, the most severe first, each with the reason why it may not be asked on this topic,
 * or null when it may. The topic's ceiling speaks before the agreement: signing more would not lift it.
 * An unknown topic is a defect of the caller and throws.
 */
export function offeredSeverities(edition: Edition, topicKey: string, entitlement: Entitlement): OfferedSeverity[] {
  const topic = edition.topics.find((t) => t.key === topicKey);
  const ceiling = edition.severities.find((s) => s.key === topic?.ceiling);
  if (!topic || !ceiling) throw new Error(`edition ${edition.key} has no topic "${topicKey}" with a known ceiling`);

  return edition.severities
    .toSorted((a, b) => a.rank - b.rank)
    .map((severity) => ({ severity, refusal: refuse(severity, ceiling, entitlement) }));
}

function refuse(severity: Severity, ceiling: Severity, entitlement: Entitlement): SeverityRefusal | null {
  if (severity.rank < ceiling.rank) return { reason: 'above-ceiling', ceiling: ceiling.key };
  const agreement = severity.needs.agreement;
  if (agreement && !entitlement.agreements.includes(agreement)) return { reason: 'needs-agreement', agreement };
  return null;
}
