import type { StaffActor } from '../../domain/access/actor.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { changeDraft } from './draft-at-hand.ts';

/** Hands a draft back to writing, with why; one that waits for its time is called off by it. */
export const sendBackDraft = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  { version, remark }: { version: number; remark: string },
  circumstances: Circumstances,
): Promise<Outcome<ArticleDraft>> =>
  changeDraft(tx, actor, { id, version }, 'send-back', circumstances, (draft) => ({
    done: {
      draft: {
        ...draft,
        state: 'writing',
        remark: remark === '' ? null : remark,
        publishAt: null,
        reviewerId: null,
        reviewerName: null,
      },
      data: { remark },
    },
  }));
