import type { StaffActor } from '../../domain/access/actor.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { changeDraft } from './draft-at-hand.ts';

/** Lets a draft out, now or at a time: `publishDue` does the rest. */
export const approveDraft = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  { version, publishAt }: { version: number; publishAt: Instant | null },
  circumstances: Circumstances,
): Promise<Outcome<ArticleDraft>> =>
  changeDraft(tx, actor, { id, version }, 'approve', circumstances, (draft) =>
    publishAt !== null && publishAt < circumstances.now
      ? refused({ reason: 'publish-in-the-past', field: 'publishAt' })
      : {
          done: {
            draft: {
              ...draft,
              state: 'approved',
              reviewerId: actor.staffId,
              reviewerName: actor.name,
              publishAt: publishAt ?? circumstances.now,
            },
            data: { publishAt: publishAt ?? circumstances.now },
          },
        },
  );
