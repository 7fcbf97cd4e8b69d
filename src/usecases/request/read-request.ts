import type { RequestDetail } from '../../contract/requests.ts';
import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import { readingOfRequest, viewSince } from '../../domain/audit/reading-of-request.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Outcome } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { type InWords, showRequest } from './show-request.ts';

/**
 * Reads one request. An agent's reading is put on the organisation's record in the same transaction. `goesOn`: it stands on
 * their screen already, and is only brought up to date; then what is new stands on record, and no second opening.
 */
export async function readRequest(
  tx: Tx,
  actor: PersonActor | StaffActor,
  id: Id,
  goesOn: boolean,
  words: InWords,
): Promise<Outcome<RequestDetail>> {
  const shown = await showRequest(tx, actor, id, words);
  if ('done' in shown && actor.kind === 'staff') await record(tx, actor, shown.done, goesOn, words);
  return shown;
}

async function record(
  tx: Tx,
  actor: StaffActor,
  { id, organisation, edition, number, lastSeq }: RequestDetail,
  goesOn: boolean,
  { circumstances: { now, newId } }: InWords,
): Promise<void> {
  const before = goesOn
    ? await tx.audit.readingsOf({ orgId: organisation.id, actorId: actor.staffId, subjectId: id }, viewSince(now))
    : [];
  const reading = readingOfRequest(before, lastSeq, goesOn);
  if (reading === null) return;
  await tx.audit.add({
    orgId: organisation.id,
    at: now,
    id: newId(),
    editionId: edition,
    actorKind: actor.staffKind,
    actorId: actor.staffId,
    actorName: actor.name,
    verb: reading.verb,
    subjectId: id,
    reading: 'read',
    data: { number, ...reading.data },
  });
}
