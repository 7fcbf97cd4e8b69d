import type { z } from 'zod';
import type { consoleFacts as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Policies } from '../ports.ts';

/** The keys and names that the console's forms offer, for each edition that the operator serves. */
export function consoleFacts(
  { editions }: StaffActor,
  policies: Policies,
  language: Language,
): z.output<(typeof route)['response']> {
  const known = editions.filter((key) => policies.keys().includes(key));
  return {
    editions: known.map((key) => {
      const { edition } = policies.current(key);
      const named = (one: { key: string; name: Record<Language, string> }) => ({
        key: one.key,
        name: one.name[language],
      });
      return {
        ...named(edition),
        zone: edition.zone,
        languages: edition.languages,
        plans: edition.plans.map((plan) => ({ ...named(plan), trial: plan.trial })),
        agreements: edition.agreements.map(named),
        roles: edition.roles
          .map((role) => ({ ...named(role), common: role.common, privileged: role.privileged }))
          .toSorted((one, other) => Number(other.common) - Number(one.common)),
        relations: edition.partner.mode === 'none' ? [] : edition.partner.relations.map(named),
        contactCountsAfterHours: edition.limits.contactCountsAfterHours,
      };
    }),
  };
}
