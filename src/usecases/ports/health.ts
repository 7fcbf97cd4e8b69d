import type { ServiceIssue, ServiceIssuePost } from '../../domain/health/service-issue.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';

export type IssueWithPosts = ServiceIssue & { posts: ServiceIssuePost[] };

export type HealthStore = {
  current(editionId: string): Promise<IssueWithPosts[]>;
  /** Ended since `since`, the latest first. */
  past(editionId: string, since: Instant): Promise<IssueWithPosts[]>;
  find(id: Id): Promise<IssueWithPosts | null>;
  add(issue: ServiceIssue): Promise<void>;
  save(issue: ServiceIssue): Promise<void>;
  addPost(post: ServiceIssuePost): Promise<void>;
  follow(follow: { orgId: Id; issueId: Id; personId: Id; editionId: string; at: Instant }): Promise<void>;
  unfollow(orgId: Id, issueId: Id, personId: Id): Promise<void>;
  followedBy(orgId: Id, personId: Id): Promise<Id[]>;
  followers(issueId: Id): Promise<{ orgId: Id; personId: Id; email: string; language: string }[]>;
};
