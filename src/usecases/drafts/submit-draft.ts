import type { StaffActor } from '../../domain/access/actor.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { Circumstances, Say, Tx } from '../ports.ts';
import { changeDraft } from './draft-at-hand.ts';
import { sourceFaults } from './source-faults.ts';

/** Hands a draft to review, once it can be read as an article and was looked through for what names a customer. */
export const submitDraft = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  asked: { version: number; checked: boolean },
  { writing, say, circumstances }: { writing: ArticleWriting; say: Say; circumstances: Circumstances },
): Promise<Outcome<ArticleDraft>> =>
  changeDraft(tx, actor, { id, version: asked.version }, 'submit', circumstances, (draft) => {
    const faults = sourceFaults(draft.source, writing).filter(({ blocks }) => blocks);
    if (faults.length > 0)
      return refused({
        reason: 'article-not-ready',
        errors: faults.map(({ code, line, detail }) => ({
          path: 'source',
          code,
          message: say(`server:article-fault.${code}`, { line, detail }),
        })),
      });
    if (draft.fromRequest !== null && !asked.checked) return refused({ reason: 'needs-check', field: 'checked' });
    return { done: { draft: { ...draft, state: 'review', remark: null }, data: { checked: asked.checked } } };
  });
