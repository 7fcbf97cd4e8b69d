import type { z } from 'zod';
import type { issueView, readHealth as route } from '../../contract/health.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { matchingIssues } from '../../domain/health/matching-issues.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import { later } from '../../domain/time/instant.ts';
import type { IssueWithPosts } from '../ports/health.ts';
import type { Say, Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';

export type HealthView = z.output<(typeof route)['response']>;
export type IssueView = z.output<typeof issueView>;

/** Service health of an edition, or of the services that an organisation has; what was typed is matched against what is current. */
export async function readHealth(
  tx: Tx,
  edition: Edition,
  asked: { services: readonly string[] | null; past: number; typed: string | null; followed: readonly Id[] },
  { language, say, circumstances }: InWords,
): Promise<HealthView> {
  const mine = (issue: IssueWithPosts) =>
    asked.services === null || issue.services.some((service) => asked.services?.includes(service));
  const current = (await tx.health.current(edition.key)).filter(mine);
  const past = (await tx.health.past(edition.key, later(circumstances.now, -asked.past * 86_400_000))).filter(mine);
  const worst = (issues: IssueWithPosts[]) =>
    issues.some((one) => one.kind === 'incident') ? 'incident' : issues.length > 0 ? 'advisory' : 'healthy';
  const state = worst(current);
  const first = current.find((one) => one.kind === state);
  const view = (issue: IssueWithPosts) => viewIssue(issue, edition, language, asked.followed);
  return {
    edition: { key: edition.key, name: edition.name[language] },
    state,
    line: lineOf(current.length, first?.title[language] ?? first?.title.en, say),
    services: edition.services
      .filter((service) => asked.services === null || asked.services.includes(service.key))
      .map((service) => ({
        key: service.key,
        name: service.name[language],
        state: worst(current.filter((issue) => issue.services.includes(service.key))),
      })),
    current: current.map(view),
    past: past.map(view),
    matching: asked.typed === null ? [] : matchingIssues(current, asked.typed, edition).map((issue) => issue.id),
  };
}

/** One issue is its title alone; that more are about is said in every language only when there are more. */
const lineOf = (count: number, title: string | undefined, say: Say): string =>
  title === undefined
    ? say('server:health.all-well')
    : count === 1
      ? title
      : say('server:health.line', { count, title });

export function viewIssue(
  issue: IssueWithPosts,
  edition: Edition,
  language: Language,
  followed: readonly Id[],
): IssueView {
  const status = (key: string) => ({
    key,
    name: edition.health.statuses.find((one) => one.key === key)?.name[language] ?? key,
  });
  return {
    id: issue.id,
    number: issue.number,
    edition: issue.editionId,
    kind: issue.kind,
    status: status(issue.status),
    services: issue.services.map((key) => ({
      key,
      name: edition.services.find((one) => one.key === key)?.name[language] ?? key,
    })),
    title: issue.title[language] ?? issue.title.en,
    impact: issue.impact[language] ?? issue.impact.en,
    startedAt: issue.startedAt,
    endedAt: issue.endedAt,
    updatedAt: issue.updatedAt,
    followed: followed.includes(issue.id),
    posts: issue.posts.toReversed().map((post) => ({
      seq: post.seq,
      status: status(post.status),
      body: post.body[language] ?? post.body.en,
      at: post.at,
    })),
  };
}
