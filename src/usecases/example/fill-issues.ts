import type { Examples } from '../../domain/example/example.ts';
import { endedStatuses } from '../../domain/health/service-issue.ts';
import { later } from '../../domain/time/instant.ts';
import type { Tx } from '../ports.ts';
import type { Filling } from './filling.ts';

const minuteMs = 60_000;

/** Service issues of the examples, as if posted at their times. */
export async function fillIssues(tx: Tx, issues: Examples['issues'], { policies, now, newId }: Filling): Promise<void> {
  for (const { startedMinutesAgo, posts, by, ...issue } of issues.filter((one) =>
    policies.keys().includes(one.editionId),
  )) {
    const id = newId(now);
    const last = posts.at(-1);
    if (last === undefined) continue;
    const number = `${policies.current(issue.editionId).edition.health.issuePrefix}${await tx.requests.nextNumber()}`;
    const lastAt = later(now, -last.minutesAgo * minuteMs);
    await tx.health.add({
      ...issue,
      id,
      number,
      status: last.status,
      startedAt: later(now, -startedMinutesAgo * minuteMs),
      endedAt: endedStatuses.includes(last.status) ? lastAt : null,
      updatedAt: lastAt,
    });
    for (const [index, post] of posts.entries())
      await tx.health.addPost({
        issueId: id,
        seq: index + 1,
        editionId: issue.editionId,
        status: post.status,
        body: post.body,
        authorId: by,
        at: later(now, -post.minutesAgo * minuteMs),
      });
  }
}
