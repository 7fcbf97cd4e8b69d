import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { missingOfHandover } from '../../domain/request/handover.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { messageBy, workOnRequest } from './work-on-request.ts';

type Given = { to: Id | null; note: string; done: string; next: string };

/**
 * Gives a request to a colleague of its edition, or back to the queue, always with a written note. Where the edition
 * wants an owner at every hour, it is handed over in writing: what was done, what comes next. Taking it up acknowledges it.
 */
export const handOverRequest = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  given: Given,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'hand-over', circumstances, async ({ request, by }) => {
    const colleague = given.to === null ? null : await tx.staff.find(given.to);
    if (given.to !== null && !worksOn(colleague, request))
      return refused({ reason: 'unknown-choice', field: 'to', came: given.to, expected: [] });
    const { edition } = circumstances.policies.current(request.editionId);
    const severity = edition.severities.find(({ key }) => key === request.severity);
    const missing = severity?.attended === undefined ? null : missingOfHandover(given);
    if (missing !== null) return refused({ reason: 'needs-handover', field: missing, severity: request.severity });
    const isWritten = given.done !== '' || given.next !== '';
    if (!isWritten && given.note === '') return refused({ reason: 'needs-reason', field: 'note' });
    const messages = given.note === '' ? [] : [messageBy(by, request, 'note', given.note, circumstances.newId())];
    // At a shift's end an owner may stay; what was done and what comes next is written all the same.
    if (isWritten && colleague !== null && colleague.staffId === request.ownerId)
      return { request, events: [stayed(given, colleague)], messages };
    return {
      request: { ...request, ownerId: colleague?.staffId ?? null, ownerName: colleague?.name ?? null },
      events: [
        colleague === null
          ? { kind: 'request.returned', audience: 'all', data: {} }
          : { kind: 'request.handed-over', audience: 'all', data: { owner: colleague.name } },
        ...(isWritten ? [written(given, colleague)] : []),
      ],
      messages,
    };
  });

const worksOn = (colleague: Staff | null, { editionId }: ServiceRequest): boolean =>
  colleague !== null &&
  colleague.state === 'active' &&
  deskKinds.includes(colleague.kind) &&
  colleague.editions.includes(editionId);

const stayed = ({ done, next }: Given, owner: Staff): NewEvent => ({
  kind: 'owner.stayed',
  audience: 'support',
  data: { done, next, owner: owner.name },
});

const written = ({ done, next, to }: Given, colleague: Staff | null): NewEvent => ({
  kind: 'owner.handover',
  audience: 'support',
  data: { done, next, to, name: colleague?.name ?? '–' },
});
