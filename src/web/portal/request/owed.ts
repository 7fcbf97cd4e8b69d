import type { RequestDetail, RequestSummary } from '../../../contract/requests.ts';

/** What the customer's side owes a request next. */
export type Owed = 'answer' | 'confirm' | 'rate';

/** Told by a row of a list: a question of support waits for an answer, or a solution waits to be confirmed. */
export function owedInList(request: Pick<RequestSummary, 'state'>): Exclude<Owed, 'rate'> | null {
  if (request.state === 'waiting-for-customer') return 'answer';
  if (request.state === 'resolved') return 'confirm';
  return null;
}

/** Told by the request itself; rating comes last, when it has ended and this reader may still rate it. */
export function owed(request: Pick<RequestDetail, 'state' | 'moves' | 'survey'>): Owed | null {
  if (request.state === 'waiting-for-customer' && request.moves.includes('write')) return 'answer';
  if (request.state === 'resolved' && request.moves.includes('close')) return 'confirm';
  if (request.survey === null && request.moves.includes('rate')) return 'rate';
  return null;
}
