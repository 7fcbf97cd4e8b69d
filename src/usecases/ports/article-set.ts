import type { ArticleContents, ArticleRedirection } from '../../domain/article/article.ts';
import type { ArticleKey } from './articles.ts';

/** What holds a set of articles together: tables of contents, and where articles went that are gone. */
export type ArticleSetStore = {
  /** The fingerprint of each table of contents that is there, by `language/path`. */
  contents(origin: ArticleContents['origin'], editionId: string): Promise<Map<string, string>>;
  putContents(contents: readonly ArticleContents[]): Promise<void>;
  removeContents(keys: readonly ArticleKey[]): Promise<void>;
  /** Where each redirection that is there leads, by `language/path`. */
  redirections(origin: ArticleRedirection['origin']): Promise<Map<string, string>>;
  putRedirections(redirections: readonly ArticleRedirection[]): Promise<void>;
  removeRedirections(keys: readonly Pick<ArticleKey, 'path' | 'language'>[]): Promise<void>;
};
