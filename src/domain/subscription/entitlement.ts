import type { Edition } from '../edition/edition.ts';
import type { Entitlement } from '../edition/offered-severities.ts';
import { planFamily } from '../edition/plan-family.ts';
import type { Id } from '../id/uuid.ts';
import { type Agreement, inForce, type Subscription } from './subscription.ts';

/**
 * What an organisation may ask on `date` (in its own zone) on the strength of what is in force. The affected
 * subscription decides the plan family; when it is not said, the best one held.
 */
export function entitlementOf(
  edition: Edition,
  held: { subscriptions: readonly Subscription[]; agreements: readonly Agreement[] },
  affected: Id | null,
  date: string,
): Entitlement & { choosesSeverity: boolean } {
  const current = held.subscriptions.filter((one) => inForce(one, date));
  const agreements = held.agreements.filter((one) => inForce(one, date)).map((one) => one.kind);
  const family = planFamily(edition, {
    affected: current.find((one) => one.id === affected)?.plan ?? null,
    held: current.map((one) => one.plan),
    agreements,
  });
  const choosesSeverity = edition.agreements.some((one) => one.choosesSeverity && agreements.includes(one.key));
  return { family, agreements, choosesSeverity };
}
