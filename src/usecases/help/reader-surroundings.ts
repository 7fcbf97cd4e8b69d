import { matchingIssues } from '../../domain/health/matching-issues.ts';
import { servicesOf } from '../../domain/health/services-of.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { inForce } from '../../domain/subscription/subscription.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { localDate } from '../../domain/time/local-date.ts';
import type { Help } from '../ports/help.ts';
import type { Policies, Transactions } from '../ports.ts';
import { remember } from './remember.ts';

type Parts = {
  transactions: Pick<Transactions, 'forWorker'>;
  policies: Policies;
  clock: () => Instant;
  /** Does something after so many milliseconds, unless the process ends before. */
  later: (milliseconds: number, work: () => void) => void;
};

const issuesFreshMs = 1_000;
const holdingsFreshMs = 10_000;

/**
 * What help knows of its readers: the current service issues that what they type speaks of, and the plans that they
 * hold. Remembered for a moment, because it is asked at every key press.
 */
export function readerSurroundings(parts: Parts): Pick<Help, 'issues' | 'plansOf'> {
  const { transactions, policies, clock, later } = parts;
  const currentIssues = remember(
    (edition: string) => transactions.forWorker((tx) => tx.health.current(edition)),
    issuesFreshMs,
    later,
  );
  const holdings = remember(
    (orgId: Id) =>
      transactions.forWorker(async (tx) => {
        const held = await tx.organisations.holdings(orgId);
        if (held === null) return { plans: [], services: [] };
        const { edition } = policies.current(held.organisation.editionId);
        const today = localDate(clock(), held.organisation.zone);
        return {
          plans: held.subscriptions.filter((one) => inForce(one, today)).map(({ plan }) => plan),
          services: servicesOf(edition, held.subscriptions, today),
        };
      }),
    holdingsFreshMs,
    later,
  );
  return {
    plansOf: async (orgId) => (await holdings(orgId)).plans,
    async issues(typed, { edition: key, language, orgId }) {
      const current = await currentIssues(key);
      if (current.length === 0) return [];
      const theirs = orgId === null ? null : (await holdings(orgId)).services;
      const { edition } = policies.current(key);
      return matchingIssues(
        current.filter(({ services }) => theirs === null || services.some((service) => theirs.includes(service))),
        typed,
        edition,
      ).map(({ id, number, kind, title }) => ({ id, number, kind, title: title[language] ?? title.en }));
    },
  };
}
