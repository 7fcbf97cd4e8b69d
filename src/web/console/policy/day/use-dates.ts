import { useMemo } from 'react';
import { localeOf } from '../../../kit/time/format-instant.ts';
import { useWords } from '../../../kit/words/words.ts';
import { type Weekday, weekdays } from '../draft/calendar-document.ts';

/** Writes dates, months and weekdays, which belong to no zone, in the language of the page. */
export function useDates() {
  const { language } = useWords();
  return useMemo(() => {
    const locale = localeOf(language);
    const format = (options: Intl.DateTimeFormatOptions) => {
      const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (date: string) => made.format(new Date(`${date}T00:00:00Z`));
    };
    // 2024-01-01 was a Monday.
    const ofWeek = (weekday: 'long' | 'short' | 'narrow') => {
      const write = format({ weekday });
      return Object.fromEntries(weekdays.map((day) => [day, write(`2024-01-0${day}`)])) as Record<Weekday, string>;
    };
    const range = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
    const day = format({ year: 'numeric', month: 'short', day: 'numeric' });
    const ofYear = format({ month: 'short', day: 'numeric' });
    return {
      day,
      dayOfWeek: format({ year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }),
      whole: format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
      month: format({ month: 'long' }),
      /** `1–7 Oct 2026`, `2026年10月1日～10月7日`: browsers write a range in other signs than its days in Japanese and Chinese. */
      range: (from: string, to: string) =>
        language === 'en'
          ? range.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
          : `${day(from)}${language === 'ja' ? '～' : '至'}${from.slice(0, 4) === to.slice(0, 4) ? ofYear(to) : day(to)}`,
      weekday: { long: ofWeek('long'), short: ofWeek('short'), narrow: ofWeek('narrow') },
    };
  }, [language]);
}
