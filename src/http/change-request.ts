import { createHash } from 'node:crypto';
import type { RequestDetail } from '../contract/requests.ts';
import type { PersonActor, StaffActor } from '../domain/access/actor.ts';
import type { Id } from '../domain/id/uuid.ts';
import type { ServiceRequest } from '../domain/request/request.ts';
import type { Outcome, Refusal } from '../usecases/outcome.ts';
import type { Circumstances, Tx } from '../usecases/ports.ts';
import { once } from '../usecases/request/once.ts';
import { showRequest } from '../usecases/request/show-request.ts';
import type { Calling } from './mount.ts';

type Verb<A> = (tx: Tx, actor: A, circumstances: Circumstances) => Promise<Outcome<ServiceRequest>>;

/** Runs a verb of the customer's side and answers the request as it then stands. */
export const asPerson = (call: Calling, onRequest: Id | null, verb: Verb<PersonActor>) => {
  const { actor } = call;
  if (actor.kind !== 'person') return Promise.resolve({ refused: { reason: 'needs-action' } });
  return again(() =>
    call.services.transactions.forPerson(actor, (tx) =>
      change(tx, call, actor, actor.orgId, actor.editionId, () => verb(tx, actor, call.circumstances)),
    ),
  ).finally(call.services.nudge);
};

/** Runs a verb of the desk. The organisation is that of the request, or the one it is filed for. */
export const asStaff = (call: Calling, on: { request: Id } | { organisation: Id }, verb: Verb<StaffActor>) => {
  const { actor } = call;
  if (actor.kind !== 'staff') return Promise.resolve({ refused: { reason: 'needs-staff' } });
  return again(() =>
    call.services.transactions.forStaff(actor, async (tx): Promise<RequestDetail | { refused: Refusal }> => {
      const place =
        'request' in on ? await tx.requests.locate(on.request) : await tx.organisations.find(on.organisation);
      if (place === null) return { refused: { reason: 'not-found' } };
      return change(tx, call, actor, place.orgId, place.editionId, () => verb(tx, actor, call.circumstances));
    }),
  ).finally(call.services.nudge);
};

async function change(
  tx: Tx,
  call: Calling,
  actor: PersonActor | StaffActor,
  orgId: Id,
  editionId: string,
  verb: () => Promise<Outcome<ServiceRequest>>,
): Promise<RequestDetail | { refused: Refusal }> {
  const personId = actor.kind === 'staff' ? actor.staffId : actor.personId;
  const hash = () =>
    createHash('sha256')
      .update(JSON.stringify([call.c.req.path, call.body]))
      .digest('hex');
  const key = call.key === null ? null : { orgId, personId, editionId, key: call.key, hash: hash(), at: call.now };
  // The id is kept, not the page: whoever sends again sees the request as it stands, and only what they may see.
  const outcome = await once(tx, key, async () => {
    const changed = await verb();
    return 'refused' in changed ? changed : { done: { id: changed.done.id } };
  });
  if ('refused' in outcome) return outcome;
  const shown = await showRequest(tx, actor, outcome.done.id, call);
  if ('refused' in shown) return shown;
  return shown.done;
}

/** Two sendings with one key at the same instant: the second finds the first one's answer when it asks anew. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'idempotency_pkey') return work();
    throw error;
  }
}
