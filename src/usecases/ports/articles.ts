import type { Article, ArticleFeedback, ArticleText } from '../../domain/article/article.ts';
import type { ArticleFacts } from '../../domain/article/article-facts.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Original } from '../../domain/search/document-of.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** A text with what search shows and filters by; `original`: the English article, for a translation. */
export type TextToIndex = { text: ArticleText; facts: ArticleFacts; original: Original | null };
/** A numbered change of an article. The same number with another time belongs to another history: a restored database. */
export type ArticleChange = { n: number; path: string; language: Language; at: Instant };

export type ArticleKey = { path: string; language: Language; editionId: string };
export type ArticleWithTexts = { article: Article; texts: ArticleText[] };

/** Articles as kept in the database, and what changed of them in commit order. */
export type ArticleStore = {
  /** What is there already, to leave alone what did not change. */
  fingerprints(origin: Article['origin'], editionId: string): Promise<Map<string, string>>;
  /** Writes articles and numbers the changes, in one transaction. */
  put(articles: readonly ArticleWithTexts[]): Promise<void>;
  remove(keys: readonly ArticleKey[]): Promise<void>;
  /** Every text that search takes in, in pages. */
  texts(after: ArticleText | null, most: number): Promise<TextToIndex[]>;
  /** The texts of articles, in all their editions. */
  textsOf(keys: readonly Pick<ArticleKey, 'path' | 'language'>[]): Promise<TextToIndex[]>;
  /** Where there is something to read, in pages. */
  places(
    after: Pick<ArticleKey, 'path' | 'language'> | null,
    most: number,
  ): Promise<Pick<ArticleKey, 'path' | 'language'>[]>;
  /** The texts and the sources of one path and language, in all editions. */
  at(path: string, language: Language): Promise<ArticleWithTexts[]>;
  fragments(): Promise<Article[]>;
  redirection(path: string, language: Language): Promise<string | null>;
  head(): Promise<number>;
  changesAfter(n: number, most: number): Promise<ArticleChange[]>;
  /** The change of that number, null when there is none. */
  change(n: number): Promise<ArticleChange | null>;
  /** How often each article was opened after the last `searches` finished searches. */
  openings(searches: number): Promise<{ path: string; language: Language; opened: number }[]>;
  judge(feedback: ArticleFeedback): Promise<void>;
};
