import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Attachment } from '../../domain/request/message.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { refuseOnRequest } from '../request/work-on-request.ts';

/** A file that this reader may have: of a message they can see. An agent fetching it is put on record. */
export async function fetchAttachment(
  tx: Tx,
  actor: PersonActor | StaffActor,
  id: Id,
  { now, newId }: Circumstances,
): Promise<Outcome<Attachment>> {
  const attachment = await tx.requests.attachment(id);
  const me = actor.kind === 'staff' ? actor.staffId : actor.personId;
  if (
    attachment === null ||
    refuseOnRequest(actor, attachment) !== null ||
    (attachment.messageId === null && attachment.uploadedBy !== me)
  )
    return refused({ reason: 'not-found' });
  if (actor.kind === 'staff')
    await tx.audit.add({
      orgId: attachment.orgId,
      at: now,
      id: newId(),
      editionId: attachment.editionId,
      actorKind: actor.staffKind,
      actorId: actor.staffId,
      actorName: actor.name,
      verb: 'attachment.read',
      subjectId: id,
      reading: 'read',
      data: { name: attachment.name },
    });
  return { done: attachment };
}
