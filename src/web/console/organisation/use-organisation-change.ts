import { listOrganisations, readOrganisation } from '../../../contract/console.ts';
import type { InputOf, ResponseOf, Route } from '../../../contract/route.ts';
import type { Problem } from '../../kit/api/problem.ts';
import { usePlace, useReread } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';

export type OrganisationDetail = ResponseOf<typeof readOrganisation>;
export type ConsolePerson = OrganisationDetail['people'][number];
export type ConsoleSubscription = OrganisationDetail['subscriptions'][number];
export type ConsoleAgreement = OrganisationDetail['agreements'][number];
export type ConsoleContact = OrganisationDetail['contacts'][number];
export type ConsolePartner = OrganisationDetail['partners'][number];

/**
 * A change of the organisation at hand: every one answers the organisation as it then is, which is put in place without
 * asking again. `onDone` gets what the route answers beyond that.
 */
export function useOrganisationChange<R extends Route>(
  route: R,
  org: string,
  onDone: (answer: ResponseOf<R>) => void = () => {},
  onProblem?: (problem: Problem) => void,
): { send: (input: InputOf<R>) => Promise<ResponseOf<R> | null>; isSending: boolean; problem: Problem | null } {
  const place = usePlace();
  const reread = useReread();
  return useChange(route, {
    onDone: (answer) => {
      place(readOrganisation, { params: { org } }, answer as OrganisationDetail);
      void reread(listOrganisations);
      onDone(answer);
    },
    ...(onProblem === undefined ? {} : { onProblem }),
  });
}
