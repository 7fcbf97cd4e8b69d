import type { ArticleFacts } from '../../domain/article/article-facts.ts';
import type { ContentsItem } from '../../domain/article/contents.ts';
import type { Language } from '../../domain/language/language.ts';

/** An article of one language, as the readers of one edition meet it. */
export type ArticleAsRead = { path: string; language: Language; edition: string };
export type ArticleTitle = { path: string; title: string };

/** What the database knows around an article: who else reads it, where it stands, what is like it. */
export type ArticleNeighbourhood = {
  /** Where it may be read: `editionId` '' is every edition, `readsAs` '' all of them alike. */
  readIn: { editionId: string; readsAs: string }[];
  facts: ArticleFacts | null;
  /** Facts of the English article, for a translation. */
  original: ArticleFacts | null;
  /** The nearest table of contents that leads to it. */
  contents: ContentsItem[] | null;
  /** Articles of the same topic and category. */
  alike: ArticleTitle[];
};

export type ArticleSurroundings = {
  around(article: ArticleAsRead): Promise<ArticleNeighbourhood>;
  /** The titles of those of the paths that can be read, in the order asked. */
  titles(paths: readonly string[], about: Omit<ArticleAsRead, 'path'>): Promise<ArticleTitle[]>;
  /** Where an article went that is gone; null when nobody said. */
  movedTo(path: string, language: Language): Promise<string | null>;
};
