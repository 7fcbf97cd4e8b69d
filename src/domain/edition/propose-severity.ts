import type { Edition } from './edition.ts';
import type { ImpactAnswers } from './impact.ts';
import { type Entitlement, offeredSeverities, type SeverityRefusal } from './offered-severities.ts';

export type SeverityProposal = {
  /** What may be asked: the proposal itself, or the nearest below it. */
  severity: string;
  /** What the answers say by themselves. */
  wouldBe: string;
  /** Why the two differ; null when they do not. */
  limit: SeverityRefusal | null;
};

/** The severity that the answers about impact speak for, as far as topic and contract allow it. */
export function proposeSeverity(
  edition: Edition,
  topic: string,
  entitlement: Entitlement,
  answers: ImpactAnswers,
): SeverityProposal {
  const wouldBe = severityOfImpact(edition, answers);
  const offered = offeredSeverities(edition, topic, entitlement);
  const from = offered.findIndex(({ severity }) => severity.key === wouldBe);
  const allowed = offered.slice(from).find(({ refusal }) => refusal === null);
  if (from < 0 || !allowed)
    throw new Error(`edition ${edition.key} offers nothing at or below "${wouldBe}" on "${topic}"`);
  return { severity: allowed.severity.key, wouldBe, limit: offered[from]?.refusal ?? null };
}

function severityOfImpact({ impact }: Edition, answers: ImpactAnswers): string {
  const rule = impact.rules.find(({ when }) =>
    Object.entries(when).every(([question, accepted]) => accepted.includes(answers[question] ?? '')),
  );
  return rule?.severity ?? impact.otherwise;
}
