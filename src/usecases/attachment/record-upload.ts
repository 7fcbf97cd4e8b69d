import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseForOrganisation, refuseStaff } from '../../domain/access/may.ts';
import { nameFault, refuseFile } from '../../domain/attachment/refuse-file.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type FoundSecret, mostFound } from '../../domain/secret/find-secrets.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';

export type Place = { orgId: Id; editionId: string };

/** Where a file that somebody is about to send would belong; decided before a byte is stored. */
export async function placeForUpload(
  tx: Tx,
  actor: PersonActor | StaffActor,
  organisation: Id | null,
  name: string,
): Promise<Outcome<Place>> {
  const orgId = organisation ?? (actor.kind === 'person' ? actor.orgId : null);
  const found = orgId === null ? null : await tx.organisations.find(orgId);
  if (found === null) return refused({ reason: 'not-found' });
  const denied =
    actor.kind === 'person'
      ? refuseForOrganisation(actor, found.orgId, 'requests.manage')
      : refuseStaff(actor, deskKinds, found.editionId);
  if (denied !== null) return refused(denied);
  const fault = nameFault(name);
  if (fault !== null) return refused({ reason: 'attachment-refused', field: 'name', why: fault, name });
  return { done: { orgId: found.orgId, editionId: found.editionId } };
}

type Stored = Place & { id: Id; name: string; bytes: number; sha256: string; mediaType: string | null };

/**
 * Puts a stored file on record, not yet part of a message. A text that may hold secrets is taken only from somebody who
 * was told so, and the organisation's record says who sent it all the same.
 */
export async function recordUpload(
  tx: Tx,
  actor: PersonActor | StaffActor,
  file: Stored & { secrets: readonly FoundSecret[]; isDeliberate: boolean },
  { now, newId }: Circumstances,
): Promise<Outcome<{ id: Id; name: string; mediaType: string; bytes: number }>> {
  const fault = refuseFile({ name: file.name, bytes: file.bytes, sniffed: file.mediaType });
  if (fault !== null) return refused({ reason: 'attachment-refused', field: 'body', why: fault, name: file.name });
  const { secrets } = file;
  if (secrets.length > 0 && !file.isDeliberate)
    return refused({
      reason: 'attachment-holds-secrets',
      field: 'body',
      name: file.name,
      lines: [...secrets.map(({ line }) => line), ...(secrets.length < mostFound ? [] : ['…'])].join(', '),
      found: secrets,
    });
  const mediaType = file.mediaType ?? 'application/octet-stream';
  await tx.requests.addAttachment({
    orgId: file.orgId,
    id: file.id,
    editionId: file.editionId,
    requestId: null,
    messageId: null,
    uploadedBy: actor.kind === 'staff' ? actor.staffId : actor.personId,
    name: file.name,
    mediaType,
    bytes: file.bytes,
    sha256: file.sha256,
    at: now,
  });
  if (secrets.length > 0)
    await tx.audit.add({
      orgId: file.orgId,
      at: now,
      id: newId(),
      editionId: file.editionId,
      actorKind: actor.kind === 'staff' ? 'support' : actor.orgId === file.orgId ? 'customer' : 'partner',
      actorId: actor.kind === 'staff' ? actor.staffId : actor.personId,
      actorName: actor.name,
      verb: 'attachment.sent-despite-secrets',
      subjectId: file.id,
      reading: 'change',
      data: { name: file.name, found: secrets.map(({ line, kind }) => ({ line, kind })) },
    });
  return { done: { id: file.id, name: file.name, mediaType, bytes: file.bytes } };
}
