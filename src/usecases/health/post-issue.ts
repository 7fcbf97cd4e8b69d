import type { z } from 'zod';
import type { postIssue as postRoute, updateIssue as updateRoute } from '../../contract/health.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { endedStatuses, type ServiceIssue } from '../../domain/health/service-issue.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { IssueWithPosts } from '../ports/health.ts';
import type { Circumstances, Tx } from '../ports.ts';

/** A communicator opens a service issue with its first update. */
export async function postIssue(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof postRoute)['body']>,
  { now, newId, policies }: Circumstances,
): Promise<Outcome<IssueWithPosts>> {
  const denied = refuseStaff(actor, ['communicator'], asked.edition);
  if (denied !== null) return refused(denied);
  const { edition } = policies.current(asked.edition);
  const unknown = asked.services.find((key) => !edition.services.some((one) => one.key === key));
  if (unknown !== undefined)
    return refused({
      reason: 'unknown-choice',
      field: 'services',
      came: unknown,
      expected: edition.services.map((one) => one.key),
    });
  if (asked.startedAt > now)
    return refused({ reason: 'starts-in-the-future', field: 'startedAt', came: asked.startedAt });

  const issue: ServiceIssue = {
    id: newId(),
    editionId: asked.edition,
    number: await numberFor(tx, edition.health.issuePrefix),
    kind: asked.kind,
    status: asked.status,
    services: [...new Set(asked.services)],
    title: asked.title,
    impact: asked.impact,
    startedAt: asked.startedAt,
    endedAt: endedStatuses.includes(asked.status) ? now : null,
    updatedAt: now,
  };
  const post = {
    issueId: issue.id,
    seq: 1,
    editionId: issue.editionId,
    status: asked.status,
    body: asked.body,
    authorId: actor.staffId,
    at: now,
  };
  await tx.health.add(issue);
  await tx.health.addPost(post);
  return { done: { ...issue, posts: [post] } };
}

/** Posts an update. A status that ends the issue moves it to the past; a later one may bring it back. Followers get a mail. */
export async function updateIssue(
  tx: Tx,
  actor: StaffActor,
  id: Id,
  asked: z.output<(typeof updateRoute)['body']>,
  { now }: Circumstances,
): Promise<Outcome<IssueWithPosts>> {
  const issue = await tx.health.find(id);
  const denied =
    issue === null ? ({ reason: 'not-found' } as const) : refuseStaff(actor, ['communicator'], issue.editionId);
  if (issue === null || denied !== null) return refused(denied ?? { reason: 'not-found' });
  const { posts, ...before } = issue;
  const ends = endedStatuses.includes(asked.status);
  const changed: ServiceIssue = {
    ...before,
    status: asked.status,
    updatedAt: now,
    endedAt: ends ? (before.endedAt ?? now) : null,
  };
  const post = {
    issueId: id,
    seq: posts.length + 1,
    editionId: issue.editionId,
    status: asked.status,
    body: asked.body,
    authorId: actor.staffId,
    at: now,
  };
  await tx.health.save(changed);
  await tx.health.addPost(post);
  await tx.outbox.add(
    (await tx.health.followers(id)).map((follower) => ({
      orgId: follower.orgId,
      editionId: issue.editionId,
      requestId: null,
      stream: `${id}/${follower.personId}/mail`,
      streamSeq: post.seq,
      sub: 0,
      kind: 'mail',
      payload: {
        template: 'issue-updated',
        to: follower.email,
        name: '',
        language: follower.language,
        number: issue.number,
        title: issue.title[follower.language as 'en'] ?? issue.title.en,
        body: asked.body[follower.language as 'en'] ?? asked.body.en,
        issueId: id,
        seq: post.seq,
      },
    })),
  );
  return { done: { ...changed, posts: [...posts, post] } };
}

/** The prefix and six digits from the sequence that numbers requests: unique, with gaps. */
const numberFor = async (tx: Tx, prefix: string): Promise<string> =>
  `${prefix}${String(await tx.requests.nextNumber()).padStart(6, '0')}`;
