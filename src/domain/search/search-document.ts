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
/** The kind of an article that names none. */
export const ordinaryKind = 'article';
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
  /** How much of the question stands in it, from 0 to 1. */
  coverage: number;
  /** The edition that it is for; null when all read the same. */
  edition: string | null;
  /** The section that answers best; null when only the title does. */
  section: { id: string; heading: string } | null;
  excerpt: MarkedText;
  facts: DocumentFacts;
};

export type SearchOptions = {
  limit: number;
  /** The reader's edition; null finds the articles of all. */
  edition: string | null;
  /** Only of this product, of this kind; absent means all. */
  product?: string | undefined;
  kind?: string | undefined;
  /** The reader's plans; null finds the articles for all of them. */
  plans?: readonly string[] | null | undefined;
};

/**
 * What a question that is too vague can be narrowed by: a product, a feature (a word that tells the found titles apart)
 * or an error. `count`: how many of the articles looked at it leaves.
 */
export type Choice = { kind: 'product' | 'feature' | 'error'; value: string; count: number };

/** The best articles; `choices` when there are so many that only another word can tell which is meant. */
export type SearchAnswer = { hits: SearchHit[]; choices: Choice[] };

export type Suggestion = { path: string; title: MarkedText };
