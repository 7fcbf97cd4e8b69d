import type { Language } from '../../../domain/language/language.ts';

/** A text in every language of the product, as typed; English must be there, the others may. */
export type Typed = Record<Language, string>;
export const untyped: Typed = { en: '', ja: '', 'zh-Hans': '' };

/** What is sent: a language in which nothing was written is left out. */
export const sentOf = ({ en, ja, 'zh-Hans': zh }: Typed): { en: string; ja?: string; 'zh-Hans'?: string } => ({
  en,
  ...(ja.trim() === '' ? {} : { ja }),
  ...(zh.trim() === '' ? {} : { 'zh-Hans': zh }),
});
