import type { Language } from '../../../domain/language/language.ts';
import { localeOf } from '../../kit/time/format-instant.ts';

/** Codes that name no country: unions, private use, unknown. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const made = new Map<Language, { id: string; name: string }[]>();
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country by its two letters, in the order of their names in a language. */
export function countries(language: Language): { id: string; name: string }[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = localeOf(language);
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    // A code that was given up is read as its successor, and then no longer as itself.
    .filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ id: code, name }];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  made.set(language, found);
  return found;
}

export const countryName = (code: string, language: Language): string =>
  countries(language).find(({ id }) => id === code)?.name ?? code;

/** The zone of a country that has one; null where it has several, or nobody knows. */
export function onlyZoneOf(country: string): string | null {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
    timeZones?: string[];
  };
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.length === 1 ? (zones[0] ?? null) : null;
}
