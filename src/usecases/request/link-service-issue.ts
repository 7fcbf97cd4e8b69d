import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { workOnRequest } from './work-on-request.ts';

/** Says that a request is part of a service issue of its edition, or takes that back. */
export const linkServiceIssue = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  issueId: Id | null,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'note', circumstances, async ({ request }) => {
    const issue = issueId === null ? null : await tx.health.find(issueId);
    if (issueId !== null && issue?.editionId !== request.editionId)
      return refused({ reason: 'unknown-choice', field: 'issue', came: issueId, expected: [] });
    if (request.serviceIssueId === issueId) return { request, events: [] };
    return {
      request: { ...request, serviceIssueId: issueId },
      events: [
        issue === null
          ? { kind: 'issue.unlinked', audience: 'all', data: {} }
          : { kind: 'issue.linked', audience: 'all', data: { issueId: issue.id, number: issue.number } },
      ],
    };
  });
