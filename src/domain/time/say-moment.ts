import type { Language } from '../language/language.ts';
import type { Instant } from './instant.ts';

/** An instant as somebody in `zone` reads it in their language, with the zone: `Wed, 25 Feb 2026, 10:00 GMT+8`. */
export const sayMoment = (instant: Instant, zone: string, language: Language): string =>
  writerOf(zone, language)
    .formatToParts(new Date(instant))
    .map(({ type, value }) => (type === 'timeZoneName' ? offsetName(value) : value))
    .join('');

/** `GMT+8` as it is; no offset at all is `UTC`: one program writes it `GMT`, the other `GMT+0`. */
export const offsetName = (written: string): string => (/^GMT([+-]0)?$/.test(written) ? 'UTC' : written);

// To make one costs a hundred times what it costs to use it. Zones are those of people: some dozens.
const writers = new Map<string, Intl.DateTimeFormat>();

function writerOf(zone: string, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${zone}`;
  const known = writers.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'shortOffset',
  });
  writers.set(key, made);
  return made;
}
