import type { Language } from '../../domain/language/language.ts';
import type { SavedIndex } from '../../domain/search/saved-index.ts';
import type { SearchAnswer, SearchOptions, Suggestion } from '../../domain/search/search-document.ts';
import type { ArticleChange, ArticleKey } from './articles.ts';

/** The articles of all languages as they are searched. */
export type HelpIndex = {
  answer(language: Language, query: string, options: SearchOptions): Promise<SearchAnswer>;
  suggest(language: Language, typed: string, options: SearchOptions): Promise<Suggestion[]>;
  /** Takes in what changed until now. */
  look(): Promise<void>;
};

/** An article that changed, as it was taken in; `isThere` false: no longer, or with nothing to read. */
export type TakenIn = Pick<ArticleKey, 'path' | 'language'> & { isThere: boolean };

/** The indexes as they stood after a change. */
export type Snapshot = { after: ArticleChange; indexes: ReadonlyMap<Language, SavedIndex> };

/** Where indexes are kept so that the next start need not build them. What cannot be trusted is as if it were not there. */
export type Snapshots = {
  /** The texts stay where they are kept, and can be read until `close`. */
  read(): Promise<(Snapshot & { close: () => Promise<void> }) | null>;
  write(snapshot: Snapshot): Promise<void>;
};
