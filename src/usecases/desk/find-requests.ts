import type { RequestSummary } from '../../contract/requests.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { readRequestNumber } from '../../domain/request/request-number.ts';
import { queryWords } from '../../domain/search/request-words.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';
import { summarise } from '../request/view-request.ts';
import { supportReader } from './list-desk.ts';

/** A number finds its request; anything else the requests whose text holds every word. */
export async function findRequests(
  tx: Tx,
  actor: StaffActor,
  asked: { edition: string; q: string; limit: number },
  words: InWords,
): Promise<Outcome<{ items: RequestSummary[] }>> {
  const denied = refuseStaff(actor, deskKinds, asked.edition);
  if (denied !== null) return refused(denied);
  const number = readRequestNumber(asked.q);
  const exact = number === null ? [] : await tx.lists.byNumber(asked.edition, number);
  const said = queryWords(asked.q);
  const rows =
    exact.length > 0 || said.length === 0 ? exact : await tx.lists.findAtDesk(asked.edition, said, asked.limit);
  return { done: { items: rows.map((row) => summarise(row, supportReader(actor, words))) } };
}
