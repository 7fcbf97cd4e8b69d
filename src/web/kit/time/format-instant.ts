import type { Language } from '../../../domain/language/language.ts';
import { offsetName } from '../../../domain/time/say-moment.ts';

export type InstantDetail = 'short' | 'date' | 'full';

const dayMs = 86_400_000;
const locales: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP', 'zh-Hans': 'zh-CN' };

/** The locale by which dates and numbers of a language are written. */
export const localeOf = (language: Language): string => locales[language];

/**
 * An instant in a zone that is named: `short` is `Fri 23:10 GMT+8` within six days, else with day and month (and year,
 * when another); `date` the day alone; `full` everything.
 */
export function formatInstant(
  instant: string,
  { language, zone, now, detail = 'short' }: { language: Language; zone: string; now: number; detail?: InstantDetail },
): string {
  const at = new Date(instant);
  const isThisYear = yearOf(at, zone) === yearOf(new Date(now), zone);
  const year: Intl.DateTimeFormatOptions = isThisYear ? {} : { year: 'numeric' };
  if (detail === 'date') return part(language, zone, { month: 'short', day: 'numeric', ...year }).format(at);
  if (detail === 'full')
    return `${part(language, zone, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }).format(at)} ${clockTime(at, language, zone)}`;
  const isNear = Math.abs(at.getTime() - now) < 6 * dayMs;
  const day = part(
    language,
    zone,
    isNear && language === 'en'
      ? { weekday: 'short' }
      : {
          month: 'short',
          day: 'numeric',
          ...(isNear ? { weekday: 'short' } : {}),
          ...year,
        },
  );
  return `${day.format(at)} ${clockTime(at, language, zone)}`;
}

const clockTime = (at: Date, language: Language, zone: string): string =>
  `${part(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)} ${zoneName(at, zone)}`;

const yearOf = (at: Date, zone: string): string => part('en', zone, { year: 'numeric' }).format(at);

/** `GMT+8`: the same in every language, and true on the day itself. */
const zoneName = (at: Date, zone: string): string =>
  offsetName(
    part('en', zone, { timeZoneName: 'shortOffset' })
      .formatToParts(at)
      .find((one) => one.type === 'timeZoneName')?.value ?? zone,
  );

const made = new Map<string, Intl.DateTimeFormat>();

function part(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  const found = made.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone });
  made.set(key, found);
  return found;
}
