import type { Edition } from './edition.ts';
import type { PlanFamily } from './plan.ts';

export type HeldPlans = {
  /** Plan of the subscription that the problem is about; null = not said. */
  affected: string | null;
  /** Plans of all current subscriptions. */
  held: readonly string[];
  agreements: readonly string[];
};

/**
 * The family under which a request is answered: the affected subscription's; when that is not known, the best one
 * held; lifted by an agreement that covers the whole organisation. Null when nothing known is held.
 */
export function planFamily(edition: Edition, { affected, held, agreements }: HeldPlans): string | null {
  const familyOf = (plan: string | null) =>
    edition.planFamilies.find((family) => family.key === edition.plans.find((p) => p.key === plan)?.family);

  const own = familyOf(affected) ?? best(held.map(familyOf));
  const lifted = edition.agreements
    .filter((agreement) => agreements.includes(agreement.key))
    .map((agreement) => edition.planFamilies.find((family) => family.key === agreement.planFamily));
  return best([own, ...lifted])?.key ?? null;
}

const best = (families: (PlanFamily | undefined)[]): PlanFamily | undefined =>
  families.filter((family) => family !== undefined).toSorted((a, b) => a.rank - b.rank)[0];
