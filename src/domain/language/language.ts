import { z } from 'zod';

/** The languages that every word of the product exists in; the first is the fallback. */
export const languages = ['en', 'ja', 'zh-Hans'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** One text in every language: what an edition says to people. */
export const wordsSchema = z.strictObject({ en: z.string(), ja: z.string(), 'zh-Hans': z.string() });
export type Words = z.infer<typeof wordsSchema>;

/**
 * The language meant by a tag such as `ja-JP`, `zh`, `zh_CN` or `zh-Hans-CN`; null when it is none of ours.
 * Traditional Chinese is read as Simplified: better than English for those who read it.
 */
export function readLanguage(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  if (primary === 'zh') return 'zh-Hans';
  if (primary === 'en' || primary === 'ja') return primary;
  return null;
}
