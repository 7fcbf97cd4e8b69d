import type { z } from 'zod';
import type { DraftView, draftRow } from '../../contract/drafts.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import { draftMoves, refuseDraftMove } from '../../domain/draft/draft-moves.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { writerKinds } from './draft-at-hand.ts';
import { standingArticle } from './standing-article.ts';

/** A draft as one of the staff sees it, with what stands at its place. */
export async function readDraft(tx: Tx, actor: StaffActor, id: Id): Promise<Outcome<DraftView>> {
  const draft = await tx.drafts.find(id);
  if (draft === null || refuseStaff(actor, writerKinds, draft.editionId) !== null)
    return refused({ reason: 'not-found' });
  return { done: await viewDraft(tx, actor, draft) };
}

export async function viewDraft(tx: Tx, actor: StaffActor, draft: ArticleDraft): Promise<DraftView> {
  const { source, editionId, path, language, translatesLanguage } = draft;
  const published = await standingArticle(tx, editionId, language, path);
  const original = translatesLanguage === null ? null : await standingArticle(tx, editionId, translatesLanguage, path);
  return {
    ...rowOfDraft(draft, actor),
    source,
    request: await requestOf(tx, actor, draft.fromRequest),
    published:
      published === null ? null : { origin: published.article.origin, source: published.source, n: published.n },
    original: original === null ? null : { source: original.source, n: original.n },
  };
}

/** A row of the list: who reads it sees names, not ids, and what they may do. */
export function rowOfDraft(
  {
    source: _source,
    writers,
    authorId: _author,
    reviewerId: _reviewer,
    ...row
  }: Omit<ArticleDraft, 'source'> & {
    source?: string;
  },
  actor: StaffActor,
): z.infer<typeof draftRow> {
  return {
    ...row,
    moves: draftMoves.filter((move) => refuseDraftMove({ state: row.state, writers }, move, actor) === null),
  };
}

async function requestOf(tx: Tx, actor: StaffActor, id: Id | null): Promise<DraftView['request']> {
  if (id === null || !deskKinds.includes(actor.staffKind)) return null;
  const whole = await tx.requests.whole(id);
  return whole === null ? null : { id, number: whole.request.number };
}
