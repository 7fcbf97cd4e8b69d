import { deskKinds } from '../../domain/access/may.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Tx } from '../ports.ts';

/** A mail about a request to every supervisor of its edition, and to its owner; to every agent where there is none of them. */
export async function mailSupervisors(
  tx: Tx,
  request: ServiceRequest,
  template: 'owner-missing' | 'owner-not-taken-up',
): Promise<void> {
  const desk = (await tx.staff.all()).filter(
    (one) => one.state === 'active' && one.editions.includes(request.editionId) && deskKinds.includes(one.kind),
  );
  const named = desk.filter((one) => one.kind === 'supervisor' || one.staffId === request.ownerId);
  await tx.outbox.add(
    (named.length > 0 ? named : desk).map((one) => ({
      orgId: request.orgId,
      editionId: request.editionId,
      requestId: request.id,
      stream: `${request.id}/owner/${one.staffId}`,
      streamSeq: request.lastSeq,
      sub: 0,
      kind: 'mail',
      payload: {
        template,
        to: one.email,
        name: one.name,
        language: one.language,
        number: request.number,
        owner: request.ownerName ?? '',
        path: `/desk/requests/${request.id}`,
      },
    })),
  );
}
