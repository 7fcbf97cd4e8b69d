import type { ArticleSection } from '../article/rendered-article.ts';

/**
 * An article as search takes it in. One that reads differently in two editions is put twice, once for each; `edition`
 * null means that every edition reads the same.
 */
export type SearchDocument = {
  path: string;
  edition: string | null;
  title: string;
  /** The same title in other words: that of the English original, its anchor. Found by, never shown. */
  otherTitle: string | null;
  sections: ArticleSection[];
  facts?: DocumentFacts;
};

/** What is shown beside an answer, and what answers are chosen by. */
export type DocumentFacts = {
  /** Its kind of self-help; an ordinary article is null. */
  kind: string | null;
  product: string | null;
  topic: string | null;
  category: string | null;
  /** When it was last changed, `2022-05-18`. */
  date: string | null;
  /** Made by a machine and not checked by people. */
  isMachineTranslated: boolean;
  /** The original was changed since it was translated. */
  lags: boolean;
  /** The plans that it is of use for; null means all. */
  plans: string[] | null;
};
export const noFacts: DocumentFacts = {
  kind: null,
  product: null,
  topic: null,
  category: null,
  date: null,
  isMachineTranslated: false,
  lags: false,
  plans: null,
};

/** `[from, to)` in UTF-16 units of the text that it belongs to. */
export type Mark = [from: number, to: number];
export type MarkedText = { text: string; marks: Mark[] };

export type SearchHit = {
  path: string;
  title: MarkedText;
  score: number;
  /** The section that answers best; null when only the title does. */
  section: { id: string; heading: string } | null;
  excerpt: MarkedText;
  facts: DocumentFacts;
};

export type SearchOptions = {
  limit: number;
  /** The reader's edition; null finds the articles of all. */
  edition: string | null;
};

export type Suggestion = { path: string; title: MarkedText };
