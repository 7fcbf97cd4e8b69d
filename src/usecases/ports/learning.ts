import type { Period } from '../../domain/attainment/period.ts';
import type { Language } from '../../domain/language/language.ts';
import type { HelpPin } from '../../domain/learning/help-search.ts';
import type { HelpStep } from '../../domain/learning/help-step.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What one browser did since the last time; `whose` never reaches a table but as a hash whose key is thrown away. */
export type Steps = { whose: string; steps: readonly HelpStep[] };

/** Where finished questions are kept: written in batches, off the way of whoever searches. */
export type SearchLog = {
  /** Ties steps to what the same browsers did before, at whichever process, and keeps the questions that follow. */
  take(steps: readonly Steps[], now: Instant): Promise<void>;
  /** Whether nobody has asked anything yet. */
  isEmpty(): Promise<boolean>;
  /** Removes trails that ended and keys that no living trail needs. */
  endTrails(now: Instant): Promise<void>;
  /** Removes what was asked, and said of articles, before an instant; answers how many rows went. */
  removeBefore(before: Instant): Promise<number>;
  /** Differs whenever a pin came, went or changed. */
  pinsMark(): Promise<string>;
  pins(): Promise<HelpPin[]>;
};

/** What the operator looks at: one edition, a period, and one language or all. */
export type LearningScope = { editionId: string; period: Period; language: Language | null };

export type QuestionRow = {
  folded: string;
  language: Language;
  /** As it was last asked. */
  query: string;
  asked: number;
  /** Without a good answer: nothing was found or opened, it did not help, or a request followed. */
  unanswered: number;
  nothingFound: number;
  filed: number;
  /** By topic, of the requests that followed. */
  filedTopics: Record<string, number>;
  lastAt: Instant;
};
export type ArticleFigures = {
  path: string;
  language: Language;
  title: string | null;
  opened: number;
  helped: number;
  notHelped: number;
  /** Of the questions after which it was opened, those that ended in a request. */
  filedAfter: number;
};
export type TopicFigures = {
  /** Of the article that was opened or answered first; else of the request; null where neither has one. */
  topic: string | null;
  asked: number;
  helped: number;
  filed: number;
  filedTopics: Record<string, number>;
};

export type LearningStore = {
  questions(scope: LearningScope, most: number): Promise<QuestionRow[]>;
  articles(scope: LearningScope, most: number): Promise<ArticleFigures[]>;
  topics(scope: LearningScope): Promise<TopicFigures[]>;
  pins(editionId: string): Promise<(HelpPin & { title: string | null })[]>;
  /** Whether an edition's readers have an article at this path, in whatever language. */
  hasArticle(editionId: string, path: string): Promise<boolean>;
  putPin(pin: Omit<HelpPin, 'n'>): Promise<void>;
  /** The pin that was there; null when there was none. */
  removePin(key: Pick<HelpPin, 'editionId' | 'language' | 'folded'>): Promise<HelpPin | null>;
};
