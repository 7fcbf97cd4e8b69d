import type { Edition } from './edition.ts';
import type { EditionFault } from './edition-fault.ts';

/** What severities promise beside their times and that does not fit together. */
export function* severityFaults({ severities }: Edition): Generator<EditionFault> {
  const calmest = severities.filter((one) => one.pausesForCustomer === false).sort((a, b) => b.rank - a.rank)[0];
  for (const [i, one] of severities.entries())
    if (calmest !== undefined && one.rank < calmest.rank && one.pausesForCustomer !== false)
      yield {
        path: ['severities', i, 'pausesForCustomer'],
        message: `expected false, for the less severe "${calmest.key}" is worked on without pause, came nothing`,
      };
}
