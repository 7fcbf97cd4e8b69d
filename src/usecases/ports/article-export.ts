import type { Article, ArticleContents, ArticleRedirection } from '../../domain/article/article.ts';
import type { ArticleKey } from './articles.ts';

/** Articles that belong together in an export: those of one edition ('' for all) and one origin. */
export type ArticleSet = { editionId: string; origin: Article['origin'] };
export type ExportedArticle = Pick<Article, 'language' | 'path' | 'facts' | 'markdown'>;

/** What is read to write an install's articles into a folder, always in the same order. */
export type ArticleExport = {
  sets(): Promise<ArticleSet[]>;
  articles(
    set: ArticleSet,
    after: Pick<ArticleKey, 'language' | 'path'> | null,
    most: number,
  ): Promise<ExportedArticle[]>;
  contents(set: ArticleSet): Promise<Pick<ArticleContents, 'language' | 'path' | 'items'>[]>;
  redirections(origin: ArticleRedirection['origin']): Promise<ArticleRedirection[]>;
};

/** Where an export is written. */
export type ArticleFolder = {
  /** Empties what an export wrote here before; refuses a folder that holds anything else. */
  begin(): Promise<void>;
  write(file: string, text: string): Promise<void>;
};
