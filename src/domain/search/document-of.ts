import type { ArticleFacts } from '../article/article-facts.ts';
import type { ArticleText } from '../article/article.ts';
import type { SearchDocument } from './search-document.ts';

/** An article's text as search takes it in; `original`: the facts of the article that it was translated from. */
export function documentOf(text: ArticleText, facts: ArticleFacts, original: ArticleFacts | null): SearchDocument {
  return {
    path: text.path,
    edition: text.editionId || text.readsAs || null,
    title: text.title,
    otherTitle: text.otherTitle,
    sections: text.sections,
    facts: {
      kind: facts.kind ?? null,
      product: facts.product,
      topic: facts.topic,
      category: facts.category,
      date: facts.date,
      isMachineTranslated: facts.translation === 'machine',
      lags: lagsBehind(facts, original),
      plans: facts.plans ?? null,
    },
  };
}

/**
 * Whether the original was changed since it was translated: it names another version than the one translated from, or,
 * where versions are not named, a later day.
 */
export function lagsBehind(translation: ArticleFacts, original: ArticleFacts | null): boolean {
  if (original === null) return false;
  if (translation.translatedFrom !== null && original.translatedFrom !== null)
    return translation.translatedFrom !== original.translatedFrom;
  return translation.date !== null && original.date !== null && original.date > translation.date;
}
