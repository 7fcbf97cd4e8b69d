import type { Article } from '../../domain/article/article.ts';
import type { ArticleDraft, ArticleVersion } from '../../domain/draft/draft.ts';
import type { VersionHead } from '../../domain/draft/translation-lag.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ArticleKey, ArticleWithTexts } from './articles.ts';

/** A row of the list: all but the words. */
export type DraftRow = Omit<ArticleDraft, 'source'>;
/** An article as the readers of an edition have it in one language: the edition's own goes before the one for all. */
export type ArticleRow = Pick<Article, 'path' | 'language' | 'editionId' | 'origin' | 'title' | 'changedAt'>;

export type DraftStore = {
  /** The newest first; `ended`: those that were published or discarded. */
  list(
    editionId: string,
    ended: boolean,
    before: { changedAt: Instant; id: Id } | null,
    most: number,
  ): Promise<DraftRow[]>;
  find(id: Id): Promise<ArticleDraft | null>;
  lock(id: Id): Promise<ArticleDraft | null>;
  /** The next draft whose time has come and that nobody else publishes just now, locked. */
  lockDue(now: Instant): Promise<ArticleDraft | null>;
  add(draft: ArticleDraft): Promise<void>;
  save(draft: ArticleDraft): Promise<void>;

  /** By path; `text` is looked for in titles and paths. */
  articles(
    editionId: string,
    language: Language,
    text: string,
    after: string | null,
    most: number,
  ): Promise<ArticleRow[]>;
  article(editionId: string, language: Language, path: string): Promise<Article | null>;
  /** The languages in which an edition has an article at a path. */
  languagesAt(editionId: string, path: string): Promise<Language[]>;
  /** Those of `paths` at which an edition has an article in whatever language. */
  known(editionId: string, paths: readonly string[]): Promise<Set<string>>;
  /** The Markdown of pieces that articles include, by path; English where the language has none. */
  pieces(language: Language, paths: readonly string[]): Promise<Map<string, string>>;

  /** The newest first, without what they say. */
  versions(key: ArticleKey): Promise<Omit<ArticleVersion, 'source'>[]>;
  version(key: ArticleKey, n: number): Promise<ArticleVersion | null>;
  /** The newest version of each language, by path. */
  heads(editionId: string, paths: readonly string[]): Promise<Map<string, VersionHead[]>>;
  addVersion(version: ArticleVersion): Promise<void>;
  /** Puts an article in the place of what stands there, and numbers the change: nothing may follow in the transaction. */
  put(article: ArticleWithTexts): Promise<void>;
  remove(key: ArticleKey): Promise<void>;
};
