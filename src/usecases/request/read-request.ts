import type { RequestDetail } from '../../contract/requests.ts';
import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Outcome } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { type InWords, showRequest } from './show-request.ts';

/** Reads one request. An agent's reading is put on the organisation's record in the same transaction. */
export async function readRequest(
  tx: Tx,
  actor: PersonActor | StaffActor,
  id: Id,
  words: InWords,
): Promise<Outcome<RequestDetail>> {
  const shown = await showRequest(tx, actor, id, words);
  if ('done' in shown && actor.kind === 'staff') {
    const { now, newId } = words.circumstances;
    await tx.audit.add({
      orgId: shown.done.organisation.id,
      at: now,
      id: newId(),
      editionId: shown.done.edition,
      actorKind: actor.staffKind,
      actorId: actor.staffId,
      actorName: actor.name,
      verb: 'request.read',
      subjectId: id,
      reading: 'read',
      data: { number: shown.done.number },
    });
  }
  return shown;
}
