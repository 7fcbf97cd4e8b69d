import type { Language } from '../../domain/language/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { offsetName } from '../../domain/time/say-moment.ts';
import { type Html, html } from './html.ts';

const locales: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP', 'zh-Hans': 'zh-CN' };
/** The locale by which dates and numbers of a language are written. */
export const localeOf = (language: Language): string => locales[language];

type Told = { language: Language; zone: string; now: Instant };

/** `Fri 24 Jul 23:10 GMT+8`, with the year when it is another; the page's script tells it again in the reader's own zone. */
export const timeOf = (instant: Instant, told: Told): Html =>
  html`<time datetime="${instant}">${dayAndTime(instant, told)}</time>`;

/** The same as text. */
export const dayAndTime = (instant: Instant, told: Told): string =>
  `${dayOf(instant, told)} ${clockOf(instant, told)} ${offsetOf(instant, told.zone)}`;

/** `Fri 24 Jul`. */
export const dayOf = (instant: Instant, { language, zone, now }: Told): string =>
  part(language, zone, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(yearOf(instant, zone) === yearOf(now, zone) ? {} : { year: 'numeric' }),
  }).format(Date.parse(instant));

/** `23:10`. */
export const clockOf = (instant: Instant, { language, zone }: Omit<Told, 'now'>): string =>
  part(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(Date.parse(instant));

/** `GMT+8`, or `UTC`: the same in every language, and true on the day itself. */
export const offsetOf = (instant: Instant, zone: string): string =>
  offsetName(zonePart(instant, zone, 'en', 'shortOffset'));

/** The zone as people call it: `Japan Standard Time`, `日本標準時`. */
export const zoneNameOf = (instant: Instant, zone: string, language: Language): string =>
  zonePart(instant, zone, language, 'long');

function zonePart(instant: Instant, zone: string, language: Language, style: 'long' | 'shortOffset'): string {
  const parts = part(language, zone, { timeZoneName: style }).formatToParts(Date.parse(instant));
  return parts.find((one) => one.type === 'timeZoneName')?.value ?? zone;
}

const yearOf = (instant: Instant, zone: string): string =>
  part('en', zone, { year: 'numeric' }).format(Date.parse(instant));

const made = new Map<string, Intl.DateTimeFormat>();
/** Making a format costs a hundred times what using it does. */
function part(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  const found = made.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone });
  made.set(key, found);
  return found;
}

/** `18 May 2022`: a day without a zone. */
export const day = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date));
