import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseForOrganisation, refuseStaff } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Message, MessageKind } from '../../domain/request/message.ts';
import { type Move, refuseMove } from '../../domain/request/moves.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { RequestEvent } from '../../domain/request/request-event.ts';
import { type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Holdings } from '../ports/organisations.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { type RequestChange, recordChange, type Signature } from './record-change.ts';

/** A request at hand: locked, with its history and what its organisation holds. */
export type AtHand = { request: ServiceRequest; history: RequestEvent[]; holdings: Holdings; by: Signature };

/**
 * The frame of every verb on an existing request: locks it, decides access once, checks that the move is lawful now,
 * lets `decide` say what changes, and records that. Whoever may not know of the request is told that there is none.
 */
export async function workOnRequest(
  tx: Tx,
  actor: PersonActor | StaffActor,
  id: Id,
  move: Move,
  circumstances: Circumstances,
  decide: (at: AtHand) => RequestChange | { refused: Refusal } | Promise<RequestChange | { refused: Refusal }>,
): Promise<Outcome<ServiceRequest>> {
  const request = await tx.requests.lock(id);
  if (request === null) return refused({ reason: 'not-found' });
  const { edition } = circumstances.policies.current(request.editionId);
  const denied = refuseOnRequest(actor, request);
  if (denied !== null) return refused(denied);
  const unlawful = refuseMove(request, move, edition.limits.reopenDays, circumstances.now);
  if (unlawful !== null) return refused(unlawful);

  const [history, holdings] = [
    await tx.requests.events(request.orgId, request.id),
    await tx.organisations.holdings(request.orgId),
  ];
  if (holdings === null) throw new Error(`Request ${request.id} belongs to an organisation that is not there`);
  const by = signatureOf(actor, request);
  const change = await decide({ request, history, holdings, by });
  if ('refused' in change) return change;
  return { done: await recordChange(tx, by, holdings.organisation, history, change, circumstances) };
}

/** The one access decision about a request that exists. */
export function refuseOnRequest(
  actor: PersonActor | StaffActor,
  request: Pick<ServiceRequest, 'orgId' | 'editionId'>,
): Refusal | null {
  return actor.kind === 'staff'
    ? refuseStaff(actor, deskKinds, request.editionId)
    : refuseForOrganisation(actor, request.orgId, 'requests.manage');
}

/** A partner's people sign as the partner, whoever they act for. */
export function signatureOf(actor: PersonActor | StaffActor, request: Pick<ServiceRequest, 'orgId'>): Signature {
  if (actor.kind === 'staff') return { actorKind: 'support', actorId: actor.staffId, actorName: actor.name };
  return {
    actorKind: actor.orgId === request.orgId ? 'customer' : 'partner',
    actorId: actor.personId,
    actorName: actor.name,
  };
}

/** A message as this actor writes it. */
export function messageBy(
  by: Signature,
  request: Pick<ServiceRequest, 'orgId' | 'id' | 'editionId'>,
  kind: MessageKind,
  body: string,
  id: Id,
  nextUpdateAt: string | null = null,
): Omit<Message, 'seq' | 'at'> {
  return {
    orgId: request.orgId,
    requestId: request.id,
    id,
    editionId: request.editionId,
    kind,
    body,
    nextUpdateAt,
    authorKind: by.actorKind,
    authorId: by.actorId,
    authorName: by.actorName,
  };
}
