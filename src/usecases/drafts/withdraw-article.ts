import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { reviewerKinds } from '../../domain/draft/draft-moves.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { ArticleKey } from '../ports/articles.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteDraft } from './note-draft.ts';
import { articleWithText } from './published-article.ts';

/** Takes away what was published here; what came with the product stands there again, and what was imported shows through. */
export async function withdrawArticle(
  tx: Tx,
  actor: StaffActor,
  key: ArticleKey,
  writing: ArticleWriting,
  circumstances: Circumstances,
): Promise<Outcome<null>> {
  const denied = refuseStaff(actor, reviewerKinds, key.editionId);
  if (denied !== null) return refused(denied);
  const article = await tx.drafts.article(key.editionId, key.language, key.path);
  if (article?.origin !== 'written') return refused({ reason: 'not-written-here', field: 'path', came: key.path });
  const [last] = await tx.drafts.versions(key);
  await noteDraft(
    tx,
    actor,
    { ...key, id: null, authorId: actor.staffId },
    'article.withdrawn',
    { n: last?.n ?? null },
    circumstances,
  );
  const came = await tx.drafts.version(key, 0);
  if (came === null) await tx.drafts.remove(key);
  else
    await tx.drafts.put(
      articleWithText({ ...key, origin: 'own' }, writing.read(came.source), writing, circumstances.now),
    );
  return { done: null };
}
