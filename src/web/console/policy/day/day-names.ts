import type { Language, Words } from '../../../../domain/language/language.ts';
import type { DayName } from '../draft/calendar-document.ts';

const languages: readonly Language[] = ['en', 'ja', 'zh-Hans'];

/** A day's name as its fields hold it; one text for all languages stands in each. */
export function toNames(name: DayName | null): Words {
  const of = (language: Language) => (typeof name === 'string' ? name : (name?.[language] ?? ''));
  return { en: of('en'), ja: of('ja'), 'zh-Hans': of('zh-Hans') };
}

/** The name that the fields say: what is empty is left out, and one text for all stays one while nobody says otherwise. */
export function fromNames(names: Words, before: DayName | null): DayName | null {
  const given = languages
    .map((language) => [language, names[language].trim()] as const)
    .filter(([, text]) => text !== '');
  if (given.length === 0) return null;
  if (typeof before === 'string' && given.length === languages.length && given.every(([, text]) => text === before))
    return before;
  return Object.fromEntries(given);
}
