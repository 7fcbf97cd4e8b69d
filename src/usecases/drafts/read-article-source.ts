import type { z } from 'zod';
import type { readArticleSource as route, readArticleVersion as versionRoute } from '../../contract/drafts.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { reviewerKinds } from '../../domain/draft/draft-moves.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { writerKinds } from './draft-at-hand.ts';
import { articleRowOf } from './list-articles.ts';
import { standingArticle } from './standing-article.ts';

/** An article as a file, the versions published here, and the languages that it exists in. */
export async function readArticleSource(
  tx: Tx,
  actor: StaffActor,
  { edition, language, path }: z.output<(typeof route)['query']>,
): Promise<Outcome<z.output<(typeof route)['response']>>> {
  const denied = refuseStaff(actor, writerKinds, edition);
  if (denied !== null) return refused(denied);
  const standing = await standingArticle(tx, edition, language, path);
  if (standing === null) return refused({ reason: 'not-found' });
  const heads = await tx.drafts.heads(edition, [path]);
  const versions = await tx.drafts.versions({ editionId: edition, language, path });
  return {
    done: {
      ...articleRowOf(standing.article, heads.get(path) ?? []),
      source: standing.source,
      languages: await tx.drafts.languagesAt(edition, path),
      versions: versions.map(({ draftId: _draft, ...version }) => version),
      mayWithdraw: standing.article.origin === 'written' && reviewerKinds.includes(actor.staffKind),
    },
  };
}

/** What one version said. */
export async function readArticleVersion(
  tx: Tx,
  actor: StaffActor,
  { edition, language, path, n }: z.output<(typeof versionRoute)['query']>,
): Promise<Outcome<z.output<(typeof versionRoute)['response']>>> {
  const denied = refuseStaff(actor, writerKinds, edition);
  if (denied !== null) return refused(denied);
  const found = await tx.drafts.version({ editionId: edition, language, path }, n);
  if (found === null) return refused({ reason: 'not-found' });
  const { draftId: _draft, ...version } = found;
  return { done: version };
}
