import { languages } from '../language/language.ts';
import type { EditionFault } from './edition-fault.ts';

/** Texts within `value` that are left empty in one of the languages. */
export function* missingWords(value: unknown, path: PropertyKey[] = []): Generator<EditionFault> {
  if (typeof value !== 'object' || value === null) return;
  const isWords = languages.every((language) => language in value);
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (isWords && typeof inner === 'string' && inner.trim() === '')
      yield { path: at, reason: 'no-words', message: 'expected words in this language, came nothing' };
    else yield* missingWords(inner, at);
  }
}
