import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import { type DraftMove, refuseDraftMove } from '../../domain/draft/draft-moves.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { StaffKind } from '../../domain/staff/staff.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteDraft } from './note-draft.ts';

/** Who writes articles. */
export const writerKinds: readonly StaffKind[] = ['agent', 'supervisor', 'operator'];

type Changed = { draft: ArticleDraft; data?: Record<string, unknown> };

/**
 * Changes a draft that this person may change so, as it was when they last saw it: row, number and record in one
 * transaction. `change` answers the new draft, or why not.
 */
export async function changeDraft(
  tx: Tx,
  actor: StaffActor,
  { id, version }: { id: Id; version: number },
  move: DraftMove,
  circumstances: Circumstances,
  change: (draft: ArticleDraft) => Outcome<Changed> | Promise<Outcome<Changed>>,
): Promise<Outcome<ArticleDraft>> {
  const draft = await tx.drafts.lock(id);
  if (draft === null || refuseStaff(actor, writerKinds, draft.editionId) !== null)
    return refused({ reason: 'not-found' });
  const denied = refuseDraftMove(draft, move, actor);
  if (denied !== null) return refused(denied);
  if (draft.version !== version)
    return refused({ reason: 'draft-changed-meanwhile', came: version, expected: draft.version });
  const outcome = await change(draft);
  if ('refused' in outcome) return outcome;
  const changed = { ...outcome.done.draft, changedAt: circumstances.now, version: draft.version + 1 };
  await tx.drafts.save(changed);
  await noteDraft(tx, actor, changed, verbs[move], outcome.done.data ?? {}, circumstances);
  return { done: changed };
}

const verbs: Record<DraftMove, string> = {
  save: 'draft.saved',
  submit: 'draft.submitted',
  'send-back': 'draft.sent-back',
  approve: 'draft.approved',
  discard: 'draft.discarded',
};
