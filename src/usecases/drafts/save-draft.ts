import type { StaffActor } from '../../domain/access/actor.ts';
import { isArticlePath } from '../../domain/article/article-path.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { changeDraft } from './draft-at-hand.ts';
import { titleOfSource } from './source-faults.ts';

/** Saves what was written. The path of a translation is that of its original. */
export const saveDraft = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  asked: { path: string; source: string; version: number },
  writing: ArticleWriting,
  circumstances: Circumstances,
): Promise<Outcome<ArticleDraft>> =>
  changeDraft(tx, actor, { id, version: asked.version }, 'save', circumstances, (draft) => {
    const path = draft.translatesLanguage === null ? asked.path : draft.path;
    if (!isArticlePath(path)) return refused({ reason: 'article-path', field: 'path', came: path });
    const source = asked.source.replace(/\r\n?/g, '\n');
    return {
      done: {
        draft: {
          ...draft,
          path,
          source,
          title: titleOfSource(source, writing),
          writers: [...new Set([...draft.writers, actor.staffId])],
        },
        data: { signs: source.length },
      },
    };
  });
