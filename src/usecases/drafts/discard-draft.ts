import type { StaffActor } from '../../domain/access/actor.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { changeDraft } from './draft-at-hand.ts';

/** Puts a draft aside for good: it stays readable, and leads to no request any more. */
export const discardDraft = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  version: number,
  circumstances: Circumstances,
): Promise<Outcome<ArticleDraft>> =>
  changeDraft(tx, actor, { id, version }, 'discard', circumstances, (draft) => ({
    done: { draft: { ...draft, state: 'discarded', fromRequest: null } },
  }));
