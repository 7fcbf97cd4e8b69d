import type { Id } from '../id/uuid.ts';
import type { StaffKind } from '../staff/staff.ts';
import type { ArticleDraft } from './draft.ts';

export const draftMoves = ['save', 'submit', 'send-back', 'approve', 'discard'] as const;
export type DraftMove = (typeof draftMoves)[number];

/** Who may say that an article goes out. */
export const reviewerKinds: readonly StaffKind[] = ['supervisor', 'operator'];

export type DraftRefusal =
  | { reason: 'draft-state'; state: ArticleDraft['state'] }
  | { reason: 'needs-staff'; kinds: readonly StaffKind[] }
  | { reason: 'needs-other-eyes' };

/**
 * Why somebody may not do this to a draft; null when they may. Nobody approves their own words; what is under review or
 * waits for its time is changed only after it was sent back.
 */
export function refuseDraftMove(
  draft: Pick<ArticleDraft, 'state' | 'writers'>,
  move: DraftMove,
  who: { staffId: Id; staffKind: StaffKind },
): DraftRefusal | null {
  if (!statesFor[move].includes(draft.state)) return { reason: 'draft-state', state: draft.state };
  if (move !== 'approve') return null;
  if (!reviewerKinds.includes(who.staffKind)) return { reason: 'needs-staff', kinds: reviewerKinds };
  return draft.writers.includes(who.staffId) ? { reason: 'needs-other-eyes' } : null;
}

const statesFor: Record<DraftMove, readonly ArticleDraft['state'][]> = {
  save: ['writing'],
  submit: ['writing'],
  'send-back': ['review', 'approved'],
  approve: ['review'],
  discard: ['writing'],
};
