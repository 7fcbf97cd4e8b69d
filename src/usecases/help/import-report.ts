import type { Article } from '../../domain/article/article.ts';
import type { ArticleFileRefusal, ReadArticleFile } from '../../domain/article/article-file.ts';
import type { ArticleToRender, RenderedArticle } from '../../domain/article/rendered-article.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ArticleSetStore } from '../ports/article-set.ts';
import type { ArticleKey, ArticleStore } from '../ports/articles.ts';

export type Importing = {
  store: ArticleStore;
  set: ArticleSetStore;
  files: AsyncIterable<ReadArticleFile>;
  render: (article: ArticleToRender) => RenderedArticle;
  fingerprint: (text: string) => string;
  editions: readonly string[];
  /** '' for every edition; an edition's key for its own articles. */
  editionId: string;
  origin: Exclude<Article['origin'], 'written'>;
  now: Instant;
  /** Removes what is no longer in the folder; else it stays, for half a folder is more often an accident than a wish. */
  prune: boolean;
};

export type ImportReport = {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** In the database and not in the folder; kept without `prune`. */
  missing: number;
  /** Which articles, tables of contents and redirections these were. */
  changes: { what: 'added' | 'changed' | 'removed' | 'missing'; file: string }[];
  /** Places that lead elsewhere now. */
  redirections: number;
  refused: ArticleFileRefusal[];
  /** What was wrong and was mended, or is shown all the same. */
  notes: { file: string; line: number | null; what: string }[];
};

/** Counts what happened to one thing, and says which. */
export function note(report: ImportReport, what: ImportReport['changes'][number]['what'], file: string): void {
  report[what]++;
  report.changes.push({ what, file });
}

/** `ja/admin/help.md` is the path `admin/help.md` in Japanese. */
export const placeOfKey = (key: string): Pick<ArticleKey, 'path' | 'language'> => ({
  language: key.slice(0, key.indexOf('/')) as Article['language'],
  path: key.slice(key.indexOf('/') + 1),
});

/** A report of nothing yet. */
export const emptyReport = (): ImportReport => ({
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  missing: 0,
  changes: [],
  redirections: 0,
  refused: [],
  notes: [],
});
