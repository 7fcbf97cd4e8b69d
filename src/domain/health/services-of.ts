import type { Edition } from '../edition/edition.ts';
import { inForce, type Subscription } from '../subscription/subscription.ts';

/** The services that an organisation's subscriptions in force on `date` bring: what its service health speaks of. */
export function servicesOf(edition: Edition, subscriptions: readonly Subscription[], date: string): string[] {
  const plans = subscriptions.filter((one) => inForce(one, date)).map((one) => one.plan);
  const services = new Set(edition.plans.filter((plan) => plans.includes(plan.key)).flatMap((plan) => plan.services));
  return edition.services.map((service) => service.key).filter((key) => services.has(key));
}
