import type { Article } from '../../domain/article/article.ts';
import { writeSource } from '../../domain/article/write-source.ts';
import type { Tx } from '../ports.ts';

export type Standing = { article: Article; source: string; n: number };

/**
 * What the readers of an edition have at a path in one language, as a file; null when nothing stands there. `n` is the
 * version that was published here, 0 for what came with the product or an import.
 */
export async function standingArticle(
  tx: Tx,
  editionId: string,
  language: Article['language'],
  path: string,
): Promise<Standing | null> {
  const article = await tx.drafts.article(editionId, language, path);
  if (article === null || article.fragment === 'yes') return null;
  const came = { article, source: writeSource(article.facts, article.markdown), n: 0 };
  if (article.origin !== 'written') return came;
  const key = { editionId, language, path };
  const [head] = await tx.drafts.versions(key);
  const version = head === undefined ? null : await tx.drafts.version(key, head.n);
  return version === null ? came : { article, source: version.source, n: version.n };
}
