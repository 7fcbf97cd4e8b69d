import { listRequests, type RequestSummary } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { owedInList } from '../request/owed.ts';

const openRead = 100;
const endedRead = 20;

/** Requests that wait for the customer's side: questions first, then solutions to confirm, the oldest wait first. */
export function useOwed(isEnabled: boolean): RequestSummary[] {
  const open = useApi(listRequests, { query: { state: 'open', limit: openRead } }, { isEnabled });
  const ended = useApi(listRequests, { query: { state: 'done', limit: endedRead } }, { isEnabled });
  const all = [...(open.data?.items ?? []), ...(ended.data?.items ?? [])].filter((one) => owedInList(one) !== null);
  const order = (one: RequestSummary) => `${owedInList(one) === 'answer' ? 0 : 1}${one.updatedAt}`;
  return all.sort((a, b) => order(a).localeCompare(order(b)));
}
