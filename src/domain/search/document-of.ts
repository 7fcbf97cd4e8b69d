import type { ArticleText } from '../article/article.ts';
import type { ArticleFacts } from '../article/article-facts.ts';
import type { SearchDocument } from './search-document.ts';

/** The article that one was translated from, as far as search reads it. */
export type Original = { title: string | null; facts: ArticleFacts };

/** An article's text as search takes it in; a translation is found by the words of its original's title too. */
export function documentOf(text: ArticleText, facts: ArticleFacts, original: Original | null): SearchDocument {
  const otherTitle = [text.otherTitle, original?.title].filter((title) => title != null && title !== '').join(' ');
  return {
    path: text.path,
    edition: text.editionId || text.readsAs || null,
    title: text.title,
    otherTitle: otherTitle === '' ? null : otherTitle,
    sections: text.sections,
    facts: {
      kind: facts.kind ?? null,
      product: facts.product,
      topic: facts.topic,
      category: facts.category,
      date: facts.date,
      isMachineTranslated: facts.translation === 'machine',
      lags: lagsBehind(facts, original?.facts ?? null),
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
