import { useState } from 'react';
import { consoleFacts } from '../../../contract/console.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { keep, kept } from '../../kit/kept.ts';

/** What the forms offer for one edition: plans, agreements, roles, relations, languages. */
export type EditionFacts = ResponseOf<typeof consoleFacts>['editions'][number];

/** The editions that this operator serves. They change with a new version of the policy: hardly ever. */
export const useFacts = () => useApi(consoleFacts, { query: {} }, { fresh: 300_000 });

/** The edition at hand among those: the one in the address, else the last one chosen on this device, else the first. */
export function useEdition(editions: readonly EditionFacts[], asked: string | null = null) {
  const [chosen, setChosen] = useState(() => asked ?? kept('console.edition'));
  const edition = editions.find(({ key }) => key === chosen) ?? editions[0];
  const choose = (key: string) => {
    keep('console.edition', key);
    setChosen(key);
  };
  return { edition, choose };
}
