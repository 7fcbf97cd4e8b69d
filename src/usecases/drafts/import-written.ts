import type { ReadArticleFile } from '../../domain/article/article-file.ts';
import { writeSource } from '../../domain/article/write-source.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { emptyReport, type ImportReport, note } from '../help/import-report.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { Transactions, Tx } from '../ports.ts';
import { articleWithText } from './published-article.ts';

type Importing = {
  transactions: Transactions;
  files: AsyncIterable<ReadArticleFile>;
  writing: ArticleWriting;
  editionId: string;
  now: Instant;
};

/** Takes articles that were written in the product back in, each as its next version; what is the same is left alone. */
export async function importWritten({
  transactions,
  files,
  writing,
  editionId,
  now,
}: Importing): Promise<ImportReport> {
  const report = emptyReport();
  for await (const file of files) {
    if (file.kind === 'refused') report.refused.push(file);
    if (file.kind !== 'article' || file.isFragment) continue;
    await transactions.forWorker((tx) => take(tx, file));
  }
  return report;

  async function take(
    tx: Tx,
    { file, language, path, facts, markdown }: Extract<ReadArticleFile, { kind: 'article' }>,
  ) {
    const made = articleWithText({ editionId, language, path, origin: 'written' }, { facts, markdown }, writing, now);
    const before = await tx.drafts.article(editionId, language, path);
    const isSame = before?.origin === 'written' && before.fingerprint === made.article.fingerprint;
    if (isSame) {
      report.unchanged++;
      return;
    }
    note(report, before?.origin === 'written' ? 'changed' : 'added', file);
    const [last] = await tx.drafts.versions({ editionId, language, path });
    const version = { editionId, language, path, draftId: null, authorName: '', reviewerName: '' };
    const original = { translatesLanguage: null, translatesVersion: null };
    if (last === undefined && before !== null && before.editionId === editionId)
      await tx.drafts.addVersion({
        ...version,
        ...original,
        n: 0,
        source: writeSource(before.facts, before.markdown),
        publishedAt: before.changedAt,
      });
    await tx.drafts.addVersion({
      ...version,
      ...original,
      n: (last?.n ?? 0) + 1,
      source: writeSource(facts, markdown),
      publishedAt: now,
    });
    await tx.drafts.put(made);
  }
}
