import type { Language } from '../../../domain/language/language.ts';
import { offsetName } from '../../../domain/time/say-moment.ts';
import { localeOf } from '../../kit/time/format-instant.ts';

/** A zone as people call it, with its offset at `now`, in milliseconds since 1970: `Japan Standard Time (GMT+9)`. */
export function zoneWords(zone: string, language: Language, now: number): string {
  const part = (locale: string, timeZoneName: 'long' | 'shortOffset') =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName })
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return `${part(localeOf(language), 'long')} (${offsetName(part('en', 'shortOffset'))})`;
}
