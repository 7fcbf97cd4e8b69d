import type { Article, ArticleFeedback, ArticleText } from '../../domain/article/article.ts';
import type { Redirection } from '../../domain/article/redirections.ts';
import type { Language } from '../../domain/language/language.ts';

export type ArticleKey = { path: string; language: Language; editionId: string };
export type ArticleWithTexts = { article: Article; texts: ArticleText[] };

/** Articles as kept in the database, and what changed of them in commit order. */
export type ArticleStore = {
  /** What is there already, to leave alone what did not change. */
  fingerprints(origin: Article['origin'], editionId: string): Promise<Map<string, string>>;
  /** Writes articles and where others went, and numbers the changes, in one transaction. */
  put(
    articles: readonly ArticleWithTexts[],
    redirections: readonly { path: string; language: Language; to: Redirection }[],
  ): Promise<void>;
  remove(keys: readonly ArticleKey[]): Promise<void>;
  /** Every text that search takes in, in pages. */
  texts(after: ArticleKey | null, most: number): Promise<ArticleText[]>;
  /** The texts and the sources of one path and language, in all editions. */
  at(path: string, language: Language): Promise<ArticleWithTexts[]>;
  fragments(): Promise<Article[]>;
  redirection(path: string, language: Language): Promise<string | null>;
  head(): Promise<number>;
  changesAfter(n: number, most: number): Promise<{ n: number; path: string; language: Language }[]>;
  judge(feedback: ArticleFeedback): Promise<void>;
};
