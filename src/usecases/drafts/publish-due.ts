import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { Circumstances, Transactions, Tx } from '../ports.ts';
import { noteDraft } from './note-draft.ts';
import { publishedArticle } from './published-article.ts';
import { standingArticle } from './standing-article.ts';

/**
 * Publishes every draft whose time has come, each in a transaction of its own, however many processes look at once:
 * whoever holds the row publishes, and the others find it published. Answers how many it published itself.
 */
export async function publishDue(
  transactions: Transactions,
  writing: ArticleWriting,
  circumstances: () => Circumstances,
): Promise<number> {
  for (let published = 0; ; published++) {
    const at = circumstances();
    const isMore = await transactions.forWorker(async (tx) => {
      const draft = await tx.drafts.lockDue(at.now);
      if (draft !== null) await publish(tx, draft, writing, at);
      return draft !== null;
    });
    if (!isMore) return published;
  }
}

async function publish(tx: Tx, draft: ArticleDraft, writing: ArticleWriting, circumstances: Circumstances) {
  const { now } = circumstances;
  const { editionId, language, path } = draft;
  const key = { editionId, language, path };
  const [last] = await tx.drafts.versions(key);
  const before = await standingArticle(tx, editionId, language, path);
  const common = { ...key, translatesLanguage: null, translatesVersion: null };
  // What came with the product stands at the very place: kept, so that it can come back.
  if (before !== null && before.article.origin !== 'written' && before.article.editionId === editionId)
    if (last === undefined)
      await tx.drafts.addVersion({
        ...common,
        n: 0,
        draftId: null,
        source: before.source,
        authorName: '',
        reviewerName: '',
        publishedAt: before.article.changedAt,
      });
  const n = (last?.n ?? 0) + 1;
  await tx.drafts.addVersion({
    ...key,
    n,
    draftId: draft.id,
    source: draft.source,
    authorName: draft.authorName,
    reviewerName: draft.reviewerName ?? '',
    translatesLanguage: draft.translatesLanguage,
    translatesVersion: draft.translatesVersion,
    publishedAt: now,
  });
  await tx.drafts.save({
    ...draft,
    state: 'published',
    publishedAt: now,
    changedAt: now,
    fromRequest: null,
    version: draft.version + 1,
  });
  await noteDraft(tx, 'system', draft, 'article.published', { n, reviewer: draft.reviewerName }, circumstances);
  // Last: it numbers the change, and search everywhere follows the number.
  await tx.drafts.put(publishedArticle(draft, n, writing, now));
}
