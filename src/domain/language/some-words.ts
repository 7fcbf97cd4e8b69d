import type { Language } from './language.ts';

/** A text in those languages in which somebody wrote it, or one text for all. */
export type SomeWords = { readonly [language in Language]?: string } | string;

/** The text in a language; where it is missing, in English, else in whichever there is. Null: in none. */
export const wordsIn = (words: SomeWords, language: Language): string | null =>
  typeof words === 'string' ? words : (words[language] ?? words.en ?? Object.values(words).find(Boolean) ?? null);

/** The language that stands in for a missing one; null where nothing is missing, or it is one text for all. */
export function standsIn(words: SomeWords, language: Language): Language | null {
  if (typeof words === 'string' || words[language]) return null;
  if (words.en) return 'en';
  return (Object.keys(words) as Language[]).find((one) => words[one]) ?? null;
}
