import type { Language } from '../language/language.ts';

/** A date as people read it in their language: `31 December 2026`. */
export const sayDate = (date: string, language: Language): string =>
  writers[language].format(new Date(`${date}T00:00:00Z`));

const writerOf = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

const writers: Record<Language, Intl.DateTimeFormat> = {
  en: writerOf('en-GB'),
  ja: writerOf('ja-JP'),
  'zh-Hans': writerOf('zh-CN'),
};
